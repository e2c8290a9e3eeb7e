package app.earshot.domain.text;

import static app.earshot.domain.text.English.BEFORE_DATE;
import static app.earshot.domain.text.English.DAY_NUMBER;
import static app.earshot.domain.text.English.ENDS;
import static app.earshot.domain.text.English.NOT_INSIDE;
import static app.earshot.domain.text.English.S;
import static app.earshot.domain.text.English.TH;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day by its number alone: the 12th, Friday the 12th, by 12th, the 3rd of next month. Anything may have a number ("the 12th
 * floor"), so what follows must be the end of a clause or one of a few words that can follow a day.
 */
final class NumberedDays implements DayRule {

    private static final Pattern NUMBERED = Pattern.compile(
            NOT_INSIDE + BEFORE_DATE + "(?<day>" + DAY_NUMBER + ")" + TH + ENDS + "(?![-’'])"
                    + "(?:" + S + "of" + S + "(?<which>the|this|next)" + S + "month" + ENDS + ")?",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> AFTER = Set.of(
            "", "and", "or", "at", "in", "if", "please", "with", "to", "so", "when", "is", "was", "works", "would", "should", "will", "because",
            "then", "but", "we", "i", "you", "they", "for", "from", "latest", "around", "about", "before", "morning", "afternoon", "evening",
            "night", "lunchtime", "instead", "too", "also", "as", "unless", "which", "that", "not", "now", "still", "could", "can", "might",
            "are", "by", "via", "on", "until", "without");
    private static final Set<String> BEFORE = Set.of("by", "on", "before", "until", "till", "from", "for");

    @Override
    public void read(String text, Today today, List<Reading> into) {
        for (Matcher m = NUMBERED.matcher(text); m.find(); ) {
            int number = Integer.parseInt(m.group("day"));
            DayOfWeek weekday = m.group("weekday") == null ? null : English.weekday(m.group("weekday"));
            if (m.group("which") != null) {
                YearMonth month = YearMonth.from(today.day());
                boolean next = m.group("which").equalsIgnoreCase("next");
                into.add(Reading.day(m.start(), m.end(), next || m.group("which").equalsIgnoreCase("this")
                        ? Today.inMonth(month.plusMonths(next ? 1 : 0), number)
                        : today.dayOfMonth(null, number)));
            } else if (isDay(text, m)) {
                into.add(Reading.day(m.start(), m.end(), today.dayOfMonth(weekday, number)));
            }
        }
    }

    private static boolean isDay(String text, Matcher m) {
        boolean introduced = m.group("weekday") != null
                || m.group().toLowerCase(Locale.ROOT).startsWith("the")
                || BEFORE.contains(Surroundings.wordBefore(text, m.start()))
                || Surroundings.isAlone(text, m.start(), m.end());
        return introduced && AFTER.contains(Surroundings.wordAfter(text, m.end()));
    }
}
