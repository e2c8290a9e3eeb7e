package app.earshot.domain.text.day;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.Place;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Today is Wednesday, 25 November 2026, unless a case says otherwise. The two long tables stand beside the test's resources. */
class DayWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvFileSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", resources = "/app/earshot/domain/text/day/days-read.csv")
    void aDayInWordsIsRead(String words, LocalDate day) {
        assertThat(DayWords.read(words, TODAY, Locale.UK).map(DayFound::day)).as(words).isEqualTo(Optional.ofNullable(day));
    }

    @ParameterizedTest
    @CsvFileSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", resources = "/app/earshot/domain/text/day/days-counted.csv")
    void countsYearsAndDenialsAreUnderstoodOrTheDayIsNone(String words, LocalDate day) {
        assertThat(DayWords.read(words, TODAY, Locale.UK).map(DayFound::day)).as(words).isEqualTo(Optional.ofNullable(day));
    }

    @ParameterizedTest
    @CsvFileSource(delimiter = '|', quoteCharacter = '`', resources = "/app/earshot/domain/text/day/no-days.csv")
    void whatIsNoDayToComeIsNotRead(String words) {
        assertThat(DayWords.read(words, TODAY, Locale.UK).map(DayFound::day)).as(words).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3/4        | en-GB | 2027-04-03
            3/4        | en-US | 2027-03-04
            3/4/2027   | en-US | 2027-03-04
            3/4/2027   | de-DE | 2027-04-03
            26/6       | en-US | 2027-06-26
            6/26       | en-GB | 2027-06-26
            12.4.2027  | de-DE | 2027-04-12
            2027/4/3   | en-US | 2027-04-03
            12/1       | en-US | 2026-12-01
            12/1       | en-IE | 2027-01-12
            """)
    void theLocaleOrdersFigures(String words, String locale, LocalDate day) {
        assertThat(DayWords.read(words, TODAY, Locale.forLanguageTag(locale))).map(DayFound::day).contains(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Send the 26 June playlist by Friday          | 2026-11-27 | Friday
            Before the 12th, send Ana the list           | 2026-12-11 | the 12th
            Not before the 12th                          | 2026-12-12 | the 12th
            before tomorrow                              | 2026-11-25 | tomorrow
            before today                                 | 2026-11-25 | today
            Two sets, no later than next Friday please   | 2026-12-04 | next Friday
            Ask about 3 July in two weeks                | 2026-12-09 | in two weeks
            Ring on Monday or Tuesday                    | 2026-11-30 | Monday
            Price from 26 June 2020, send it tomorrow    | 2026-11-26 | tomorrow
            Until the 3rd                                | 2026-12-03 | the 3rd
            """)
    void aPromiseIsDueOnTheDayItNames(String words, LocalDate day, String written) {
        DayFound found = DayWords.read(words, TODAY, Locale.UK).orElseThrow();
        assertThat(found.day()).isEqualTo(day);
        assertThat(words.substring(found.place().start(), found.place().end())).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            26 June or 3 July 2027                            | 2027-06-26 2027-07-03
            26/6, 3/7 or 10/7                                 | 2027-06-26 2027-07-03 2027-07-10
            the 26th and 27th June                            | 2027-06-26 2027-06-27
            June 26 and 27, 2027                              | 2027-06-26 2027-06-27
            June 26 or 3 July                                 | 2027-06-26 2027-07-03
            26/6-28/6                                         | 2027-06-26 2027-06-28
            We met on 4 May 2019 and marry on 26 June         | 2019-05-04 2027-06-26
            before 26 June                                    | 2027-06-26
            sometime next week or at the end of June          | ``
            31 June or 1 July                                 | 2027-07-01
            2027-06-26, 2027-07-03                            | 2027-06-26 2027-07-03
            9 May - 12 June 2028                              | 2028-05-09 2028-06-12
            9 May 2028 - 12 June                              | 2028-05-09 2028-06-12
            from May 9 until June 12, 2028                    | 2028-05-09 2028-06-12
            2028 May 9 to June 12                             | 2028-05-09 2028-06-12
            between 9 May and 12 June '28                     | 2028-05-09 2028-06-12
            9/5 - 12/6/2028                                   | 2028-05-09 2028-06-12
            30 December - 2 January 2028                      | 2027-12-30 2028-01-02
            30 December 2027 to 2 January                     | 2027-12-30 2028-01-02
            26 June, 3 July or 10 July 2028                   | 2028-06-26 2028-07-03 2028-07-10
            26 June 2028 or 3 July                            | 2028-06-26 2028-07-03
            3 July or 26 June 2028                            | 2028-07-03 2028-06-26
            9, 10 and 11 May 2028                             | 2028-05-09 2028-05-10 2028-05-11
            May 9-12, 2028                                    | 2028-05-09 2028-05-12
            May 9, 10 and 12                                  | 2027-05-09 2027-05-10 2027-05-12
            the 9th to the 12th of May 2028                   | 2028-05-09 2028-05-12
            9 June to the 12th                                | 2027-06-09 2027-06-12
            28 June to the 2nd                                | 2027-06-28 2027-07-02
            Fri 9 June - Mon 12 June 2028                     | 2028-06-09 2028-06-12
            next Friday or Saturday                           | 2026-12-04 2026-12-05
            Thursday or Friday next week                      | 2026-12-03 2026-12-04
            next Wed, Thu or Fri                              | 2026-12-02 2026-12-03 2026-12-04
            Wednesday, Thursday or Friday next week           | 2026-12-02 2026-12-03 2026-12-04
            5/6 June 2028                                     | 2028-06-05 2028-06-06
            26+27 June 2028                                   | 2028-06-26 2028-06-27
            Saturday 26 or Sunday 27 June 2027                | 2027-06-26 2027-06-27
            Sat 26/Sun 27 June                                | 2027-06-26 2027-06-27
            Fri 25, Sat 26 and Sun 27 June 2027               | 2027-06-25 2027-06-26 2027-06-27
            26 June, Saturday                                 | 2027-06-26
            26 June, Friday                                   | 2027-06-26 2026-11-27
            26/6/99 or 3/7/28                                 | 1999-06-26 2028-07-03
            the 28th or 29th of next month                    | 2026-12-28 2026-12-29
            any Saturday in June except the 26th              | ``
            We can't do 26 June, 3 July would be lovely       | ``
            26 June doesn't work. 3 July does                 | 2027-07-03
            """)
    void anEnquiryNamesAllItsDays(String words, String days) {
        assertThat(DayWords.all(words, TODAY, Locale.UK).stream().map(found -> found.day().toString()).collect(Collectors.joining(" ")))
                .as(words)
                .isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-01-31 | in a month        | 2027-02-28
            2028-01-31 | in a month        | 2028-02-29
            2027-01-31 | the 30th          | 2027-03-30
            2027-02-01 | by the 31st       | 2027-03-31
            2028-02-29 | 29 February       | 2028-02-29
            2028-03-01 | 29 February       | 2032-02-29
            2097-01-01 | 29 February       | 2104-02-29
            2026-12-31 | tomorrow          | 2027-01-01
            2026-12-31 | 31 December       | 2026-12-31
            2026-12-31 | 30 December       | 2027-12-30
            2026-11-27 | Friday            | 2026-12-04
            2026-11-28 | next Friday       | 2026-12-04
            2026-11-29 | next Friday       | 2026-12-04
            2026-11-28 | this weekend      | 2026-11-28
            2026-11-29 | this weekend      | 2026-11-29
            2026-11-29 | by the weekend    | 2026-12-05
            2026-11-29 | end of the week   | 2026-11-29
            2026-11-30 | end of the month  | 2026-11-30
            2026-06-27 | last saturday in june | 2026-06-27
            2026-06-28 | last saturday in june | 2027-06-26
            """)
    void monthEndsAndLeapDays(LocalDate today, String words, LocalDate day) {
        assertThat(DayWords.read(words, today, Locale.UK)).map(DayFound::day).contains(day);
    }

    @Test
    void noWordsNameAPastDayForAPromiseAndEveryPlaceIsInTheText() {
        long seed = 7_041;
        Random random = new Random(seed);
        String[] pieces = {"by", "before", "next", "last", "Friday", "sat", "26", "31", "June", "may", "Feb", "2027", "1999", "/", ".", "-", "the",
            "12th", "of", "in", "two", "weeks", "end", "month", "tomorrow", "a", "or", ",", "'", "😀", "\n", "29/2", "week", "first", "on"};
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(9); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(5) == 0 ? "" : " ");
            }
            String words = text.toString();
            LocalDate today = TODAY.plusDays(random.nextInt(3_000));
            String where = "seed " + seed + " round " + round + ": " + words;
            DayWords.read(words, today, random.nextBoolean() ? Locale.UK : Locale.US)
                    .ifPresent(found -> assertThat(found.day()).as(where).isAfterOrEqualTo(today));
            int end = 0;
            for (DayFound found : DayWords.all(words, today, Locale.UK)) {
                Place place = found.place();
                assertThat(place.start()).as(where).isGreaterThanOrEqualTo(end);
                assertThat(place.end()).as(where).isLessThanOrEqualTo(words.length());
                end = place.end();
            }
        }
    }

    @Test
    void noTextIsSlow() {
        for (String piece : new String[] {"26 ", " ", "the ", "1/", "1.", "may ", "\n", "Sat, ", "twenty-", "next ", "a", "2027-"}) {
            String text = piece.repeat(100_000 / piece.length());
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> DayWords.all(text, TODAY, Locale.UK), piece);
        }
    }

    @org.junit.jupiter.api.Test
    void aFieldForADayKnowsYesterdayAndWhatHasBeenToo() {
        LocalDate today = LocalDate.of(2026, 12, 2);
        assertThat(DayWords.readOnly(" Yesterday", today, Locale.UK)).contains(LocalDate.of(2026, 12, 1));
        assertThat(DayWords.readOnly("friday", today, Locale.UK)).contains(LocalDate.of(2026, 12, 4));
        assertThat(DayWords.readOnly("30 november 2026", today, Locale.UK)).as("with its year").contains(LocalDate.of(2026, 11, 30));
        assertThat(DayWords.readOnly("31 june 2026", today, Locale.UK)).isEmpty();
        assertThat(DayWords.readOnly("whenever it suits", today, Locale.UK)).isEmpty();
    }
}
