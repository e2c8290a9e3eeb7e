package app.earshot.exchange.mail.header;

import app.earshot.domain.text.day.DayFound;
import app.earshot.domain.text.day.DayWords;
import app.earshot.domain.text.words.WordTable;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The day on which a mail was sent, as mail programs write it: the month in figures or by name in several languages, day, month or
 * year first.
 *
 * @param rest what else was written, with the time in it
 */
record HeaderDay(LocalDate day, String rest) {

    static final WordTable WORDS = WordTable.read(HeaderDay.class, "date_words.tsv");

    private static final int MONTHS = 12;
    private static final int DAYS = 7;
    static final String MONTH = IntStream.rangeClosed(1, MONTHS).mapToObj(month -> WORDS.either("month." + month)).collect(Collectors.joining("|", "(?:", ")(?!\\p{L})"));
    static final String WEEKDAY = IntStream.rangeClosed(1, DAYS).mapToObj(day -> WORDS.either("weekday." + day)).collect(Collectors.joining("|", "(?:", ")(?!\\p{L})"));

    private static final String S = "[\\s\\u00a0\\u202f]";
    private static final String NAMED = "(?<month>" + MONTH + ")\\.?";
    private static final String YEAR = "(?<year>(?:19|20|21)\\d\\d)(?!\\d)";
    private static final String SHORT_YEAR = "(?<year>(?:19|20|21)\\d\\d|\\d\\d)(?![\\d:h]|\\.\\d)";
    private static final String DAY = "(?<!\\d)(?<day>3[01]|[12]\\d|0?[1-9])";
    private static final List<Pattern> WAYS = List.of(
            pattern("(?<!\\d)" + YEAR + S + "?[-/.年년]" + S + "?(?<month>\\d{1,2})" + S + "?[-/.月월]" + S + "?" + DAY + "(?!\\d)[日일]?"),
            pattern(NAMED + S + "{1,2}" + DAY + S + "(?<rest>\\d{1,2}:\\d\\d(?::\\d\\d)?(?:" + S + "[A-Z]{1,5}|" + S + "[+-]\\d{4})?)" + S + YEAR),
            pattern("(?<!\\d)" + YEAR + "\\.?" + S + NAMED + S + DAY + "(?!\\d)"),
            pattern(DAY + "(?:\\.|er|[º°]|st|nd|rd|th)?[-\\s\\u00a0]{0,2}(?:(?:de|of)" + S + ")?" + NAMED + ",?[-\\s\\u00a0]{0,2}(?:del?" + S + ")?" + SHORT_YEAR),
            pattern(NAMED + S + "{1,2}" + DAY + "(?:st|nd|rd|th)?(?:," + S + "?|" + S + "{1,2})" + YEAR));
    private static final Pattern FIGURES = pattern(DAY + "(?<sign>[./-])" + S + "?(?<month>\\d{1,2})\\k<sign>" + S + "?" + SHORT_YEAR);
    private static final int CENTURY = 100;
    private static final int THIS_CENTURY = 2000;

    private static Pattern pattern(String way) {
        return Pattern.compile("(?iu)" + way);
    }

    static Optional<HeaderDay> read(String header, Locale locale) {
        for (Pattern way : WAYS) {
            Matcher m = way.matcher(header);
            if (m.find()) {
                return named(m, header).map(day -> new HeaderDay(day, rest(header, m)));
            }
        }
        Matcher m = FIGURES.matcher(header);
        return m.find() ? inFigures(m, header, locale).map(day -> new HeaderDay(day, rest(header, m))) : Optional.empty();
    }

    /** "Lis" and "listopad" are November in Polish and October in Croatian: the weekday decides, or else the point that Croatian sets behind the day. */
    private static Optional<LocalDate> named(Matcher m, String header) {
        List<Integer> months = months(m.group("month"));
        DayOfWeek weekday = weekday(header);
        boolean pointed = header.startsWith(".", m.end("day"));
        List<Integer> best = months.size() > 1 && !pointed ? months.reversed() : months;
        return best.stream()
                .flatMap(month -> day(m.group("year"), month, m.group("day")).stream())
                .sorted(Comparator.comparing(day -> day.getDayOfWeek() != weekday))
                .findFirst();
    }

    /** With points the day stands first everywhere. With slashes the weekday decides, or else the order of the locale. */
    private static Optional<LocalDate> inFigures(Matcher m, String header, Locale locale) {
        Optional<LocalDate> dayFirst = day(m.group("year"), Integer.parseInt(m.group("month")), m.group("day"));
        if (".".equals(m.group("sign"))) {
            return dayFirst;
        }
        Optional<LocalDate> monthFirst = day(m.group("year"), Integer.parseInt(m.group("day")), m.group("month"));
        DayOfWeek weekday = weekday(header);
        if (weekday != null && dayFirst.isPresent() && monthFirst.isPresent()
                && dayFirst.get().getDayOfWeek() != monthFirst.get().getDayOfWeek()) {
            if (dayFirst.get().getDayOfWeek() == weekday) {
                return dayFirst;
            }
            if (monthFirst.get().getDayOfWeek() == weekday) {
                return monthFirst;
            }
        }
        return DayWords.all(m.group(), LocalDate.EPOCH, locale).stream().findFirst().map(DayFound::day);
    }

    private static @org.jspecify.annotations.Nullable DayOfWeek weekday(String header) {
        Matcher first = WEEKDAY_FIRST.matcher(header);
        if (!first.lookingAt()) {
            return null;
        }
        String word = first.group("weekday").toLowerCase(Locale.ROOT);
        return IntStream.rangeClosed(1, DAYS).filter(day -> WORDS.of("weekday." + day).contains(word)).mapToObj(DayOfWeek::of).findFirst().orElse(null);
    }

    private static final Pattern WEEKDAY_FIRST = pattern(S + "{0,4}(?<weekday>" + WEEKDAY + ")");

    private static String rest(String header, Matcher m) {
        boolean between = m.pattern() == WAYS.get(1);
        return header.substring(0, m.start()) + " " + (between ? m.group("rest") : "") + " " + header.substring(m.end());
    }

    private static List<Integer> months(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        return Character.isDigit(plain.charAt(0))
                ? List.of(Integer.parseInt(plain))
                : IntStream.rangeClosed(1, MONTHS).filter(month -> WORDS.of("month." + month).contains(plain)).boxed().toList();
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        int written = Integer.parseInt(year);
        try {
            return Optional.of(LocalDate.of(written < CENTURY ? THIS_CENTURY + written : written, month, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
