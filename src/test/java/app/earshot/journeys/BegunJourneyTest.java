package app.earshot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Side;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Role;
import app.earshot.domain.account.TeammateKind;
import app.earshot.domain.draft.CallDraft;
import app.earshot.domain.draft.Draft;
import app.earshot.domain.draft.ReplyDraft;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.TalkClock;
import app.earshot.testkit.Access;
import app.earshot.testkit.FixedClock;
import app.earshot.testkit.Talk;
import app.earshot.usecase.account.NewEnquiry;
import app.earshot.usecase.account.NewPerson;
import app.earshot.usecase.business.Begun;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever begins after a crash is told of what was half typed on an account that is not open. */
class BegunJourneyTest extends Journey {

    private static final String HALF = "They told us about the grandmother who dances if";

    @TempDir
    Path home;

    private Talk talk;
    private UUID grace;

    @BeforeEach
    void notebook() {
        talk = new Talk(home);
        grace = account("Grace Chen");
    }

    @AfterEach
    void away() {
        talk.close();
    }

    @Test
    void anEntryIsToldOfAndReachedByOnePress() {
        entry(grace, HALF, 60);
        open(talk, home);
        assertThat(line()).contains("Grace Chen: you were writing something down and had not saved it.");
        press("Go on writing");
        until(() -> robot().lookup(TextInputControl.class::isInstance).queryAllAs(TextInputControl.class).stream()
                .anyMatch(field -> HALF.equals(field.getText()) && isSeen(field)));
        assertThat(read(".unsaved-line")).isEmpty();
    }

    @Test
    void aReplyOpensAgain() {
        talk.verbs().keepDraft().reply(new ReplyDraft(grace, null, "Dear Grace, we", FixedClock.NOW));
        open(talk, home);
        assertThat(line()).contains("Grace Chen: you were writing a reply and had not sent it.");
        press("Go on writing");
        until(() -> robot().lookup(TextInputControl.class::isInstance).queryAllAs(TextInputControl.class).stream()
                .anyMatch(field -> "Dear Grace, we".equals(field.getText()) && isSeen(field)));
    }

    /** Also one in which not a word was written down. */
    @Test
    void aConversationIsToldOfAndOfferedOnItsAccount() {
        call(grace, "");
        open(talk, home);
        assertThat(line()).contains("Grace Chen: a conversation is not finished yet.");
        press("Go on writing");
        until(() -> read(".call-bar").stream().anyMatch(it -> it.contains("is not finished yet")));
        assertThat(read(".unsaved-line")).isEmpty();
    }

    @Test
    void nobodyIsToldOfWhatStandsInSight() {
        entry(talk.account, HALF, 60);
        call(talk.account, HALF);
        open(talk, home);
        assertThat(read(".unsaved-line")).isEmpty();
    }

    @Test
    void whatIsSavedOrRemovedElsewhereIsNoLongerToldOfAsItWas() {
        entry(grace, HALF, 60);
        open(talk, home);
        keep(talk, () -> talk.verbs().changeAccount().remove(grace));
        until(() -> named(ButtonBase.class, "Show the words").isPresent());
        keep(talk, () -> {
            talk.verbs().findBegun().drop(begun().getFirst());
            talk.verbs().keepTeam().add("Mark", TeammateKind.OWNER);
        });
        until(() -> read(".unsaved-line").isEmpty());
    }

    @Test
    void theWordsOfAnAccountThatWasRemovedAreShownAndLetGoOfWithAWayBack() {
        entry(grace, HALF, 60);
        talk.verbs().changeAccount().remove(grace);
        open(talk, home);
        press("Show the words");
        until(() -> read(".sheet").stream().anyMatch(it -> it.contains(HALF)));
        Access.check(talk.environment.frame().overlays());
        press("Let them go");
        assertThat(begun()).isEmpty();
        assertThat(read(".unsaved-line")).isEmpty();
        press("Undo");
        until(() -> !read(".unsaved-line").isEmpty());
        assertThat(begun()).singleElement().satisfies(it -> assertThat(it.text()).isEqualTo(HALF));
    }

    @Test
    void whatWasLetGoComesBackBesideWhatWasBegunMeanwhile() {
        entry(grace, HALF, 60);
        call(account("Third"), HALF);
        open(talk, home);
        press("Show all");
        press("Let them go: Grace Chen: Something that you were writing down");
        entry(grace, "Something newer", 1);
        press("Undo");
        until(() -> read(".sheet").stream().anyMatch(it -> it.contains(HALF) && it.contains("not there any more")));
        assertThat(talk.verbs().readAccount().run(grace).orElseThrow().draft().text()).isEqualTo("Something newer");
    }

    @Test
    void manyAreAListThatCanBeRead() {
        for (int i = 0; i < 34; i++) {
            entry(account("Customer " + i + " " + "with a long name ".repeat(20)), "\n\n" + i + " " + "word ".repeat(i < 2 ? 100_000 : 100), 100 + i);
        }
        open(talk, home);
        assertThat(line()).contains("Customer 0 with a long name", "…").contains("33 more places").hasSizeLessThan(250);
        press("Show all");
        assertThat(read(".unsaved-row")).hasSize(30).allMatch(row -> row.length() < 250);
        assertThat(read(".sheet")).anyMatch(sheet -> sheet.contains("4 more places come up"));
        Access.check(talk.environment.frame().overlays());
        run(onScreen(() -> robot().lookup(".unsaved-row .button").queryAllAs(ButtonBase.class).stream()
                .filter(button -> button.getText().equals("Let them go"))
                .findFirst()
                .orElseThrow())::fire);
        assertThat(read(".sheet")).anyMatch(sheet -> sheet.contains("3 more places come up") && !sheet.contains("Customer 0 "));
        assertThat(begun()).hasSize(33);
    }

    private String line() {
        until(() -> !read(".unsaved-line").isEmpty());
        return read(".unsaved-line").getFirst();
    }

    private List<Begun> begun() {
        return talk.verbs().findBegun().all();
    }

    private UUID account(String name) {
        return talk.verbs().beginEnquiry().run(new NewEnquiry(
                "", AccountKind.COUPLE, List.of(new NewPerson(name, Set.of(Role.BRIDE), List.of(), "")), null, List.of(), "",
                "", "", "", null));
    }

    private void entry(UUID account, String text, int secondsAgo) {
        talk.verbs().keepDraft().run(new Draft(
                account, null, EntryKind.NOTE, Side.US, 0, text, null, Set.of(), Set.of(), "", FixedClock.NOW.minusSeconds(secondsAgo)));
    }

    private void call(UUID account, String text) {
        talk.verbs().holdCall().keep(new CallDraft(
                account, EntryKind.CALL, Side.THEM, FixedClock.NOW.minusSeconds(600), text, Set.of(), Set.of(), "",
                TalkClock.beginning(FixedClock.NOW.minusSeconds(300))));
    }
}
