package app.earshot.ui.questions;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.listening.bank.BankQuestion;
import app.earshot.listening.bank.Occasions;
import app.earshot.listening.bank.QuestionBank;
import app.earshot.testkit.FixedClock;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.questions.ShownQuestion;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTextsTest {

    private final QuestionTexts texts = new QuestionTexts(Messages.strict(Locale.UK, FixedClock.clock()));

    @ParameterizedTest
    @CsvSource({
        "0, 0, not asked yet",
        "1, 1, 'asked once, 1 led to something'",
        "14, 11, 'asked 14 times, 11 led to something'",
        "19, 0, 'asked 19 times, nothing heard from it yet'",
        "20, 14, 'asked 20 times, 14 led to something: 70%, most likely between 48% and 85%'"
    })
    void countsAreToldAndAShareOnlyOfEnough(int asked, int worked, String told) {
        assertThat(texts.tried(shown("hopes.last-hour", asked, worked))).isEqualTo(told);
    }

    @Test
    void whatIsLeftOpenIsNamed() {
        assertThat(texts.sentence(shown("past-experience.that-time", 0, 0).question()))
                .isEqualTo("You said ‹their words›. What happened that time?");
        assertThat(texts.sentence(shown("silent.from-you-too", 0, 0).question())).startsWith("‹their name›, I'd like");
    }

    @Test
    void whenAndForWhatIsToldInWords() {
        assertThat(texts.about(shown("hopes.last-hour", 0, 0).question(), Occasions.standard())).isEqualTo("until the day · Wedding and Party");
        assertThat(texts.about(shown("late.plain", 0, 0).question(), Occasions.standard())).isEqualTo("at any time");
        assertThat(texts.about(shown("do-differently.better", 0, 0).question(), Occasions.standard())).contains("Delivered", "Lost");
    }

    private static ShownQuestion shown(String id, int asked, int worked) {
        BankQuestion question = QuestionBank.standard().find(id).orElseThrow();
        return new ShownQuestion(question, asked, worked, false);
    }
}
