package app.earshot.domain.text;

import static app.earshot.domain.text.English.ENDS;
import static app.earshot.domain.text.English.MONTH;
import static app.earshot.domain.text.English.NOT_INSIDE;
import static app.earshot.domain.text.English.NUMBER;
import static app.earshot.domain.text.English.S;
import static app.earshot.domain.text.English.WEEKDAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days counted from today: tomorrow, in two weeks, a week on Friday, three weeks from now. Of "a week or two" the
 * longer counts. A month keeps the day or its last. */
final class RelativeDays implements DayRule {

    private static final String UNIT = "(?<unit>hour|day|week|fortnight|month|year)s?";
    private static final String OR = "(?:" + S + "(?:or|to)" + S + "|[-–])";
    private static final int HOURS_IN_A_DAY = 24;
    private static final Pattern NAMED = Pattern.compile(
            NOT_INSIDE + "(?:(?<over>(?:the" + S + ")?day after tomorrow)|(?<tomorrow>tomorrow|tmrw|tomoz)(?<plus>" + S + "week" + ENDS
                    + ")?|(?<today>today|tonight|this (?:morning|afternoon|evening)))(?![\\p{L}\\p{N}_'’])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AHEAD = Pattern.compile(
            NOT_INSIDE + "(?:in|within)" + S + "(?:(?:the next|about|around|another|exactly)" + S + ")?(?<number>" + NUMBER + ")(?:" + OR + "(?<most>" + NUMBER + "))?"
                    + S + UNIT + "(?:" + S + "or" + S + "(?<more>two|three|four))?"
                    + "(?:['’]?" + S + "time)?" + ENDS + "(?!" + S + "(?:ago|before|after|of)" + ENDS + ")",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FROM = Pattern.compile(
            NOT_INSIDE + "(?<number>" + NUMBER + ")" + S + UNIT
                    + "(?:" + S + "(?:from|on))?" + S + "(?<from>now|today|tomorrow|" + WEEKDAY + ")" + ENDS,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_MONTH = Pattern.compile(
            NOT_INSIDE + "(?:mid|(?:the" + S + ")?middle of)[\\s\\u00a0-]" + "(?<month>" + MONTH + ")" + ENDS, Pattern.CASE_INSENSITIVE);

    @Override
    public void read(String text, Today today, List<Reading> into) {
        for (Matcher m = NAMED.matcher(text); m.find(); ) {
            into.add(Reading.day(m.start(), m.end(), named(m, today)));
        }
        for (Matcher m = AHEAD.matcher(text); m.find(); ) {
            String most = m.group("more") != null ? m.group("more") : m.group("most");
            int number = English.number(most == null ? m.group("number") : most);
            into.add(Reading.day(m.start(), m.end(), ahead(today.day(), number, m.group("unit"))));
        }
        for (Matcher m = FROM.matcher(text); m.find(); ) {
            into.add(Reading.day(m.start(), m.end(), from(m, today)));
        }
        for (Matcher m = OF_MONTH.matcher(text); m.find(); ) {
            LocalDate middle = today.date(null, 15, English.month(m.group("month")), null);
            into.add(middle == null ? Reading.day(m.start(), m.end(), null) : Reading.span(m.start(), m.end(), middle));
        }
    }

    private static LocalDate named(Matcher m, Today today) {
        if (m.group("over") != null) {
            return today.day().plusDays(2);
        }
        if (m.group("tomorrow") != null) {
            return today.day().plusDays(m.group("plus") == null ? 1 : 8);
        }
        return today.day();
    }

    /** In some hours is today; in 24 or more they are counted as days. */
    private static LocalDate ahead(LocalDate start, int number, String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "hour" -> start.plusDays(number / HOURS_IN_A_DAY);
            case "day" -> start.plusDays(number);
            case "week" -> start.plusWeeks(number);
            case "fortnight" -> start.plusWeeks(2L * number);
            case "month" -> start.plusMonths(number);
            default -> start.plusYears(number);
        };
    }

    private static @Nullable LocalDate from(Matcher m, Today today) {
        LocalDate start = switch (m.group("from").toLowerCase(Locale.ROOT)) {
            case "now", "today" -> today.day();
            case "tomorrow" -> today.day().plusDays(1);
            default -> today.coming(English.weekday(m.group("from")));
        };
        return ahead(start, English.number(m.group("number")), m.group("unit"));
    }
}
