package app.earshot.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Place;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Today is Wednesday, 25 November 2026, unless a case says otherwise. */
class DayWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            26/6                                      | 2027-06-26
            6/26                                      | 2027-06-26
            26/06/2027                                | 2027-06-26
            26/6/27                                   | 2027-06-26
            26.6.2027                                 | 2027-06-26
            26.6                                      | 2027-06-26
            26.6.                                     | 2027-06-26
            26-06-2027                                | 2027-06-26
            2027-06-26                                | 2027-06-26
            2027-06-26T14:00                          | 2027-06-26
            Sat 26/6                                  | 2027-06-26
            (26/6)                                    | 2027-06-26
            3/4                                       | 2027-04-03
            by 3/4                                    | 2027-04-03
            25/11                                     | 2026-11-25
            24/11                                     | 2027-11-24
            26 June                                   | 2027-06-26
            26th June                                 | 2027-06-26
            26th of June                              | 2027-06-26
            the 26th of June 2028                     | 2028-06-26
            26 June '28                               | 2028-06-26
            26-Jun-2027                               | 2027-06-26
            26jun                                     | 2027-06-26
            June 26                                   | 2027-06-26
            June 26th                                 | 2027-06-26
            June the 26th                             | 2027-06-26
            June 26, 2027                             | 2027-06-26
            JUNE 26                                   | 2027-06-26
            Sat 26 Jun                                | 2027-06-26
            Saturday, June 26th                       | 2027-06-26
            Saturday the 26th of June                 | 2027-06-26
            Monday 26 June                            | 2028-06-26
            Wednesday 26 June                         | 2027-06-26
            the twenty-sixth of June                  | 2027-06-26
            the first of May                          | 2027-05-01
            first of may                              | 2027-05-01
            31 Jan                                    | 2027-01-31
            5 May                                     | 2027-05-05
            on may 5                                  | 2027-05-05
            5 may                                     | 2027-05-05
            march 9                                   | 2027-03-09
            Sept 4                                    | 2027-09-04
            1 Dec.                                    | 2026-12-01
            29 February                               | 2028-02-29
            29/2                                      | 2028-02-29
            26-27 June                                | 2027-06-26
            26 or 27 June                             | 2027-06-26
            June 26/27                                | 2027-06-26
            the 12th                                  | 2026-12-12
            by the 12th                               | 2026-12-12
            by 12th                                   | 2026-12-12
            12th                                      | 2026-12-12
            the 25th                                  | 2026-11-25
            the 31st                                  | 2026-12-31
            the 12th at noon                          | 2026-12-12
            Saturday the 12th                         | 2026-12-12
            Friday 11th                               | 2026-12-11
            Friday the 12th                           | 2027-02-12
            the 3rd of next month                     | 2026-12-03
            the 28th of this month                    | 2026-11-28
            the 1st of the month                      | 2026-12-01
            Friday                                    | 2026-11-27
            friday                                    | 2026-11-27
            by Friday                                 | 2026-11-27
            Ring them Friday morning                  | 2026-11-27
            on Wednesday                              | 2026-12-02
            this Wednesday                            | 2026-11-25
            this Friday                               | 2026-11-27
            next Friday                               | 2026-12-04
            next Monday                               | 2026-11-30
            Friday week                               | 2026-12-04
            Friday next week                          | 2026-12-04
            next week Friday                          | 2026-12-04
            Friday after next                         | 2026-12-11
            a week on Friday                          | 2026-12-04
            two weeks from Friday                     | 2026-12-11
            by Fri.                                   | 2026-11-27
            sat                                       | 2026-11-28
            Sat                                       | 2026-11-28
            by sat                                    | 2026-11-28
            by Thu                                    | 2026-11-26
            next sat                                  | 2026-12-05
            Fri or Sat                                | 2026-11-27
            last saturday in june                     | 2027-06-26
            the last Saturday of June 2028            | 2028-06-24
            first Saturday in July                    | 2027-07-03
            2nd Sunday of May                         | 2027-05-09
            last saturday june                        | 2027-06-26
            last Friday of the month                  | 2026-11-27
            first Monday of next month                | 2026-12-07
            fifth Saturday in January                 | 2027-01-30
            24/7                                      | 2027-07-24
            last day of February                      | 2027-02-28
            first day of next month                   | 2026-12-01
            today                                     | 2026-11-25
            tonight                                   | 2026-11-25
            tomorrow                                  | 2026-11-26
            the day after tomorrow                    | 2026-11-27
            tomorrow week                             | 2026-12-03
            a week tomorrow                           | 2026-12-03
            a week today                              | 2026-12-02
            in two weeks                              | 2026-12-09
            in 3 weeks                                | 2026-12-16
            in three weeks' time                      | 2026-12-16
            in a fortnight                            | 2026-12-09
            within a week                             | 2026-12-02
            in the next couple of days                | -
            in a couple of days                       | 2026-11-27
            in the next few days                      | 2026-11-28
            in 10 days                                | 2026-12-05
            two weeks from now                        | 2026-12-09
            in a month                                | 2026-12-25
            in 3 months                               | 2027-02-25
            in a year                                 | 2027-11-25
            end of the month                          | 2026-11-30
            by the end of next month                  | 2026-12-31
            end of June                               | 2027-06-30
            end of February 2028                      | 2028-02-29
            end of November                           | 2026-11-30
            end of the week                           | 2026-11-27
            end of next week                          | 2026-12-04
            next week                                 | 2026-12-04
            this weekend                              | 2026-11-28
            after the weekend                         | 2026-11-28
            next weekend                              | 2026-12-05
            end of the day                            | 2026-11-25
            by month end                              | 2026-11-30
            mid-December                              | 2026-12-15
            New Year's Eve                            | 2026-12-31
            before Christmas                          | 2026-12-24
            """)
    void aDayInWordsIsRead(String words, LocalDate day) {
        assertThat(DayWords.read(words, TODAY, Locale.UK).map(DayFound::day)).as(words).isEqualTo(Optional.ofNullable(day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            You may bring two of them
            we may 2 of us
            26 may come
            They march in at nine
            she sat down
            She sat at the table
            in the sun
            They wed in a barn
            Sun was out all day
            Thu said no cake
            a Monday feeling is not a day
            every Friday
            on Fridays
            last Friday
            any Saturday
            Good Friday
            Friday's list
            the Friday before
            yesterday
            two weeks ago
            two weeks before the wedding
            the 12th floor
            the 3rd time they asked
            the 1st song
            her 70th birthday
            the 2nd of 3 sets
            31 June
            31 June 2027
            31/6/2027
            Saturday 31 June
            30 Feb
            29/2/2027
            12/2026
            June 2027
            in June
            open 24/7
            3/4 of them dance
            1/2 an hour
            2-3 hours
            3.5 hours
            at 6.30 by the door
            about 120 guests
            June 20 guests
            +44 7700 900123
            version 1.2.3.4
            2026-11
            https://example.com/26/6
            £26/6
            10/12/14/16
            maybe, mayor, marching, sunny, saturated, mondays
            26 June 2020
            2020-06-26
            the Christmas party
            the next decade
            """)
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
}
