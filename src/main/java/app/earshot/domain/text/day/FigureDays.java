package app.earshot.domain.text.day;

import static app.earshot.domain.text.day.DayTerms.BEFORE_DATE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days in figures: 26/6, 26/6/27, 26.6.2027, 26-06-2027, 2027-06-26; month first where the locale writes it so, and anywhere when
 * the other order makes no day. Two figures alone are a day with a slash only: 3.5 is a number, 2-3 is from two to three. A small
 * fraction (1/2, 3/4) and 24/7 are days only where they stand alone or after a word such as "by".
 */
final class FigureDays implements DayRule {

    private static final String NOT_AFTER = "(?<![\\p{L}\\p{N}_/.:£$€#])(?<![\\p{N}]-)";
    private static final Pattern YEAR_FIRST = pattern(
            "(?<year>(?:19|20|21)\\d\\d)(?<sign>[-/.])(?<month>\\d{1,2})\\k<sign>(?<day>\\d{1,2})(?![\\p{N}/_-])(?![.]\\d)(?=T\\d|[^\\p{L}]|$)");
    private static final Pattern YEAR_LAST = pattern(
            "(?<a>\\d{1,2})(?<sign>[-/.])(?<b>\\d{1,2})\\k<sign>['’]?(?<year>(?:19|20|21)\\d\\d|\\d\\d)(?![\\p{L}\\p{N}/_])(?![.,:-]\\d)");
    /** As it is written in German: 26. 6. 2027. */
    private static final Pattern SPACED = pattern(
            "(?<a>\\d{1,2})[ \\u00a0]?(?<sign>[-/.])[ \\u00a0](?<b>\\d{1,2})[ \\u00a0]?\\k<sign>[ \\u00a0](?<year>(?:19|20|21)\\d\\d)(?![\\p{L}\\p{N}/_])(?![.,:-]\\d)");
    private static final Pattern NO_YEAR =
            Pattern.compile("(?<![\\p{L}\\p{N}_/.:£$€#])" + BEFORE_DATE + "(?<a>\\d{1,2})/(?<b>\\d{1,2})(?![\\p{L}\\p{N}/_%])(?![.,:]\\d)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ALONE = Pattern.compile("[\\s\\u00a0]*(?<a>\\d{1,2})\\.(?<b>\\d{1,2})\\.?[\\s\\u00a0]*");

    private static final Pattern BEFORE_A_TIME = Pattern.compile(",?" + DayTerms.S + "(?:\\d{1,2}:\\d\\d|(?:19|20|21)\\d\\d(?!\\d))");
    private static final Pattern BEFORE_A_MONTH = DayTerms.compile(DayTerms.S + "(?<month>" + DayTerms.MONTH + ")(?<ends>,?" + DayTerms.S + "['’]?\\d|[.,;!?]?$)?");
    private static final Pattern JOINED_FIGURES = Pattern.compile("\\d ?[-/.] ?['’]?\\d");
    private static final Set<Integer> PARTS = Set.of(2, 3, 4, 5, 8, 10);

    private static Pattern pattern(String figures) {
        return Pattern.compile(NOT_AFTER + BEFORE_DATE + figures, Pattern.CASE_INSENSITIVE);
    }

    @Override
    public void read(String text, Today today, List<Reading> into) {
        NearKeys near = new NearKeys(text, JOINED_FIGURES);
        for (MatchResult m : near.find(YEAR_FIRST)) {
            LocalDate day = day(null, figure(m, "day"), figure(m, "month"), year(m, today), today);
            into.add(Reading.day(m.start(), m.end(), day).inWritten(year(m, today)));
        }
        for (Pattern yearLast : List.of(YEAR_LAST, SPACED)) {
            for (MatchResult m : near.find(yearLast)) {
                into.add(Reading.day(m.start(), m.end(), inOrder(m, weekday(m), year(m, today), today)).inWritten(year(m, today)));
            }
        }
        for (MatchResult m : near.find(NO_YEAR)) {
            if (!isBeforeMonth(text, m) && (m.group("weekday") != null || !isFraction(text, m))) {
                into.add(yearly(m, m.start(), m.end(), weekday(m), today));
            }
        }
        Matcher alone = text.length() < 16 ? ALONE.matcher(text) : ALONE.matcher("");
        if (alone.matches()) {
            into.add(yearly(alone, alone.start("a"), alone.end("b"), null, today));
        }
    }

    private static boolean isFraction(String text, MatchResult m) {
        int a = figure(m, "a");
        int b = figure(m, "b");
        boolean roundTheClock = a == 24 && b == 7;
        return (roundTheClock || (a <= b && PARTS.contains(b)))
                && !BEFORE_A_TIME.matcher(text).region(m.end(), text.length()).lookingAt()
                && !WordsAround.isAlone(text, m.start(), m.end())
                && !DayTerms.is("figures.introduced", WordsAround.before(text, m.start()));
    }

    private static Reading yearly(MatchResult m, int start, int end, @Nullable DayOfWeek weekday, Today today) {
        int a = figure(m, "a");
        int b = figure(m, "b");
        return Reading.yearly(start, end, inOrder(a, b, weekday, null, today), false, year -> inOrder(a, b, null, year, today));
    }

    /** 2027 for "2027" or "27". */
    private static int year(MatchResult m, Today today) {
        return today.year(figure(m, "year"));
    }

    /** "5/6 June" are two days of June; "5/6 may work" is one. */
    private static boolean isBeforeMonth(String text, MatchResult m) {
        Matcher month = BEFORE_A_MONTH.matcher(text).region(m.end(), text.length());
        return month.lookingAt() && !(DayTerms.words("month.verbs").contains(month.group("month")) && month.group("ends") == null);
    }

    private static @Nullable LocalDate inOrder(MatchResult m, @Nullable DayOfWeek weekday, int year, Today today) {
        return inOrder(figure(m, "a"), figure(m, "b"), weekday, year, today);
    }

    private static @Nullable LocalDate inOrder(int a, int b, @Nullable DayOfWeek weekday, @Nullable Integer year, Today today) {
        LocalDate usual = today.monthFirst() ? day(weekday, b, a, year, today) : day(weekday, a, b, year, today);
        if (usual != null) {
            return usual;
        }
        return today.monthFirst() ? day(weekday, a, b, year, today) : day(weekday, b, a, year, today);
    }

    private static @Nullable LocalDate day(
            @Nullable DayOfWeek weekday, int day, int month, @Nullable Integer year, Today today) {
        return month < 1 || month > 12 ? null : today.date(weekday, day, Month.of(month), year);
    }

    private static @Nullable DayOfWeek weekday(MatchResult m) {
        return m.group("weekday") == null ? null : DayTerms.weekday(m.group("weekday"));
    }

    private static int figure(MatchResult m, String group) {
        return Integer.parseInt(m.group(group));
    }
}
