package app.earshot.domain.text.day;

import app.earshot.domain.timeline.Place;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads days written in English words or in figures. The rules, each with its cases in the test:
 *
 * <ul>
 *   <li>Without a year a day is the next such day, today included; 29 February waits for a leap year; a day that doesn't exist
 *       (31 June, 29/2/2027) is no day, and nothing else is read out of its words.
 *   <li>A weekday beside a date chooses the year where it can within three years: "Sat 26 June" is a Saturday.
 *   <li>The locale decides the order of figures, unless that order makes no day: 26/6 and 6/26 are the same everywhere.
 *   <li>{@link #read} is for something due: never a past day, the words after "by" or "before" first, otherwise the first in the
 *       text; "before Friday" is due the day before, and not earlier than today.
 *   <li>{@link #all} is for days somebody asks about: every day in the text as it is named, a past one only if its year is written.
 *       Stretches ("end of June", "next week") are no such day.
 * </ul>
 *
 * <p>What each family of words means stands on the rules: {@link FigureDays}, {@link MonthDays}, {@link NumberedDays},
 * {@link NthDays}, {@link WeekdayDays}, {@link RelativeDays}, {@link SpanDays}, {@link FeastDays}. What stands beside a day may change
 * it: {@link YearBeside}, {@link JoinedDays}, {@link CountedDays}, {@link DeniedDays}. Where a part of what is written there isn't
 * understood (a year, a count, a "not"), the day is none: a wrong day is worse. Places cover the day's own words ("the 12th"), without "by".
 */
public final class DayWords {

    private static final List<DayRule> RULES = List.of(
            new FigureRanges(), new FigureDays(), new MonthDays(), new NthDays(), new NumberedDays(), new WeekdayDays(), new RelativeDays(), new SpanDays(),
            new FeastDays());

    private DayWords() {}

    /** The day by which something in these words is due; never before today. */
    public static Optional<DayFound> read(String words, LocalDate today, Locale locale) {
        List<Reading> readings = readings(words, today, locale).stream()
                .filter(reading -> reading.day() != null && !reading.day().isBefore(today))
                .toList();
        return readings.stream()
                .filter(reading -> isDeadline(words, reading))
                .findFirst()
                .or(() -> readings.stream().findFirst())
                .map(reading -> new DayFound(due(words, reading, today), place(reading)));
    }

    /** The day meant where nothing else is asked for. Yesterday and a past day with its year are returned too, so that the caller can say why not. */
    public static Optional<LocalDate> readOnly(String words, LocalDate today, Locale locale) {
        return DayTerms.is("yesterday", words.strip())
                ? Optional.of(today.minusDays(1))
                : read(words, today, locale).or(() -> all(words, today, locale).stream().findFirst()).map(DayFound::day);
    }

    /** All days that are named in these words, in the order of the text. */
    public static List<DayFound> all(String words, LocalDate today, Locale locale) {
        return readings(words, today, locale).stream()
                .filter(reading -> reading.day() != null && !reading.span())
                .map(reading -> new DayFound(day(reading), place(reading)))
                .toList();
    }

    private static List<Reading> readings(String words, LocalDate today, Locale locale) {
        List<Reading> found = new ArrayList<>();
        Today from = new Today(today, isMonthFirst(locale));
        RULES.forEach(rule -> rule.read(words, from, found));
        List<Reading> readings = withYears(words, apart(found), from);
        new WeekdayBehind(words).leaveOut(readings);
        new JoinedDays(words).complete(readings);
        readings = new CountedDays(words, from).complete(readings);
        new DeniedDays(words).leaveOut(readings);
        return readings;
    }

    /** Of readings that overlap the one that begins first, and of those the longest. */
    private static List<Reading> apart(List<Reading> found) {
        found.sort(Comparator.comparingInt(Reading::start).thenComparing(Comparator.comparingInt(Reading::length).reversed()));
        List<Reading> apart = new ArrayList<>();
        int end = 0;
        for (Reading reading : found) {
            if (reading.start() >= end) {
                apart.add(reading);
                end = reading.end();
            }
        }
        return apart;
    }

    private static List<Reading> withYears(String words, List<Reading> readings, Today today) {
        YearBeside years = new YearBeside(words, today);
        List<Reading> complete = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < readings.size(); i++) {
            if (readings.get(i).start() >= end) {
                int next = i + 1 < readings.size() ? readings.get(i + 1).start() : words.length();
                complete.add(years.complete(readings.get(i), end, next));
                end = complete.getLast().end();
            }
        }
        return complete;
    }

    private static boolean isDeadline(String words, Reading reading) {
        String first = WordsAround.after(words, reading.start());
        return DayTerms.is("deadline", WordsAround.before(words, reading.start())) || DayTerms.is("ahead", first);
    }

    private static LocalDate due(String words, Reading reading, LocalDate today) {
        LocalDate named = day(reading);
        boolean before = DayTerms.is("before", WordsAround.before(words, reading.start())) && !reading.span();
        return before && named.isAfter(today) && !new DeniedDays(words).isNotYet(reading) ? named.minusDays(1) : named;
    }

    private static Place place(Reading reading) {
        return new Place(reading.start(), reading.end());
    }

    private static LocalDate day(Reading reading) {
        return Objects.requireNonNull(reading.day());
    }

    /** Whether a locale writes the month before the day in figures: as in the United States, and wherever the year comes first. */
    private static boolean isMonthFirst(Locale locale) {
        String pattern =
                DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        int month = pattern.indexOf('M') < 0 ? pattern.indexOf('L') : pattern.indexOf('M');
        return month >= 0 && month < pattern.indexOf('d');
    }
}
