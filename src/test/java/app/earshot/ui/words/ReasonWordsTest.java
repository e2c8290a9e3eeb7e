package app.earshot.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.testkit.FixedClock;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonWordsTest {

    private final Messages messages = Messages.strict(Locale.UK, FixedClock.clock());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            it's the one day we can't do twice | Because it's the one day we can't do twice
            so that my mother can film it      | So that my mother can film it
            in order to sleep                  | In order to sleep
            because of the neighbours          | Because of the neighbours
            since we close at eleven           | Since we close at eleven
            so my mother can film it           | So my mother can film it
            so often it goes wrong             | Because so often it goes wrong
            as before we like it quiet         | Because as before we like it quiet
            damit Oma es sieht                 | Damit Oma es sieht
            pour que ma mère voie              | Pour que ma mère voie
            """)
    void aReasonHasOneWordThatLeadsToIt(String reason, String sentence) {
        assertThat(ReasonWords.sentence(reason, messages)).isEqualTo(sentence);
    }

    @Test
    void whatTheyAskForGoesOnWithItsReason() {
        assertThat(ReasonWords.after("Can we meet Mark?", "it's the one day", messages)).isEqualTo("Can we meet Mark? Because it's the one day");
        assertThat(ReasonWords.after("The last song twice", "so that she can film it", messages))
                .isEqualTo("The last song twice, so that she can film it");
        assertThat(ReasonWords.after("The last song twice", "", messages)).isEqualTo("The last song twice");
    }
}
