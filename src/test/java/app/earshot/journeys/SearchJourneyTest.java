package app.earshot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Side;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Role;
import app.earshot.domain.account.TeammateKind;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.testkit.FixedClock;
import app.earshot.testkit.TestEnvironment;
import app.earshot.usecase.account.NewEnquiry;
import app.earshot.usecase.account.NewPerson;
import app.earshot.usecase.timeline.EntryToSave;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From words half remembered to the place where they were said, by keyboard. */
class SearchJourneyTest extends Journey {

    private static final String HEBREW = "שלום, אנחנו מחפשים תקליטן לחתונה שלנו ביוני, ונשמח לדבר איתך על המוזיקה שאנחנו אוהבים. ";

    @TempDir
    Path home;

    private TestEnvironment environment;

    @BeforeEach
    void open() {
        environment = onScreen(() -> new TestEnvironment(home));
        environment.verbs().keepTeam().add("Helen Ward", TeammateKind.OWNER);
        UUID nora = begin("Nora Lindgren");
        begin("Sam Oyelaran");
        for (int day = 1; day <= 60; day++) {
            save(nora, day, day == 50 ? "\" My grandfather plays the hurdy-gurdy." : "Spoke about day " + day + ".");
        }
        environment.verbs().findWords().catchUp(() -> false);
        open(environment, home);
    }

    @AfterEach
    void close() {
        environment.close();
    }

    @Test
    void wordsLeadToTheirPlaceFarDownATimeline() {
        press(KeyCode.SHORTCUT, KeyCode.F);
        write("Search everything they've told you…", "grandfather hurdy");
        press(KeyCode.ENTER);

        assertThat(read(".account-header .title")).containsExactly("Nora Lindgren");
        assertThat(inState("found")).singleElement().satisfies(
                entry -> assertThat(entry).contains("My grandfather plays the hurdy-gurdy."));
    }

    @Test
    void theComposerIsOneKeyAwayFromWhereverOneIs() {
        press(KeyCode.SHORTCUT, KeyCode.F);
        press(KeyCode.SHORTCUT, KeyCode.E);
        assertThat(named(TextInputControl.class, COMPOSER).orElseThrow().isFocused()).isTrue();
    }

    @Test
    void escapeGoesBackToWhereOneWrote() {
        press(KeyCode.SHORTCUT, KeyCode.E);
        press(KeyCode.SHORTCUT, KeyCode.F);
        assertThat(named(TextInputControl.class, COMPOSER).orElseThrow().isFocused()).isFalse();
        press(KeyCode.ESCAPE);
        assertThat(named(TextInputControl.class, COMPOSER).orElseThrow().isFocused()).isTrue();
    }

    @Test
    void aPastedMailInHebrewIsShownAndKeptWhole() {
        press("New enquiry");
        write("Paste their email", HEBREW.repeat(12));
        write("One of them", "דנה לוי");
        press("Begin");

        assertThat(read(".account-header .title")).singleElement().satisfies(name -> assertThat(name).contains("דנה לוי"));
        assertThat(read(".entry")).singleElement().satisfies(entry -> assertThat(entry).contains(HEBREW.strip()));
    }

    private UUID begin(String name) {
        return environment.verbs()
                .beginEnquiry()
                .run(new NewEnquiry(
                        "", AccountKind.COUPLE, List.of(new NewPerson(name, Set.of(Role.PARTNER), List.of(), "")), null,
                        List.of(), "", "", "", "", null));
    }

    private void save(UUID account, int daysAgo, String text) {
        environment.verbs()
                .saveEntry()
                .run(new EntryToSave(
                        null, account, EntryKind.CALL, Side.US, FixedClock.NOW.minusSeconds(86_400L * daysAgo), 0, text, null,
                        Set.of(), Set.of(), Map.of()));
    }
}
