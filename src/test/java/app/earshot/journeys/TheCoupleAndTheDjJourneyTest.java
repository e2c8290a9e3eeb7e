package app.earshot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.TeammateKind;
import app.earshot.testkit.TestEnvironment;
import app.earshot.usecase.business.KeepTeam;
import java.nio.file.Path;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A couple asks to meet the DJ before they sign. We listen to why, both of us to both of them, and they book. */
class TheCoupleAndTheDjJourneyTest extends Journey {

    private static final String REASON = "at her sister's wedding nobody asked what they like";

    @TempDir
    Path home;

    private TestEnvironment environment;

    @BeforeEach
    void open() {
        environment = onScreen(() -> new TestEnvironment(home));
        KeepTeam team = environment.verbs().keepTeam();
        team.add("Helen Ward", TeammateKind.OWNER);
        team.add("Joe Castellan", TeammateKind.OWNER);
        team.add("Mark Adeyemi", TeammateKind.CREW);
        open(environment, home);
    }

    @AfterEach
    void close() {
        environment.close();
    }

    @Test
    void listensToWhyTheyAskUntilTheyBook() {
        begin();
        helenCallsNora();
        joeCallsSam();
        assertThat(read(".entry .entry-head"))
                .satisfiesExactly(
                        joe -> assertThat(joe).contains("Joe called Sam"),
                        helen -> assertThat(helen).contains("You called Nora", "22 min"));
        assertThat(read(".voices"))
                .singleElement()
                .satisfies(voices -> assertThat(voices).contains("Nora 1", "Sam 1", "you 1", "Joe 1"));
        answer();
        assertThat(read(".request"))
                .singleElement()
                .satisfies(request -> assertThat(request)
                        .contains("Could we meet the DJ", "Because " + REASON, "Yes: Come on Thursday, he plays at six."));
        press("Move to: Booked");
        takeBackAndDoAgain();
        assertThat(read(".entry")).as("what was said is still there").hasSize(2);
    }

    private void begin() {
        press("New enquiry");
        write("One of them", "Nora Lindgren");
        write("The other, if you know", "Sam Oyelaran");
        press("Begin");
        assertThat(read(".account-header .title")).containsExactly("Nora Lindgren & Sam Oyelaran");
    }

    private void helenCallsNora() {
        write(COMPOSER, "They found the barn themselves.\n\" Everybody should dance, my grandmother too.");
        press("We began");
        write("minutes", "22");
        press("Save");
        assertThat(read(".entry")).singleElement().satisfies(
                entry -> assertThat(entry).contains("Everybody should dance, my grandmother too."));
    }

    private void joeCallsSam() {
        write(COMPOSER, "\" I do not know yet what to listen for.\n+ Could we meet the DJ before we sign?");
        press("Nora");
        press("Sam");
        choose(".with-chip", "You", "Joe");
        write("Why they ask", REASON);
        press("Save");
        assertThat(read(".request")).singleElement().satisfies(
                request -> assertThat(request).contains(REASON, "no answer yet"));
    }

    private void answer() {
        press("Answer");
        write("What we answered", "Come on Thursday, he plays at six.");
        press("Keep the answer");
    }

    private void takeBackAndDoAgain() {
        assertThat(named(ToggleButton.class, "Stands at: Booked")).isPresent();
        press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(named(ToggleButton.class, "Move to: Booked")).isPresent();
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertThat(named(ToggleButton.class, "Stands at: Booked")).isPresent();
    }
}
