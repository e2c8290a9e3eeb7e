package app.earshot.domain.text;

import static app.earshot.domain.text.English.ENDS;
import static app.earshot.domain.text.English.MONTH;
import static app.earshot.domain.text.English.NOT_INSIDE;
import static app.earshot.domain.text.English.S;
import static app.earshot.domain.text.English.WEEKDAY;
import static app.earshot.domain.text.English.YEAR;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stretches of time and their last day: the end of the month, end of June, next week, the weekend, month end. A week ends on its
 * Friday; the weekend is its Saturday; on a Sunday "the" weekend is the one to come. Feasts that have a fixed day stand here too, because "before Christmas" is a deadline.
 */
final class SpanDays implements DayRule {

    private static final Pattern END_OF = Pattern.compile(
            NOT_INSIDE + "(?:the" + S + ")?(?:end|close)" + S + "of" + S + "(?:(?:(?<which>the|this|next)" + S + ")?(?<unit>(?:day|play)(?!" + S + "(?:on" + S + ")?(?:tomorrow|"
                    + WEEKDAY + "))|week|month|year)"
                    + "|(?<month>" + MONTH + ")" + YEAR + ")" + ENDS,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNIT = Pattern.compile(
            NOT_INSIDE + "(?:(?<which>this|next|the|at)" + S + ")?(?<unit>week|weekend|month[- ]end|month|EOD|EOW|EOM)" + ENDS + "(?!-)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FEAST = Pattern.compile(
            NOT_INSIDE + "(?<feast>christmas eve|christmas day|boxing day|new year['’]?s eve|new year['’]?s day|halloween|valentine['’]?s day"
                    + "|(?<=(?:by|before) )(?:christmas|xmas|new year))" + ENDS + "(?!" + S + "(?:party|parties|do)" + ENDS + ")",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void read(String text, Today today, List<Reading> into) {
        for (Matcher m = END_OF.matcher(text); m.find(); ) {
            into.add(Reading.span(m.start(), m.end(), endOf(m, today)));
        }
        for (Matcher m = UNIT.matcher(text); m.find(); ) {
            unit(m, today, into);
        }
        for (Matcher m = FEAST.matcher(text); m.find(); ) {
            into.add(Reading.day(m.start(), m.end(), feast(m.group("feast").toLowerCase(Locale.ROOT), today)));
        }
    }

    private static LocalDate endOf(Matcher m, Today today) {
        if (m.group("month") != null) {
            Integer year = m.group("year") == null ? null : Integer.valueOf(English.year(m.group("year")));
            return today.month(English.month(m.group("month")), year).atEndOfMonth();
        }
        boolean next = "next".equalsIgnoreCase(m.group("which"));
        return switch (m.group("unit").toLowerCase(Locale.ROOT)) {
            case "week" -> next ? today.inWeek(1, DayOfWeek.FRIDAY) : today.endOfWeek();
            case "month" -> endOfMonth(today, next);
            case "year" -> LocalDate.of(today.day().getYear() + (next ? 1 : 0), 12, 31);
            default -> today.day();
        };
    }

    private static void unit(Matcher m, Today today, List<Reading> into) {
        String which = m.group("which") == null ? "" : m.group("which").toLowerCase(Locale.ROOT);
        boolean next = which.equals("next");
        boolean named = next || which.equals("this");
        String unit = m.group("unit").toLowerCase(Locale.ROOT).replace('-', ' ');
        boolean over = today.day().getDayOfWeek() == DayOfWeek.SUNDAY && which.equals("the");
        LocalDate saturday = today.inWeek(next || over ? 1 : 0, DayOfWeek.SATURDAY);
        LocalDate day = switch (unit) {
            case "week" -> !named ? null : next ? today.inWeek(1, DayOfWeek.FRIDAY) : today.endOfWeek();
            case "month" -> named ? endOfMonth(today, next) : null;
            case "weekend" -> which.isEmpty() || which.equals("at") ? null : saturday.isBefore(today.day()) ? today.day() : saturday;
            case "eod" -> today.day();
            case "eow" -> today.endOfWeek();
            default -> endOfMonth(today, next);
        };
        if (day != null) {
            into.add(Reading.span(m.start(), m.end(), day));
        }
    }

    private static LocalDate endOfMonth(Today today, boolean next) {
        return YearMonth.from(today.day()).plusMonths(next ? 1 : 0).atEndOfMonth();
    }

    private static LocalDate feast(String name, Today today) {
        LocalDate day = switch (name.replace("’", "'").replace("'", "")) {
            case "christmas eve" -> today.date(null, 24, java.time.Month.DECEMBER, null);
            case "boxing day" -> today.date(null, 26, java.time.Month.DECEMBER, null);
            case "new years eve" -> today.date(null, 31, java.time.Month.DECEMBER, null);
            case "new years day", "new year" -> today.date(null, 1, java.time.Month.JANUARY, null);
            case "halloween" -> today.date(null, 31, java.time.Month.OCTOBER, null);
            case "valentines day" -> today.date(null, 14, java.time.Month.FEBRUARY, null);
            default -> today.date(null, 25, java.time.Month.DECEMBER, null);
        };
        return java.util.Objects.requireNonNull(day);
    }
}
