package app.earshot.ui.listening;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Side;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.listening.brake.Brake;
import app.earshot.testkit.FixedClock;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.timeline.EntryToSave;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the place of questions, and what only the owner can say: read, pressed, and taken back. */
class RestingPanelTest extends ListeningFixture {

    private void open(String... messages) {
        talk.call(600, "\" We hope everyone dances.");
        for (String message : messages) {
            talk.mail(300, message);
        }
        open();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Dear Helen. My father died on Sunday, quite suddenly. | Somebody has died | My father died on Sunday, quite suddenly.",
        "This is the third reminder. It is completely unacceptable. | They are angry | It is completely unacceptable.",
        "The field is under water, so we have decided to postpone. | Their day is moved | The field is under water, so we have decided to postpone."
    })
    void whatADecentPersonDoesStandsInThePlaceOfQuestionsWithTheSentenceItRestsOn(String mail, String now, String words) {
        open(mail);
        assertThat(texts(".listening > .first-suggestion").getFirst()).startsWith(now);
        assertThat(texts(".listening > .first-suggestion")).anyMatch(text -> text.endsWith("“" + words + "”"));
        assertThat(texts(".heading")).contains("For now");
        assertThat(robot().lookup(".blind-spot").queryAll()).isEmpty();
        check();
    }

    @Test
    void theWordsLeadToTheMessage() {
        open("My father died on Sunday.");
        press(".first-suggestion .why", "");
        assertThat(talk.visits).containsExactly(new Visit.ToEntry(talk.account, talk.entries().getFirst().id(), null));
    }

    @Test
    void theOwnerLetsQuestionsRestLongerOrAsksAgainAndTakesBothBack() {
        open("This is completely unacceptable.");
        Brake before = brake();
        press("A week longer");
        assertThat(brake().until()).isEqualTo(before.until().plusWeeks(1));
        undo();
        assertThat(brake().until()).isEqualTo(before.until());
        press("Ask again now");
        assertThat(Objects.requireNonNull(model.advice().get()).brake()).isNull();
        assertThat(model.suggestions()).isNotEmpty();
        assertThat(isFocusWithin()).as("the keyboard goes on").isTrue();
        undo();
        assertThat(brake()).isEqualTo(before);
    }

    @Test
    void whatOnlyTheOwnerCanTellIsAskedOnce() {
        open("+ Could we meet Mark before we sign?");
        elsewhere(() -> ours("I am afraid our rules do not allow that."));
        assertThat(texts(".listening > .next-suggestion")).contains("“Could we meet Mark before we sign?”").anyMatch(text -> text.startsWith("Did what you sent"));
        check();
        press("Not yet");
        assertThat(Objects.requireNonNull(model.advice().get()).check()).isNull();
        undo();
        press("Yes");
        assertThat(Objects.requireNonNull(model.advice().get()).check()).isNull();
        assertThat(model.suggestions()).noneMatch(each -> each.text().contains("Mark"));
    }

    @Test
    void aMessageThatNeedsNoAnswerIsPutAsideWithItsReason() {
        open("What time do you need the final numbers?");
        assertThat(model.suggestions().getFirst().rule()).isEqualTo("waiting-message");
        press(".first-suggestion .small-button", "Not now");
        choose("Needs no answer");
        TextField reason = (TextField) robot().lookup(".first-suggestion .aside-form .text-field").query();
        assertThat(onScreen(reason::isFocused)).isTrue();
        check();
        run(() -> reason.setText("she told me on the phone"));
        press(".first-suggestion .small-button", "Put aside");
        assertThat(model.suggestions()).noneMatch(each -> each.rule().equals("waiting-message"));
        assertThat(robot().lookup(".first-suggestion .aside-form").queryAll()).isEmpty();
        undo();
        assertThat(model.suggestions().getFirst().rule()).isEqualTo("waiting-message");
    }

    private Entry ours(String text) {
        return talk.verbs().saveEntry().run(new EntryToSave(
                null, talk.account, EntryKind.EMAIL, Side.US, FixedClock.NOW.minusSeconds(600), 0, text, null, Set.of(talk.ana), Set.of(talk.helen), Map.of()));
    }

    private Brake brake() {
        return Objects.requireNonNull(Objects.requireNonNull(model.advice().get()).brake());
    }

    private void undo() {
        elsewhere(() -> talk.verbs().undoChanges().undo());
    }

    private void elsewhere(Runnable verb) {
        run(() -> talk.tools.frame().work().notebook("elsewhere", () -> {
            verb.run();
            return true;
        }).start());
    }

    private boolean isFocusWithin() {
        return onScreen(() -> robot().lookup(".listening").query().isFocusWithin());
    }

    private void press(String text) {
        press(".button", text);
    }
}
