package app.earshot.listening.outlook;

import static app.earshot.listening.Couple.ANA;
import static app.earshot.listening.Couple.TODAY;
import static app.earshot.listening.Couple.anaAndLuis;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.account.Stage;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.listening.Couple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the list has a quiet line for a first anniversary, and when it has none. */
class AnniversaryTest {

    /** In how many days it is a year since their day; before today a figure below nothing. Since when they were last told something, in days. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0   | wedding | DELIVERED        | true  | false | 200 | true
            3   | wedding | STAYING_IN_TOUCH | true  | false | 200 | true
            4   | wedding | STAYING_IN_TOUCH | true  | false | 200 | false
            -10 | wedding | STAYING_IN_TOUCH | true  | false | 200 | true
            -11 | wedding | STAYING_IN_TOUCH | true  | false | 200 | false
            0   | party   | STAYING_IN_TOUCH | true  | false | 200 | false
            0   | wedding | BOOKED           | true  | false | 200 | false
            0   | wedding | LOST             | true  | false | 200 | false
            0   | wedding | STAYING_IN_TOUCH | false | false | 200 | false
            0   | wedding | STAYING_IN_TOUCH | true  | true  | 200 | false
            0   | wedding | STAYING_IN_TOUCH | true  | false | 2   | false
            0   | wedding | STAYING_IN_TOUCH | true  | false | 4   | true
            -9  | wedding | STAYING_IN_TOUCH | true  | false | 8   | false
            """)
    void aYearSinceTheirDayIsAQuietLine(int in, Occasion occasion, Stage stage, boolean thanked, boolean sad, int toldAgo, boolean shown) {
        Couple couple = anaAndLuis().at(stage).on(TODAY.plusDays(in).minusYears(1)).reached(ANA, toldAgo);
        couple.occasion = occasion;
        couple.stageAt = Couple.ago(300);
        couple.thanked = thanked ? Couple.ago(290) : null;
        if (sad) {
            couple.told(ReadingKind.BRAKE, "death", "My father died in spring.", 100, null);
        }
        assertThat(OutlookRules.periods(couple.facts(), Couple.ZONE).stream().filter(period -> period.holdsOn(TODAY)).anyMatch(period -> period.need() == Need.ANNIVERSARY))
                .isEqualTo(shown);
        assertThat(OutlookRules.needsOn(OutlookRules.periods(couple.facts(), Couple.ZONE), TODAY)).as("no duty").noneMatch(period -> period.need() == Need.ANNIVERSARY);
    }
}
