package app.earshot.listening.asking;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.Stage;
import app.earshot.listening.Couple;
import app.earshot.listening.suggestion.Suggestion;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MorningAfterTest {

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "3, true", "4, false", "-1, false"})
    void theStoryIsAskedForWhileItIsFresh(int daysAgo, boolean asked) {
        Couple couple = Couple.anaAndLuis().at(Stage.DELIVERED);
        couple.days = List.of(Couple.TODAY.minusDays(daysAgo));
        assertThat(couple.advice().suggestions())
                .extracting(Suggestion::rule)
                .satisfies(rules -> assertThat(rules.contains("morning-after")).isEqualTo(asked));
    }
}
