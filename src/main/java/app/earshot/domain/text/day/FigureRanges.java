package app.earshot.domain.text.day;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first and the last day of a range in figures: 05.10-09.10.2027, 03.07 - 17.07.27, 03.08.27-04.08.27, 10.-12.7.2027,
 * 10/07-12/07/2027, 05.09/06.09.2027. Both are read in one order, and a year that is written once holds for both. Unless both exist and
 * the first comes before the last, neither is read. Without a year it is a range only where the first month has its point
 * (04.06.-07.06.), because 9.10-10.10 can be times.
 */
final class FigureRanges implements DayRule {

    private static final String YEAR = "(?:19|20|21)\\d\\d|\\d\\d(?!\\d)";
    private static final Pattern RANGE = Pattern.compile(
            "(?<![\\p{L}\\p{N}_/.:£$€#-])(?<first>(?<a>\\d{1,2})(?<sign>[./])?(?:(?<b>\\d{1,2})(?<point>[./])?(?<year>" + YEAR + ")?)?)"
                    + "[\\s\\u00a0]?(?<join>[-–—/])[\\s\\u00a0]?(?<last>(?<c>\\d{1,2})(?<other>[./])(?<d>\\d{1,2})(?:\\k<other>(?<lastyear>" + YEAR + ")?)?)(?![\\p{L}\\p{N}_/])(?![.,:-]\\d)");

    @Override
    public void read(String text, Today today, List<Reading> into) {
        for (Matcher m = RANGE.matcher(text); m.find(); ) {
            Range usual = isRange(m) ? read(m, today, today.monthFirst()) : null;
            Range range = usual == null && isRange(m) ? read(m, today, !today.monthFirst()) : usual;
            if (range != null) {
                into.add(Reading.day(m.start("first"), m.end("first"), range.first()));
                into.add(Reading.day(m.start("last"), m.end("last"), range.last()));
            }
        }
    }

    private record Range(LocalDate first, LocalDate last) {}

    private static boolean isRange(Matcher m) {
        boolean sameSigns = m.group("sign") == null ? m.group("b") == null : m.group("sign").equals(m.group("other"));
        boolean yearHasSign = m.group("year") == null || m.group("point") != null;
        boolean pointed = ".".equals(m.group("point")) && m.group("year") == null;
        boolean joined = !m.group("join").equals("/") || ".".equals(m.group("sign"));
        return joined && sameSigns && yearHasSign && (m.group("lastyear") != null || pointed);
    }

    private static @Nullable Range read(Matcher m, Today today, boolean monthFirst) {
        int c = figure(m, "c");
        int d = figure(m, "d");
        Integer year = year(m, "lastyear", today);
        LocalDate last = day(monthFirst ? d : c, monthFirst ? c : d, year, today);
        if (last == null) {
            return null;
        }
        int a = figure(m, "a");
        boolean sameMonth = m.group("b") == null;
        int month = sameMonth ? last.getMonthValue() : monthFirst ? a : figure(m, "b");
        int day = sameMonth || !monthFirst ? a : figure(m, "b");
        Integer own = m.group("year") == null ? Integer.valueOf(last.getYear()) : year(m, "year", today);
        LocalDate first = day(day, month, own, today);
        // A range over New Year has its later year written behind its end.
        LocalDate before = first != null && first.isAfter(last) && m.group("year") == null && !sameMonth ? day(day, month, own - 1, today) : first;
        return before == null || before.isAfter(last) ? null : new Range(before, last);
    }

    private static @Nullable Integer year(Matcher m, String group, Today today) {
        if (m.group(group) == null) {
            return null;
        }
        return today.year(Integer.parseInt(m.group(group)));
    }

    private static @Nullable LocalDate day(int day, int month, @Nullable Integer year, Today today) {
        return month < 1 || month > 12 ? null : today.date(null, day, Month.of(month), year);
    }

    private static int figure(Matcher m, String group) {
        return Integer.parseInt(m.group(group));
    }
}
