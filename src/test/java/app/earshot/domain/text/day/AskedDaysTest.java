package app.earshot.domain.text.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Seen from Monday, 30 November 2026. */
class AskedDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            last saturday in june                  | 2027-06-26
            the last saturday of june 2028         | 2028-06-24
            26/6                                   | 2027-06-26
            Sat 26 June                            | 2027-06-26
            in three weeks                         | 2026-12-21
            tomorrow                               | 2026-12-01
            any saturday in may                    | 2027-05-01 2027-05-08 2027-05-15 2027-05-22 2027-05-29
            Saturdays in May                       | 2027-05-01 2027-05-08 2027-05-15 2027-05-22 2027-05-29
            a friday in december                   | 2026-12-04 2026-12-11 2026-12-18 2026-12-25
            any monday in november                 | 2026-11-30
            any sunday in november                 | 2027-11-07 2027-11-14 2027-11-21 2027-11-28
            every sat in feb 2028                  | 2028-02-05 2028-02-12 2028-02-19 2028-02-26
            weekends in june                       | 2027-06-05 2027-06-06 2027-06-12 2027-06-13 2027-06-19 2027-06-20 2027-06-26 2027-06-27
            first weekend of june                  | 2027-06-05 2027-06-06
            the last weekend in november           | 2027-11-27 2027-11-28
            easter                                 | 2027-03-28
            easter monday                          | 2027-03-29
            Easter Sunday 2028                     | 2028-04-16
            good friday                            | 2027-03-26
            the weekend after easter               | 2027-04-03 2027-04-04
            weekend before christmas               | 2026-12-19 2026-12-20
            the saturday before easter             | 2027-03-27
            saturday after pentecost               | 2027-05-22
            new year's eve                         | 2026-12-31
            New Years Eve 2027                     | 2027-12-31
            christmas                              | 2026-12-25
            next weekend                           | 2026-12-12 2026-12-13
            12 or 19 June                          | 2027-06-12 2027-06-19
            26/6/2020                              | 2020-06-26
            """)
    void readsWhichDaysAreAskedAbout(String words, String days) {
        assertThat(AskedDays.read(words, TODAY, Locale.UK)).as(words).isEqualTo(Arrays.stream(days.split(" ")).map(LocalDate::parse).toList());
    }

    @ParameterizedTest
    @CsvSource({"''", "31 june", "hello", "the day", "29/2/2027", "Amir & Joy"})
    void whatIsNoDayIsNone(String words) {
        assertThat(AskedDays.read(words, TODAY, Locale.UK)).isEmpty();
    }

    @Test
    void aPastedLetterIsNoQuestion() {
        assertThat(AskedDays.read("saturday in may ".repeat(10_000), TODAY, Locale.UK)).isEmpty();
    }

    /** The days of Easter as the churches' tables have them. */
    @ParameterizedTest
    @CsvSource({"1818-03-22", "1943-04-25", "2000-04-23", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2038-04-25", "2285-03-22"})
    void easterIsWhereTheTablesHaveIt(LocalDate easter) {
        assertThat(Feasts.easter(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void americansWriteTheMonthFirst() {
        assertThat(AskedDays.read("4/5", TODAY, Locale.US)).isEqualTo(List.of(LocalDate.of(2027, 4, 5)));
    }
}
