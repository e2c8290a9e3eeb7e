package app.earshot.exchange.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells figures that are days or times from a telephone number: 03.07 - 17.07.27, 05.10-09.10.2027, 10-12/07/2027, 18.00-23.30,
 * 2026/2027.
 */
final class FigureSpans {

    private static final String YEAR = "(?:19|20|21)\\d\\d";
    /** A day, a day without its year, a month, an hour or a year; a day alone (10-12.7.) only before another. */
    private static final String ONE = "(?:" + YEAR + "([-/.])\\d{1,2}\\1\\d{1,2}|(?<day>\\d{1,2})[./] ?(?<month>\\d{1,2})(?:[./] ?(?:" + YEAR
            + "|\\d\\d)(?!\\d))?\\.?|\\d{1,2}-\\d{1,2}-" + YEAR + "|(?:\\d{1,2}[./] ?)?" + YEAR + "|\\d{1,2}\\.?(?= ?[-–—/+&,] ?\\d{1,2}[./-])|\\d{1,2}[:.]\\d\\d)";
    private static final Pattern NEXT = Pattern.compile("[\\s\\u00a0(]{0,3}" + ONE + "[\\s\\u00a0)]{0,3}(?:[-–—/+&,~]|$)");
    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    private static final int MINUTES = 60;
    private static final int HOURS = 24;

    private FigureSpans() {}

    /** Whether all of it is days or times. */
    static boolean isOne(String figures) {
        Matcher next = NEXT.matcher(figures.strip());
        int at = 0;
        while (at < next.regionEnd()) {
            next.region(at, next.regionEnd());
            if (!next.lookingAt() || !exists(next)) {
                return false;
            }
            at = next.end();
        }
        return at > 0;
    }

    private static boolean exists(Matcher m) {
        if (m.group("day") == null) {
            return true;
        }
        int one = Integer.parseInt(m.group("day"));
        int other = Integer.parseInt(m.group("month"));
        boolean isDay = Math.min(one, other) >= 1 && Math.min(one, other) <= MONTHS && Math.max(one, other) <= DAYS;
        return isDay || (one <= HOURS && other < MINUTES);
    }
}
