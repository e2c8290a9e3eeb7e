package app.earshot.domain.text.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureRangesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "03.07 - 17.07.27              | 2027-07-03 2027-07-17",
        "05.09/06.09.2027              | 2027-09-05 2027-09-06",
        "5./6.9.2027                   | 2027-09-05 2027-09-06",
        "05.09. / 06.09.               | 2027-09-05 2027-09-06",
        "05.10-09.10.2027,             | 2027-10-05 2027-10-09",
        "03.08.27-04.08.27.            | 2027-08-03 2027-08-04",
        "Vom 02.07.-04.07.2027 gern    | 2027-07-02 2027-07-04",
        "04.06.-07.06.                 | 2027-06-04 2027-06-07",
        "04.06.-07.06                  | 2027-06-04 2027-06-07",
        "10.-12.7.2027                 | 2027-07-10 2027-07-12",
        "10-12.07.2027                 | 2027-07-10 2027-07-12",
        "10/07-12/07/2027              | 2027-07-10 2027-07-12",
        "10–12/07/2027                 | 2027-07-10 2027-07-12",
        "28.12.-02.01.2028             | 2027-12-28 2028-01-02",
        "28.12.2027 – 02.01.2028       | 2027-12-28 2028-01-02",
        "06/26-06/28/2027              | 2027-06-26 2027-06-28",
        "9.10-10.10                    |",
        "18.00-23.30                   |",
        "1.5-2.5                       |",
        "31.06.-32.06.2027             |",
        "1.2.3-4.5.6                   |",
    })
    void bothEndsAreDays(String words, String days) {
        List<LocalDate> expected = days == null ? List.of() : Arrays.stream(days.split(" ")).map(LocalDate::parse).toList();
        assertThat(DayWords.all(words, TODAY, Locale.UK)).extracting(DayFound::day).isEqualTo(expected);
    }
}
