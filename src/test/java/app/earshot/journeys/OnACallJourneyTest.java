package app.earshot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Side;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Role;
import app.earshot.domain.account.TeammateKind;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.TalkShare;
import app.earshot.testkit.Access;
import app.earshot.testkit.PassingClock;
import app.earshot.testkit.TestEnvironment;
import app.earshot.ui.window.NotebookWindow;
import app.earshot.usecase.account.NewEnquiry;
import app.earshot.usecase.account.NewPerson;
import app.earshot.usecase.timeline.EntryToSave;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ana rings. Three questions, her words, who is talking, a promise; then twenty seconds more. All of it by keyboard. */
class OnACallJourneyTest extends Journey {

    @TempDir
    Path home;

    private final PassingClock clock = new PassingClock();
    private TestEnvironment environment;
    private NotebookWindow window;
    private UUID account;

    @BeforeEach
    void open() {
        environment = onScreen(() -> new TestEnvironment(home, clock));
        environment.verbs().keepTeam().add("Helen Ward", TeammateKind.OWNER);
        account = environment.verbs().beginEnquiry().run(new NewEnquiry(
                "", AccountKind.COUPLE,
                List.of(
                        new NewPerson("Ana Petrova", Set.of(Role.BRIDE), List.of(), ""),
                        new NewPerson("Luis Moreno", Set.of(Role.GROOM), List.of(), "")),
                null, List.of(), "", "", "", "", null));
        show(1280, 800, () -> {
            window = new NotebookWindow(environment.verbs(), environment.frame(), home, home);
            return environment.frame().overlays();
        });
    }

    @AfterEach
    void close() {
        run(window::leave);
        environment.close();
    }

    @Test
    void becomesOneEntryWithWhatWasHeardAskedAndPromised() {
        press(KeyCode.F5);
        assertThat(read(".call-title")).containsExactly("On a call with Ana");
        assertThat(read(".rail")).as("nothing else").isEmpty();
        run(() -> Access.check(environment.frame().overlays()));
        talk();
        String asked = read(".call-ask-first .ask").getFirst();
        press(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(read(".call-ask-first .ask")).as("the next one").doesNotContain(asked);
        type("\" Somewhere in there, salsa");
        press(KeyCode.ALT, KeyCode.P);
        press(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(entry()).satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(EntryKind.CALL);
            assertThat(entry.minutes()).isEqualTo(2);
            assertThat(entry.talkShare()).isEqualTo(TalkShare.THEM);
            assertThat(entry.heard()).extracting(item -> item.words())
                    .containsExactly("We hope everyone dances", "Somewhere in there, salsa");
            assertThat(entry.asked()).singleElement().satisfies(it -> {
                assertThat(it.questionId()).isNotNull();
                assertThat(asked).contains(it.words());
            });
            assertThat(entry.promises().getFirst().dueOn()).isEqualTo(LocalDate.of(2026, 12, 4));
        });
        assertThat(read(".entry .entry-head")).singleElement().asString().contains("2 min");
        twentySeconds();
        theBriefForTheNextTime();
    }

    /** What was heard on the call is on the page to have in mind before the next one, and the page is kept. */
    private void theBriefForTheNextTime() {
        press(KeyCode.SHORTCUT, KeyCode.P);
        assertThat(seen(".page").getAccessibleText())
                .contains("We hope everyone dances", "Somewhere in there, salsa", "send the sets by Friday");
        press("Keep on the timeline");
        assertThat(environment.verbs().readTimeline().older(account, null, 10)).hasSize(2);
        press("Show the brief as it was");
        assertThat(seen(".page").getAccessibleText()).contains("Somewhere in there, salsa");
        press(KeyCode.ESCAPE);
    }

    /** A minute and a half of hers, half a minute of ours. */
    private void talk() {
        type("\" We hope everyone dances");
        press(KeyCode.ENTER);
        clock.pass(Duration.ofSeconds(90));
        press(KeyCode.CONTROL, KeyCode.T);
        assertThat(inState("now")).containsExactly("You are");
        type("! send the sets by Friday");
        press(KeyCode.ENTER);
        clock.pass(Duration.ofSeconds(30));
        press(KeyCode.ESCAPE);
        press(KeyCode.T);
        assertThat(inState("now")).containsExactly("They are");
        assertThat(read(".talk-content")).singleElement().asString().contains("75%");
        press(KeyCode.ESCAPE);
        assertThat(named(TextArea.class, CALL).orElseThrow().isFocused()).isTrue();
        assertThat(read(".call-line")).hasSize(2);
    }

    private void twentySeconds() {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        press(KeyCode.DIGIT2);
        assertThat(entry().talkShare()).isEqualTo(TalkShare.EVEN);
        assertThat(named(ToggleButton.class, "Even").orElseThrow().isSelected()).isTrue();
        press("We hope everyone dances");
        assertThat(entry().heard().getFirst().saidBackAt()).isNotNull();
        write("What you promised to do next", "ring Luis tomorrow");
        press(KeyCode.ENTER);
        assertThat(entry().promises()).extracting(it -> it.dueOn())
                .containsExactly(LocalDate.of(2026, 12, 4), LocalDate.of(2026, 12, 3));
        press(KeyCode.ESCAPE);
        assertThat(read(".finish-bar")).isEmpty();
        press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(entry().promises()).as("taken back").hasSize(1);
    }

