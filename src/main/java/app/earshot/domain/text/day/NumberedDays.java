package app.earshot.domain.text.day;

import static app.earshot.domain.text.day.DayTerms.BEFORE_DATE;
import static app.earshot.domain.text.day.DayTerms.DAY_NUMBER;
import static app.earshot.domain.text.day.DayTerms.ENDS;
import static app.earshot.domain.text.day.DayTerms.NOT_INSIDE;
import static app.earshot.domain.text.day.DayTerms.S;
import static app.earshot.domain.text.day.DayTerms.TH;
import static app.earshot.domain.text.day.DayTerms.THE;
import static app.earshot.domain.text.day.DayTerms.any;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day by its number alone: the 12th, Friday the 12th, by 12th, by the twenty-first, the 3rd of next month. Anything may have a
 * number ("the 12th floor"), so what follows must be the end of a clause or one of a few words that can follow a day.
 */
final class NumberedDays implements DayRule {

    private static final Pattern NUMBERED = DayTerms.compile(
            NOT_INSIDE + BEFORE_DATE + "(?:(?<day>" + DAY_NUMBER + ")" + TH + "|(?<words>" + NumberWords.ORDINAL + "))" + ENDS + "(?![-’'])"
                    + "(?:" + S + "(?:(?:" + any("in") + ")" + S + ")?(?:" + any("day") + S + ")??(?<which>" + any("the") + "|" + any("this") + "|" + any("next") + ")" + S
                    + any("month") + ENDS + "(?<afternext>" + S + any("after") + S + any("next") + ENDS + ")?)?");
    private static final Pattern MONTH_FIRST = DayTerms.compile(NOT_INSIDE + THE + "?(?<which>" + any("this") + "|" + any("next") + ")" + S + any("month") + ",?" + S
            + "(?:" + any("on") + S + ")?" + THE + "?(?<day>" + DAY_NUMBER + ")" + TH + ENDS + "(?![-’'])");

    private static final Pattern BARE = DayTerms.compile(
            NOT_INSIDE + "(?<weekday>" + DayTerms.WEEKDAY + "),?" + S + THE + "?(?<day>" + DAY_NUMBER + ")" + DayTerms.NOT_COUNTED + "(?![-–/’'])");
    /** How far ahead "Tuesday 1" may lie: else the figure may be an hour. */
    private static final int NEAR = 62;

    private static final Pattern WEEKDAYS = DayTerms.compile(NOT_INSIDE + DayTerms.WEEKDAY);
    private static final Pattern ORDINALS = DayTerms.compile("\\d" + TH + ENDS + "|" + NOT_INSIDE + NumberWords.ORDINAL);
    private static final Pattern STARTS_WITH_THE = DayTerms.compile(THE);

    @Override
    public void read(String text, Today today, List<Reading> into) {
        for (MatchResult m : new NearKeys(text, ORDINALS).find(NUMBERED)) {
            int number = NumberWords.ordinal(m.group("day") == null ? m.group("words") : m.group("day"));
            DayOfWeek weekday = m.group("weekday") == null ? null : DayTerms.weekday(m.group("weekday"));
            if (m.group("which") != null) {
                into.add(m.group("afternext") == null ? inMonth(m, number, today) : Reading.day(m.start(), m.end(), Today.inMonth(YearMonth.from(today.day()).plusMonths(2), number)));
            } else if (isDay(text, m)) {
                into.add(Reading.of(m.start(), m.end(), today.dayOfMonth(weekday, number), Reading.Kind.NUMBER));
            }
        }
        for (MatchResult m : new NearKeys(text, WEEKDAYS).find(BARE)) {
            if (WordsAround.endsClause(text, m.end())) {
                into.add(Reading.day(m.start(), m.end(), near(DayTerms.weekday(m.group("weekday")), Integer.parseInt(m.group("day")), today)));
            }
        }
        for (Matcher m = MONTH_FIRST.matcher(text); m.find(); ) {
            into.add(inMonth(m, Integer.parseInt(m.group("day")), today));
        }
    }

    private static @Nullable LocalDate near(DayOfWeek weekday, int number, Today today) {
        LocalDate day = today.dayOfMonth(weekday, number);
        return day != null && day.getDayOfWeek() == weekday && !day.isAfter(today.day().plusDays(NEAR)) ? day : null;
    }

    private static Reading inMonth(MatchResult m, int number, Today today) {
        YearMonth month = YearMonth.from(today.day());
        boolean next = DayTerms.is("next", m.group("which"));
        boolean named = next || DayTerms.is("this", m.group("which"));
        return Reading.of(m.start(), m.end(),
                named ? Today.inMonth(month.plusMonths(next ? 1 : 0), number) : today.dayOfMonth(null, number), Reading.Kind.MONTH_AFTER);
    }

    private static boolean isDay(String text, MatchResult m) {
        String before = WordsAround.before(text, m.start());
        if (m.group("day") == null) {
            boolean due = DayTerms.is("numbered.words.introduced", before) || m.group("weekday") != null;
            return due && WordsAround.after(text, m.end()).isEmpty() && WordsAround.endsClause(text, m.end());
        }
        boolean introduced = m.group("weekday") != null
                || STARTS_WITH_THE.matcher(m.group()).lookingAt()
                || DayTerms.is("numbered.introduced", before)
                || WordsAround.isAlone(text, m.start(), m.end());
        String after = WordsAround.after(text, m.end());
        return introduced && (after.isEmpty() || DayTerms.is("numbered.after", after));
    }
}
