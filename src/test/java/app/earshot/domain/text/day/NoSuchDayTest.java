package app.earshot.domain.text.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoSuchDayTest {

    @ParameterizedTest
    @CsvSource({
        "is 31 june free, 31 june", "the 31st of June 2027, 31st of June 2027", "June 31, June 31", "30 february, 30 february",
        "29 February 2027, 29 February 2027", "31/6, 31/6", "31.6.2027, 31.6.2027", "12/13, 12/13",
        "26 june or 31 june, 31 june", "26/6 or 31/6, 31/6", "26 june or 30/2, 30/2"
    })
    void saysWhichDayNoCalendarHas(String words, String day) {
        assertThat(NoSuchDay.in(words, Locale.UK)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"26 june", "29 february", "29 February 2028", "31/12", "any saturday in may", "", "in 31 days", "2027-06-26"})
    void everyOtherWordsNameNone(String words) {
        assertThat(NoSuchDay.in(words, Locale.UK)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12/31", "2/28/2027"})
    void inAmericaTheMonthStandsFirst(String words) {
        assertThat(NoSuchDay.in(words, Locale.US)).isEmpty();
        assertThat(NoSuchDay.in(words, Locale.UK)).isPresent();
    }
}
