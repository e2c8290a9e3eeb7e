package app.earshot.listening.bank;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.bank.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankWordingTest {

    private final BankWording wording = QuestionBank.standard().wording();

    @Test
    void everyQuestionOfTheBankIsFoundInItsOwnWords() {
        for (BankQuestion each : QuestionBank.standard().all()) {
            String text = each.question().text();
            String typed = Placeholder.fill(text, open -> java.util.Optional.of("Tom O’Brien")).orElseThrow();
            assertThat(wording.same(typed)).as(typed).map(Question::text).contains(text);
            assertThat(wording.same(typed.toUpperCase(java.util.Locale.ROOT).replace('’', '\''))).as(typed).map(Question::text).contains(text);
            for (String apostrophe : new String[] {"", "´", "`", "\u02bc"}) {
                assertThat(wording.same(typed.replaceAll("['’]", apostrophe))).as(typed).map(Question::text).contains(text);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"What made you get in touch?", "what made you get in touch", "What made  you get in touch ?", "WHAT MADE YOU GET IN TOUCH…", "What made you get in to\u00aduch?", "\u200bWhat made you get in touch?\ufeff"})
    void capitalsAndSignsDontMatter(String typed) {
        assertThat(wording.same(typed)).map(Question::text).contains("What made you get in touch?");
        assertThat(wording.near(typed, 3)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"What made you get in touch with us?", "So what made you get in touch?", "What made you both get in touch?"})
    void nearWordingsAreOffered(String typed) {
        assertThat(wording.same(typed)).isEmpty();
        assertThat(wording.near(typed, 3)).first().extracting(Question::text).isEqualTo("What made you get in touch?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "What?", "Do you have a car?", "Is the ferry at eight or at nine on that Sunday?", "Will Tom bring the van?"})
    void otherQuestionsAreTheirOwn(String typed) {
        assertThat(wording.same(typed)).isEmpty();
        assertThat(wording.near(typed, 3)).isEmpty();
    }
}
