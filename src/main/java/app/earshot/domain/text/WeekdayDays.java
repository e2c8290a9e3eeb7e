package app.earshot.domain.text;

import static app.earshot.domain.text.English.ENDS;
import static app.earshot.domain.text.English.MONTH;
import static app.earshot.domain.text.English.NOT_INSIDE;
import static app.earshot.domain.text.English.S;
import static app.earshot.domain.text.English.WEEKDAY;
import static app.earshot.domain.text.English.YEAR;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Weekdays: Friday, this Friday, next Friday, Friday week, the last Saturday in June.
 *
 * <p>A bare weekday is the next one after today; "this" may be today; "next" is that day of next week, weeks beginning on Monday.
 * Words for no one day ("every Friday", "last Friday", "Good Friday", "Fridays") are none. Short forms that are words of their own
 * (sat, sun, wed, mon, thu) count only where a word such as "by" stands before them, a time or the end after them, or nothing else is written.
 */
final class WeekdayDays implements DayRule {

    private static final Pattern NTH = Pattern.compile(
            NOT_INSIDE + "(?:the" + S + ")?(?<number>first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th)" + S
                    + "(?<weekday>" + WEEKDAY + "|day)" + S + "(?:(?:in|of)" + S + ")?"
                    + "(?:(?<month>" + MONTH + ")" + YEAR + "|(?<which>the|this|next)" + S + "month)" + ENDS,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE = Pattern.compile(
            NOT_INSIDE + "(?:(?<before>this coming|this|next|coming|last|past|every|each|any|a|an|some|one|most|good|black|easter|ash|palm"
                    + "|next week)" + S + ")?"
                    + "(?<weekday>" + WEEKDAY + ")(?![\\p{L}_'’-])"
                    + "(?:" + S + "(?<after>week|the week after next|(?:of" + S + ")?next week|after next|before last|before|after|ago)" + ENDS + ")?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AT_A_TIME =
            Pattern.compile(S + "(?:at" + S + "(?:\\d|noon)|\\d|morning|afternoon|evening|night)|[.,;!?]?$", Pattern.CASE_INSENSITIVE);

    private static final Set<String> WORDS_TOO = Set.of("sat", "sun", "wed", "mon", "thu");
    private static final Set<String> DEADLINE_WORDS = Set.of("by", "on", "before", "until", "till");
    private static final Set<String> JOINING_WORDS = Set.of("from", "or", "and", "for");

    @Override
    public void read(String text, Today today, List<Reading> into) {
        for (Matcher m = NTH.matcher(text); m.find(); ) {
            into.add(Reading.day(m.start(), m.end(), nth(m, today)));
        }
        for (Matcher m = ONE.matcher(text); m.find(); ) {
            if (isMeant(text, m)) {
                into.add(Reading.day(m.start(), m.end(), one(m, today)));
            }
        }
    }

    private static @Nullable LocalDate nth(Matcher m, Today today) {
        int number = m.group("number").equalsIgnoreCase("last") ? 0 : English.ordinal(m.group("number"));
        Integer year = m.group("month") == null || m.group("year") == null ? null : Integer.valueOf(English.year(m.group("year")));
        YearMonth month;
        if (m.group("month") == null) {
            month = YearMonth.from(today.day()).plusMonths(m.group("which").equalsIgnoreCase("next") ? 1 : 0);
        } else if (m.group("weekday").equalsIgnoreCase("day")) {
            month = today.month(English.month(m.group("month")), year);
        } else {
            Month name = English.month(m.group("month"));
            return today.nth(number, English.weekday(m.group("weekday")), name, year);
        }
        if (m.group("weekday").equalsIgnoreCase("day")) {
            return number == 0 ? month.atEndOfMonth() : month.atDay(number);
        }
        return today.nth(number, English.weekday(m.group("weekday")), month);
    }

    private static @Nullable LocalDate one(Matcher m, Today today) {
        DayOfWeek weekday = English.weekday(m.group("weekday"));
        String before = plain(m.group("before"));
        String after = plain(m.group("after"));
        if (after.equals("week")) {
            return today.coming(weekday).plusWeeks(1);
        }
        if (after.endsWith("next week") || before.equals("next week")) {
            return today.inWeek(1, weekday);
        }
        if (after.endsWith("after next")) {
            return today.inWeek(2, weekday);
        }
        if (!after.isEmpty()) {
            return null;
        }
        return switch (before) {
            case "", "coming", "this coming" -> today.coming(weekday);
            case "this" -> today.day().getDayOfWeek() == weekday ? today.day() : today.coming(weekday);
            case "next" -> today.inWeek(1, weekday);
            default -> null;
        };
    }

    private static boolean isMeant(String text, Matcher m) {
        String word = m.group("weekday").replace(".", "");
        if (!WORDS_TOO.contains(word.toLowerCase(Locale.ROOT)) || Surroundings.isAlone(text, m.start(), m.end())) {
            return true;
        }
        String modifier = plain(m.group("before"));
        if (modifier.equals("next") || modifier.equals("coming")) {
            return true;
        }
        String before = Surroundings.wordBefore(text, m.start());
        boolean capital = Character.isUpperCase(word.charAt(0));
        boolean fits = modifier.equals("this") || JOINING_WORDS.contains(before) || (!before.isEmpty() && AT_A_TIME.matcher(text).region(m.end(), text.length()).lookingAt());
        return DEADLINE_WORDS.contains(before) || (capital && fits);
    }

    private static String plain(@Nullable String words) {
        return words == null ? "" : words.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }
}
