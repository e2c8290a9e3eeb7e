package app.earshot.domain.text.day;

import static app.earshot.domain.text.day.DayTerms.ENDS;
import static app.earshot.domain.text.day.DayTerms.NOT_INSIDE;
import static app.earshot.domain.text.day.DayTerms.S;
import static app.earshot.domain.text.day.DayTerms.any;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days counted from today: tomorrow, in two weeks, three weeks later, 7 days hence, four Mondays from now, 2w. What is counted from
 * another day ("a week after Friday") is read by {@link CountedDays}.
 */
final class RelativeDays implements DayRule {

    private static final Pattern NAMED = DayTerms.compile(
            NOT_INSIDE + "(?:(?<over>" + any("after.tomorrow") + ")|(?<tomorrow>" + any("tomorrow") + ")|(?<today>" + any("today") + "))(?:" + S + "(?:(?<week>" + any("week") + ")|(?<fortnight>" + any("fortnight") + "))" + ENDS + ")?(?![\\p{L}\\p{N}_'’])");

    /** What makes a count no count from today: "in two weeks of rain", "a week later than planned", "in a week and a half". */
    private static final String NOT_CONTINUED = "(?!(?:,?" + S + "(?:" + any("and") + ")" + S + "(?:a" + S + ")?(?:" + any("half") + "|" + NumberWords.NUMBER + ")|" + S + "(?:" + any("ago") + "|" + any("before")
            + "|" + any("after") + "|" + any("of") + "|" + any("later.than") + "))" + ENDS + ")";
    private static final Pattern AHEAD = DayTerms.compile(
            NOT_INSIDE + "(?:" + any("ahead") + ")" + S + "(?:(?:" + any("ahead.about") + ")" + S + ")?(?<count>" + CountedTime.COUNT + ")"
                    + "(?:['’]?" + S + any("time") + ")?" + ENDS + NOT_CONTINUED);
    private static final Pattern LATER = DayTerms.compile(
            NOT_INSIDE + "(?:(?:" + any("ahead") + ")" + S + ")?(?<count>" + CountedTime.COUNT + ")(?:['’]?" + S + any("time") + "|" + S + "(?:" + any("later") + "))" + ENDS + NOT_CONTINUED);
    private static final Pattern WEEKDAYS = DayTerms.compile(
            NOT_INSIDE + "(?:(?<in>" + any("ahead") + ")" + S + ")?(?<number>" + NumberWords.NUMBER + ")" + S + "(?<weekday>" + any("weekdays") + "|" + DayTerms.WEEKDAY + ")"
                    + "(?<later>" + S + "(?:" + any("later") + "))?" + ENDS + NOT_CONTINUED);
    private static final Pattern LETTER = DayTerms.compile(
            NOT_INSIDE + "(?<introduced>(?:" + any("ahead") + ")" + S + ")?(?<![.,:/-])(?<number>\\d{1,2})" + DayTerms.MAYBE_S + "(?:(?<days>" + any("unit.letters.days") + ")|(?<weeks>"
                    + any("unit.letters.weeks") + "))" + ENDS + "(?![-/'’])(?<later>" + S + "(?:" + any("later") + ")" + ENDS + ")?" + NOT_CONTINUED);

    private static final Pattern PART = DayTerms.compile("(?:" + NOT_INSIDE + any("half") + "(?:" + S + any("of") + ")?|\\d[.,/]|[.,]|[½¼¾])" + DayTerms.MAYBE_S + "$");
    private static final int FAR = 24;

    private static final Pattern WEEKDAY_NAMES = DayTerms.compile(NOT_INSIDE + "(?:" + any("weekdays") + ENDS + "|" + DayTerms.WEEKDAY + ")");
    private static final Pattern LETTERS = DayTerms.compile("\\d" + DayTerms.MAYBE_S + "(?:" + any("unit.letters.days") + "|" + any("unit.letters.weeks") + ")" + ENDS);

    @Override
    public void read(String text, Today today, List<Reading> into) {
        for (Matcher m = NAMED.matcher(text); m.find(); ) {
            into.add(Reading.day(m.start(), m.end(), named(m, today)));
        }
        NearKeys units = new NearKeys(text, CountedTime.UNITS);
        for (Pattern counted : List.of(AHEAD, LATER)) {
            for (MatchResult m : units.find(counted)) {
                LocalDate day = CountedTime.read(m.group("count")).after(today.day());
                into.add(Reading.day(m.start(), m.end(), isHowOften(text, m) || isPart(text, m) ? null : day));
            }
        }
        for (MatchResult m : new NearKeys(text, WEEKDAY_NAMES).find(WEEKDAYS)) {
            if (m.group("in") != null || m.group("later") != null) {
                into.add(Reading.day(m.start(), m.end(), weekdays(m, today)));
            }
        }
        for (MatchResult m : new NearKeys(text, LETTERS).find(LETTER)) {
            if (m.group("introduced") != null || m.group("later") != null || WordsAround.isAlone(text, m.start(), m.end())) {
                int number = Integer.parseInt(m.group("number"));
                Period length = m.group("days") != null ? Period.ofDays(number) : Period.ofWeeks(number);
                into.add(Reading.day(m.start(), m.end(), today.day().plus(length)));
            }
        }
    }

    private static LocalDate named(MatchResult m, Today today) {
        int days = m.group("over") != null ? 2 : m.group("tomorrow") != null ? 1 : 0;
        int weeks = m.group("week") != null ? 1 : m.group("fortnight") != null ? 2 : 0;
        return today.day().plusDays(days).plusWeeks(weeks);
    }

    /** "Twice in two weeks" counts how often, and not until when. */
    private static boolean isHowOften(String text, MatchResult m) {
        return DayTerms.is("times", WordsAround.before(text, m.start()));
    }

    /** "Half a year from now", "1/2 weeks from now", ".5 years from now". */
    private static boolean isPart(String text, MatchResult m) {
        return PART.matcher(text).region(Math.max(0, m.start() - FAR), m.start()).useTransparentBounds(true).find();
    }

    private static LocalDate weekdays(MatchResult m, Today today) {
        String written = m.group("weekday").replace(".", "");
        DayOfWeek weekday = DayTerms.weekday(DayTerms.is("weekdays", written) ? written.substring(0, written.length() - 1) : written);
        return today.coming(weekday).plusWeeks(NumberWords.number(m.group("number")) - 1L);
    }
}
