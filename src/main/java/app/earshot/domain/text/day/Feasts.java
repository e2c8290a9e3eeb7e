package app.earshot.domain.text.day;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Feasts by name, those of a fixed day and those that move with Easter, each as the day that it is in a year. */
final class Feasts {

    private static final String FIXED = "feast.";
    private static final String MOVABLE = "easter.";
    private static final Pattern DATE = Pattern.compile("feast\\.(?:due\\.)?(\\d+)-(\\d+)");
    private static final Map<String, IntFunction<LocalDate>> DAYS = days();

    /** Any of them, as a piece of a pattern; the longest first, so that "Easter Monday" is no Easter. */
    static final String ANY = "(?:"
            + Stream.concat(DayTerms.keys(FIXED).stream().filter(key -> DATE.matcher(key).matches()), DayTerms.keys(MOVABLE).stream())
                    .flatMap(key -> DayTerms.words(key).stream())
                    .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                    .map(name -> name.replace(" ", DayTerms.S).replace("'", "['’]?"))
                    .collect(Collectors.joining("|"))
            + ")";

    private Feasts() {}

    /** The day of a feast in a year; null where the name is none, or the year has no such day. */
    static @Nullable LocalDate day(String name, int year) {
        IntFunction<LocalDate> feast = DAYS.get(key(name));
        try {
            return feast == null ? null : feast.apply(year);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /**
     * Easter Sunday of a year in the Gregorian calendar.
     *
     * <p>The rule is the anonymous one of "Nature", 20 April 1876, as J. Meeus gives it in "Astronomical Algorithms" (1991), chapter 8.
     */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int epact = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (b % 4) + 2 * (c / 4) - epact - c % 4) % 7;
        int late = (a + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }

    private static String key(String name) {
        return DayTerms.plain(name).replace("'", "");
    }

    private static Map<String, IntFunction<LocalDate>> days() {
        Map<String, IntFunction<LocalDate>> days = new LinkedHashMap<>();
        for (String key : DayTerms.keys(FIXED)) {
            Matcher date = DATE.matcher(key);
            if (date.matches()) {
                MonthDay day = MonthDay.of(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)));
                names(key).forEach(name -> days.put(name, day::atYear));
            }
        }
        for (String key : DayTerms.keys(MOVABLE)) {
            int after = Integer.parseInt(key.substring(MOVABLE.length()));
            names(key).forEach(name -> days.put(name, year -> easter(year).plusDays(after)));
        }
        return Map.copyOf(days);
    }

    private static List<String> names(String key) {
        return DayTerms.words(key).stream().map(Feasts::key).toList();
    }
}
