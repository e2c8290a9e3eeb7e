package app.earshot.listening.bank;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingHintsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Who else have you met, and what did they get right?",
        "When is it? Where is it?",
        "How many are coming, or which room is it?"
    })
    void twoQuestionsInOneAreNoticed(String text) {
        assertThat(WordingHints.hints(text)).containsExactly(Sentence.of("hint.two-questions"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "When you picture the last hour, what's happening?",
        "Let me say your reason back, and you tell me where I've got it wrong.",
        "I'll watch the weather, and when it turns I ring. Is that all right?",
        ""
    })
    void oneQuestionIsLeftAlone(String text) {
        assertThat(WordingHints.hints(text)).isEmpty();
    }

    @Test
    void longAndCorneringOnesAreNoticed() {
        assertThat(WordingHints.hints("x".repeat(141))).containsExactly(Sentence.of("hint.long"));
        assertThat(WordingHints.hints("Wouldn’t you rather have it now?")).containsExactly(Sentence.of("hint.cornering"));
    }

    @Test
    void nothingInTheBankNeedsAHint() {
        assertThat(QuestionBank.standard().all()).allSatisfy(
                each -> assertThat(WordingHints.hints(each.question().text())).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"12, 40, 18, 45", "0, 20, 0, 16", "20, 20, 84, 100", "14, 20, 48, 85"})
    void aShareIsToldWithItsInterval(int some, int all, int low, int high) {
        Proportion share = Proportion.of(some, all);
        assertThat(share.low()).isEqualTo(low);
        assertThat(share.high()).isEqualTo(high);
        assertThat(share.isEnough()).isTrue();
        assertThat(Proportion.of(1, 19).isEnough()).isFalse();
    }
}