    @Test
    void isLetGoAndBroughtBack() {
        press(KeyCode.F5);
        type("\" Half a sent");
        press("Discard");
        assertThat(read(".call-title")).isEmpty();
        assertThat(environment.verbs().readTimeline().older(account, null, 10)).isEmpty();
        press(KeyCode.SHORTCUT, KeyCode.Z);
        press("Go on");
        assertThat(named(TextArea.class, CALL).orElseThrow().getText()).isEqualTo("\" Half a sent");
    }

    @Test
    void underBadNewsItSaysWhatADecentPersonDoesInThePlaceOfQuestions() {
        keepEntry("\" My father died on Sunday.");
        press(KeyCode.F5);
        assertThat(read(".call-rest")).singleElement().asString().contains("Somebody has died", "My father died on Sunday.", "No questions until");
        assertThat(read(".call-ask")).as("nothing to ask beside it").hasSize(1);
        assertThat(read(".call-asking > .heading")).containsExactly("For now");
    }

    /** What was said before is read by keyboard too: it is longer than the column is high. */
    @Test
    void whatWasHeardBeforeIsReadByKeyboard() {
        keepEntry("\" One.\n\" Two.\n\" Three.\n\" Four.\n\" Five.\n\" Six.\n\" Seven.\n\" We choose the last song.\n! Send the list");
        press(KeyCode.F5);
        for (int i = 0; i < 6 && !isIn(".call-known"); i++) {
            press(KeyCode.F6);
        }
        assertThat(spoken()).contains("Send the list");
        press(KeyCode.DOWN);
        String newest = spoken();
        assertThat(newest).contains("Ana");
        press(KeyCode.END);
        assertThat(spoken()).contains("Ana").isNotEqualTo(newest);
        Node last = focused();
        until(() -> last.localToScene(last.getLayoutBounds()).getMaxY() <= stage().getScene().getHeight());
        press(KeyCode.TAB);
        assertThat(isIn(".call-known")).as("one stop for all of them").isFalse();
        press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(focused()).as("comes back to where it was").isSameAs(last);
        press(KeyCode.ESCAPE);
        assertThat(named(TextArea.class, CALL).orElseThrow().isFocused()).isTrue();
    }

    /** In the narrow window as in the wide one, whoever lets something go writes on. */
    @Test
    void afterDiscardingOneWritesOn() {
        for (double width : new double[] {1280, 1024}) {
            run(() -> {
                stage().setWidth(width);
                stage().setHeight(700);
            });
            settle();
            press(KeyCode.F5);
            type("\" Half a sent");
            byKeyboard("Discard");
            assertThat(isIn(".composer .growing-text")).as("at %s after a call", width).isTrue();
            type("\" Not this");
            byKeyboard("Put aside");
            assertThat(isIn(".composer .growing-text")).as("at %s after an entry begun", width).isTrue();
            keepEntry("Walked the barn.");
            press(KeyCode.ESCAPE);
            assertThat(isIn(".entry")).isTrue();
            press(KeyCode.DELETE);
            until(() -> read(".entry").isEmpty());
            assertThat(isIn(".composer .growing-text")).as("at %s after the only entry", width).isTrue();
        }
    }

    private void keepEntry(String text) {
        UUID ana = environment.verbs().readAccount().run(account).orElseThrow().members().getFirst().person().id();
        run(() -> environment.frame().work().notebook("test", () -> environment.verbs().saveEntry().run(new EntryToSave(
                        null, account, EntryKind.CALL, Side.US, clock.instant().minusSeconds(600), 5, text, null, Set.of(ana),
                        Set.of(), Map.of())))
                .start());
        settle();
    }

    private void byKeyboard(String button) {
        Button pressed = named(Button.class, button).orElseThrow();
        run(pressed::requestFocus);
        press(KeyCode.SPACE);
    }

    private Node focused() {
        return onScreen(() -> stage().getScene().getFocusOwner());
    }

    private String spoken() {
        return focused().getAccessibleText();
    }

    private boolean isIn(String selector) {
        for (Node at = focused(); at != null; at = at.getParent()) {
            if (stage().getScene().getRoot().lookupAll(selector).contains(at)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void goesOnWhileSomethingIsLookedUp() {
        press(KeyCode.F5);
        type("\" One");
        press(KeyCode.ENTER);
        type("Two");
        press(KeyCode.F5);
        assertThat(read(".call-bar")).singleElement().asString().contains("You are on a call with Ana");
        clock.pass(Duration.ofSeconds(60));
        press(KeyCode.F5);
        assertThat(read(".call-clock")).containsExactly("1:00");
        press(KeyCode.UP);
        assertThat(named(TextArea.class, CALL).orElseThrow().getText()).isEqualTo("\" One");
        type(" more");
        press(KeyCode.DOWN);
        press(KeyCode.HOME);
        press(KeyCode.BACK_SPACE);
        assertThat(named(TextArea.class, CALL).orElseThrow().getText()).isEqualTo("\" One moreTwo");
    }

    private Entry entry() {
        return environment.verbs().readTimeline().older(account, null, 10).getFirst();
    }
}
