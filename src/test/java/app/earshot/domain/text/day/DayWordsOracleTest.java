package app.earshot.domain.text.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that the JDK writes or counts are the days that are read. */
class DayWordsOracleTest {

    private static final long SEED = 20_270_626;
    private static final List<String> WRITTEN = List.of(
            "d MMMM yyyy", "MMMM d, yyyy", "yyyy MMMM d", "yyyy d MMM", "yyyy-MMM-dd", "d-MMM-yyyy", "d/MMM/yyyy", "MMM/d/yyyy", "EEE MMM dd '18:05:00' yyyy",
            "EEE MMM dd '18:05:00 CET' yyyy", "d MMMM ''yy", "MMM d ''yy", "EEEE, d MMMM yyyy", "d MMMM '('yyyy')'", "d MMMM 'at 6pm' yyyy", "d MMMM '14:30' yyyy", "d/M/yyyy",
            "yyyy-MM-dd", "d MMMM 'of' yyyy", "'in' yyyy 'on' d MMMM", "d/M '18:00' yyyy");
    private static final String[] TENS = {"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    private static final String[] ONES = {"", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};

    @Test
    void aYearStandsAtEveryPlace() {
        Random random = new Random(SEED);
        for (int round = 0; round < 3_000; round++) {
            LocalDate today = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1_000));
            LocalDate day = today.plusDays(random.nextInt(5_000));
            String pattern = WRITTEN.get(random.nextInt(WRITTEN.size()));
            String words = day.format(DateTimeFormatter.ofPattern(pattern, Locale.UK));
            assertThat(DayWords.read(words, today, Locale.UK).map(DayFound::day)).as("seed " + SEED + ", " + words + " seen from " + today).contains(day);
        }
    }

    @Test
    void aCountInWordsIsCountedOn() {
        Random random = new Random(SEED);
        List<BiFunction<LocalDate, Integer, LocalDate>> units = List.of(LocalDate::plusDays, LocalDate::plusWeeks, LocalDate::plusMonths);
        List<String> names = List.of("day", "week", "month");
        List<String> shapes = List.of("in %s", "within %s", "%s from now", "%s hence", "%s later", "after %s", "%s from today");
        for (int round = 0; round < 3_000; round++) {
            LocalDate today = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1_000));
            int number = 1 + random.nextInt(120);
            int unit = random.nextInt(3);
            String count = (random.nextBoolean() ? inWords(number) : String.valueOf(number)) + " " + names.get(unit) + (number == 1 ? "" : "s");
            String words = shapes.get(random.nextInt(shapes.size())).formatted(count);
            assertThat(DayWords.read(words, today, Locale.UK).map(DayFound::day)).as("seed " + SEED + ", " + words)
                    .contains(units.get(unit).apply(today, number));
            LocalDate from = today.plusDays(random.nextInt(900));
            String counted = count + (random.nextBoolean() ? " after " : " from ") + from.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK));
            assertThat(DayWords.read(counted, today, Locale.UK).map(DayFound::day)).as("seed " + SEED + ", " + counted)
                    .contains(units.get(unit).apply(from, number));
        }
    }

    @Test
    void aRangeSharesItsYearFromEitherEnd() {
        Random random = new Random(SEED);
        LocalDate today = LocalDate.of(2026, 11, 25);
        DateTimeFormatter plain = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
        for (int round = 0; round < 2_000; round++) {
            LocalDate first = LocalDate.of(2027 + random.nextInt(4), Month.of(1 + random.nextInt(12)), 1 + random.nextInt(28));
            LocalDate second = first.plusDays(1 + random.nextInt(60));
            String joined = List.of(" - ", "–", " to ", " until ").get(random.nextInt(4));
            boolean yearFirst = random.nextBoolean();
            String words = plain.format(first) + (yearFirst ? " " + first.getYear() : "") + joined + plain.format(second) + (yearFirst ? "" : " " + second.getYear());
            assertThat(DayWords.all(words, today, Locale.UK)).as("seed " + SEED + ", " + words).extracting(DayFound::day).containsExactly(first, second);
        }
    }

    @Test
    void aWeekdayFromNowIsTheSoManieth() {
        for (DayOfWeek weekday : DayOfWeek.values()) {
            String name = weekday.name().toLowerCase(Locale.ROOT) + "s";
            for (int number = 2; number <= 40; number++) {
                LocalDate today = LocalDate.of(2026, 11, 20).plusDays(number);
                LocalDate day = today.with(java.time.temporal.TemporalAdjusters.next(weekday)).plusWeeks(number - 1L);
                assertThat(DayWords.read(inWords(number) + " " + name + " from now", today, Locale.UK)).map(DayFound::day).contains(day);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2011-02-28 | final Thursday in April      | en-GB | 2011-04-28
            2013-02-12 | march first                  | en-US | 2013-03-01
            2013-02-12 | within fourteen days         | en-US | 2013-02-26
            2011-02-28 | 4 mondays from now           | en-US | 2011-03-28
            2016-11-02 | I'll go back Nov/2           | en-US | 2016-11-02
            2016-11-02 | 2016 Nov/5                   | en-US | 2016-11-05
            2026-11-22 | 9 May - 12 June 2028         | en-GB | 2028-05-09
            2026-11-22 | three days after next Friday | en-GB | 2026-11-30
            2026-11-22 | Sat Oct 30 18:00:00 2027     | en-GB | 2027-10-30
            """)
    void theSameWordsFromOtherDays(LocalDate today, String words, String locale, LocalDate day) {
        assertThat(DayWords.read(words, today, Locale.forLanguageTag(locale))).map(DayFound::day).contains(day);
    }

    private static String inWords(int number) {
        if (number >= 100) {
            return "a hundred" + (number == 100 ? "" : " and " + inWords(number - 100));
        }
        return number < 20 ? ONES[number] : TENS[number / 10] + (number % 10 == 0 ? "" : "-" + ONES[number % 10]);
    }
}
