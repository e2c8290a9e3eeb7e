package app.earshot.domain.text.day;

import static app.earshot.domain.text.day.DayTerms.ENDS;
import static app.earshot.domain.text.day.DayTerms.NOT_INSIDE;
import static app.earshot.domain.text.day.DayTerms.S;
import static app.earshot.domain.text.day.DayTerms.WEEKDAY;
import static app.earshot.domain.text.day.DayTerms.any;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Weekdays: Friday, this Friday, next Friday, Friday week, Friday in two weeks.
 *
 * <p>A bare weekday is the next one after today; "this" may be today; "next" is that day of next week, weeks beginning on Monday.
 * Words for no one day ("every Friday", "last Friday", "Good Friday", "Fridays") are none. Short forms that are words of their own
 * (sat, sun, wed, mon, thu) count only where a word such as "by" stands before them, a time or the end after them, or nothing else is written.
 */
final class WeekdayDays implements DayRule {

    private static final String NEXT_WEEK = any("next") + DayTerms.MAYBE_S + any("week");
    /** "Easter Monday, 29 March": what the number says is read by another rule. */
    private static final String DATED = ",?" + S + DayTerms.THE + "?" + DayTerms.DAY_NUMBER + "(?:" + DayTerms.TH + "|[./]\\d|" + S + "(?:" + any("of") + S + ")?" + DayTerms.MONTH + ")";
    private static final Pattern ONE = DayTerms.compile(
            NOT_INSIDE + "(?:(?<before>(?<this>" + any("this") + ")|(?<next>" + any("next") + ")|(?<nextweek>" + NEXT_WEEK + ",?(?:" + S + any("on") + ")?)|(?<coming>" + any("coming") + ")|(?:"
                    + any("weekday.nameless") + ")(?!" + S + WEEKDAY + DATED + "))" + S + ")?"
                    + "(?<weekday>" + WEEKDAY + ")(?![\\p{L}_'’-])"
                    + "(?:,?" + S + "(?<after>(?<overnext>(?:" + any("the") + S + any("week") + S + ")?" + any("after") + S + any("next") + ")"
                    + "|(?<ofnext>(?:(?:" + any("in") + ")" + S + ")?" + NEXT_WEEK + ")|(?<ofthis>(?:(?:" + any("in") + ")" + S + ")?(?:" + any("this") + ")" + S + any("week") + ")"
                    + "|(?<in>" + any("ahead") + ")" + S + "(?<count>" + CountedTime.COUNT + ")(?!" + S + "(?:" + any("in") + "|" + any("after") + "|" + any("before") + ")" + ENDS + ")"
                    + "|(?:" + CountedTime.COUNT + ")(?!" + S + any("ago") + ")"
                    + "|(?<week>" + any("week") + ")|(?<fortnight>" + any("fortnight") + ")|(?:" + any("in") + ")" + S + any("last") + S + any("week") + "|" + any("last") + S + any("week") + "|" + any("before") + S + any("last")
                    + "|" + any("before") + "|" + any("after") + "|" + any("ago") + ")" + ENDS + ")?");
    private static final Pattern WEEKDAYS = DayTerms.compile(NOT_INSIDE + WEEKDAY);
    private static final Pattern IN_A_LIST = DayTerms.compile(NOT_INSIDE + WEEKDAY + "," + S + "$");
    private static final int LONGEST = 16;
    private static final Pattern AT_A_TIME = DayTerms.compile(
            S + "(?:" + any("at") + S + "(?:\\d|" + any("noon") + ")|\\d|" + any("weekday.parts") + ")|[.,;!?]?$");

    @Override
    public void read(String text, Today today, List<Reading> into) {
        for (MatchResult m : new NearKeys(text, WEEKDAYS).find(ONE)) {
            if (isMeant(text, m)) {
                into.add(one(m, today));
            }
        }
    }

    private static Reading one(MatchResult m, Today today) {
        DayOfWeek weekday = DayTerms.weekday(m.group("weekday"));
        if (m.group("after") != null) {
            return after(m, weekday, today);
        }
        if (m.group("before") == null || m.group("coming") != null) {
            return Reading.of(m.start(), m.end(), today.coming(weekday), Reading.Kind.WEEKDAY);
        }
        LocalDate day = m.group("this") != null ? today.day().getDayOfWeek() == weekday ? today.day() : today.coming(weekday)
                : m.group("next") != null || m.group("nextweek") != null ? today.inWeek(1, weekday) : null;
        return Reading.of(m.start(), m.end(), day, Reading.Kind.OF_WEEK);
    }

    private static Reading after(MatchResult m, DayOfWeek weekday, Today today) {
        if (m.group("before") != null && m.group("this") == null && m.group("coming") == null && m.group("next") == null) {
            return Reading.day(m.start(), m.end(), null);
        }
        LocalDate day = m.group("week") != null ? today.coming(weekday).plusWeeks(1)
                : m.group("fortnight") != null ? today.coming(weekday).plusWeeks(2)
                : m.group("overnext") != null ? today.inWeek(2, weekday)
                : m.group("ofnext") != null ? today.inWeek(1, weekday)
                : m.group("ofthis") != null ? today.inWeek(0, weekday)
                : m.group("count") != null ? inWeeks(CountedTime.read(m.group("count")), weekday, today) : null;
        return Reading.of(m.start(), m.end(), day, Reading.Kind.WEEK_AFTER);
    }

    /** "Friday in two weeks" may be counted from today's week or from the Friday to come: a day only where both are the same. */
    private static @Nullable LocalDate inWeeks(CountedTime count, DayOfWeek weekday, Today today) {
        LocalDate inThatWeek = count.after(today.inWeek(0, weekday));
        return count.isLong() && inThatWeek.equals(count.after(today.coming(weekday))) ? inThatWeek : null;
    }

    private static boolean isMeant(String text, MatchResult m) {
        String word = m.group("weekday").replace(".", "");
        if (!DayTerms.is("weekday.words", word) || WordsAround.isAlone(text, m.start(), m.end())) {
            return true;
        }
        if (m.group("next") != null || m.group("nextweek") != null || m.group("coming") != null) {
            return true;
        }
        String before = WordsAround.before(text, m.start());
        boolean listed = IN_A_LIST.matcher(text).region(Math.max(0, m.start() - LONGEST), m.start()).useTransparentBounds(true).find();
        boolean capital = Character.isUpperCase(word.charAt(0));
        boolean fits = m.group("this") != null || listed || DayTerms.is("weekday.joined", before)
                || (!before.isEmpty() && AT_A_TIME.matcher(text).region(m.end(), text.length()).lookingAt());
        return DayTerms.is("weekday.introduced", before) || (capital && fits);
    }
}
