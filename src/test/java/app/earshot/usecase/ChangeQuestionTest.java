package app.earshot.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Stage;
import app.earshot.domain.bank.AskDecision;
import app.earshot.domain.bank.Decision;
import app.earshot.domain.bank.Question;
import app.earshot.domain.bank.QuestionChange;
import app.earshot.domain.bank.QuestionKind;
import app.earshot.listening.bank.QuestionBank;
import app.earshot.testkit.Desk;
import app.earshot.usecase.listen.DecideSuggestion;
import app.earshot.usecase.questions.ChangeQuestion;
import app.earshot.usecase.questions.QuestionWords;
import app.earshot.usecase.questions.ReadQuestions;
import app.earshot.usecase.questions.ShownQuestion;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeQuestionTest {

    private static final String LAST_HOUR = "hopes.last-hour";

    private final Desk desk = new Desk();
    private final ChangeQuestion change = new ChangeQuestion(desk.writing);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void onlyWhatDiffersIsKept() {
        Question before = standard(LAST_HOUR);
        change.edit(LAST_HOUR, words(before, "hopes", "What's happening  in the\nlast hour?"));
        QuestionChange kept = kept().getFirst();
        assertThat(kept.text()).isEqualTo("What's happening in the last hour?");
        assertThat(kept.kind()).isNull();
        assertThat(kept.stages()).isNull();
        assertThat(kept.occasions()).isNull();
        assertThat(kept.topic()).isNull();
        assertThat(shown(LAST_HOUR).question().text()).isEqualTo("What's happening in the last hour?");

        change.edit(LAST_HOUR, words(before, "hopes", before.text()));
        assertThat(kept()).as("typed back as it was").isEmpty();
    }

    @Test
    void onesOwnAreAskedOnTheirTopicAndCanBeTakenOut() {
        change.add(new QuestionWords(
                "worries", QuestionKind.OPEN, Set.of(Stage.TALKING), Set.of(Occasion.WEDDING), "What keeps you up?"));
        ShownQuestion own = shown(kept().getFirst().id());
        assertThat(own.purpose()).isEqualTo("worries");
        assertThat(own.kept().isOwn()).isTrue();
        assertThat(desk.writing.repertoire().bank().questionsFor("worries").getFirst().text()).isEqualTo("What keeps you up?");
        change.restore(own.id());
        assertThat(kept()).isEmpty();
    }

    @Test
    void onesOwnForADutyBelongsToIt() {
        change.add(new QuestionWords(
                "late", QuestionKind.HARD, Set.of(Stage.TALKING), Set.of(Occasion.WEDDING), "I'm late, and I know it."));
        assertThat(kept().getFirst().topic()).isEmpty();
        assertThat(desk.writing.repertoire().bank().questionsFor("late").getFirst().text()).isEqualTo("I'm late, and I know it.");
    }

    @Test
    void neverAnywhereCanBeTakenBackHere() {
        new DecideSuggestion(desk.writing).run(desk.account, LAST_HOUR, AskDecision.NEVER, null);
        assertThat(shown(LAST_HOUR).never()).isTrue();
        assertThat(shown(LAST_HOUR).isOn()).isFalse();
        change.switchOn(LAST_HOUR);
        assertThat(shown(LAST_HOUR).isOn()).isTrue();
        List<Decision> left = desk.notebook.read(session -> session.decisions().everywhere());
        assertThat(left).isEmpty();
        desk.undo();
        assertThat(shown(LAST_HOUR).never()).isTrue();
    }

    @Test
    void whatWasChangedStaysChangedWhileItIsSwitchedOffAndOn() {
        change.edit(LAST_HOUR, words(standard(LAST_HOUR), "hopes", "The last hour: what's it like?"));
        change.switchOff(LAST_HOUR);
        change.switchOn(LAST_HOUR);
        assertThat(shown(LAST_HOUR).question().text()).isEqualTo("The last hour: what's it like?");
        change.restore(LAST_HOUR);
        assertThat(shown(LAST_HOUR).kept().isChanged()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'   ', refused.question-empty",
        "What about {budget}?, refused.placeholder-unknown",
        "What {about?, refused.brace-alone",
        "what else hangs on the DATE?, refused.question-twice"
    })
    void whatNobodyCouldSayIsRefused(String text, String why) {
        assertThatThrownBy(() -> change.edit(LAST_HOUR, words(standard(LAST_HOUR), "hopes", text)))
                .isInstanceOfSatisfying(Refused.class, no -> {
                    assertThat(no.refusal().sentence().key()).isEqualTo(why);
                    assertThat(no.refusal().field()).isEqualTo(FormField.TEXT);
                });
        assertThat(kept()).isEmpty();
    }

    @Test
    void aQuestionForNeverOrNothingIsRefused() {
        QuestionWords never = new QuestionWords("hopes", QuestionKind.OPEN, Set.of(), Set.of(Occasion.PARTY), "A?");
        QuestionWords nothing = new QuestionWords("hopes", QuestionKind.OPEN, Set.of(Stage.LOST), Set.of(), "A?");
        assertThatThrownBy(() -> change.add(never)).isInstanceOf(Refused.class).hasMessage("refused.question-no-stage");
        assertThatThrownBy(() -> change.add(nothing)).isInstanceOf(Refused.class).hasMessage("refused.question-no-occasion");
    }

    @Test
    void howOftenItWasAskedAndWorkedIsRead() {
        desk.notebook.write(session -> {
            session.entries().insert(AskedEntries.asked(desk, LAST_HOUR, "hopes"));
            return true;
        });
        assertThat(shown(LAST_HOUR).asked()).isEqualTo(1);
        assertThat(shown(LAST_HOUR).worked()).isEqualTo(1);
    }

    private List<QuestionChange> kept() {
        return desk.notebook.read(session -> session.questionChanges().all());
    }

    private ShownQuestion shown(String id) {
        return new ReadQuestions(desk.writing)
                .run().questions().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    private static Question standard(String id) {
        return QuestionBank.standard().question(id).orElseThrow();
    }

    private static QuestionWords words(Question question, String purpose, String text) {
        return new QuestionWords(purpose, question.kind(), question.stages(), question.occasions(), text);
    }
}
