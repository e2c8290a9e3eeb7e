package app.earshot.domain.text.day;

import static app.earshot.domain.text.day.DayTerms.BEFORE_DATE;
import static app.earshot.domain.text.day.DayTerms.DAY_NUMBER;
import static app.earshot.domain.text.day.DayTerms.ENDS;
import static app.earshot.domain.text.day.DayTerms.MAYBE_S;
import static app.earshot.domain.text.day.DayTerms.MONTH;
import static app.earshot.domain.text.day.DayTerms.NOT_COUNTED;
import static app.earshot.domain.text.day.DayTerms.NOT_INSIDE;
import static app.earshot.domain.text.day.DayTerms.S;
import static app.earshot.domain.text.day.DayTerms.TH;
import static app.earshot.domain.text.day.DayTerms.THE;
import static app.earshot.domain.text.day.DayTerms.WEEKDAY;
import static app.earshot.domain.text.day.DayTerms.any;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days with the name of their month: 26 June, Sat 26th of June, June 26, 26-27 June, Nov/2, the first of May, March first. "May" and
 * "March" are verbs too: in lower case they are months only beside a figure, and not between a subject and that figure ("we may 2 of us").
 */
final class MonthDays implements DayRule {

    private static final String AND = MAYBE_S + "(?:[-–—/&+]|,(?:" + S + "(?:" + any("list") + ")\\b)?|(?:" + any("range") + "|" + any("list") + ")\\b)" + MAYBE_S + THE + "?(?:" + WEEKDAY + ",?" + S + THE + "?)?";
    private static final String NUMBER = DAY_NUMBER + TH + "?";
    private static final Pattern MONTHS = DayTerms.compile("(?<![\\p{L}_])" + MONTH);
    private static final Pattern DAY_FIRST = DayTerms.compile(
            NOT_INSIDE + "(?<![£$€#'’]|\\d[.:,/-])" + BEFORE_DATE + "(?<also>(?:" + NUMBER + "(?![\\p{L}\\p{N}])" + AND + "){0,6})"
                    + "(?<day>" + DAY_NUMBER + ")(?:" + TH + "(?:,|" + S + any("in") + ")?)?(?:" + S + any("of") + ")?(?:" + MAYBE_S + "|[-/]|\\." + MAYBE_S + ")(?:" + any("of") + S + ")?(?<month>" + MONTH + ")");
    private static final Pattern MONTH_FIRST = DayTerms.compile(
            NOT_INSIDE + "(?:(?<weekday>" + WEEKDAY + "),?" + S + ")?(?<month>" + MONTH + ")(?:" + MAYBE_S + THE + "?|[-/])"
                    + "(?<day>" + NUMBER + ")" + NOT_COUNTED
                    + "(?<also>(?:" + AND + NUMBER + NOT_COUNTED + "(?![-/.]\\d)(?!" + MAYBE_S + "-?(?:" + any("of") + S + ")?" + MONTH + ")){0,6})");
    private static final Pattern YEAR_BETWEEN = DayTerms.compile(
            NOT_INSIDE + "(?<month>" + MONTH + "),?" + S + "(?<year>(?:19|20|21)\\d\\d|['’]\\d\\d)[,:]?" + S + "(?:" + any("on") + S + ")?" + THE + "?(?:(?<day>" + DAY_NUMBER + TH + ")" + NOT_COUNTED
                    + "|(?<words>" + NumberWords.ORDINAL + ")" + ENDS + ")");
    private static final Pattern WORDS_FIRST = DayTerms.compile(
            NOT_INSIDE + BEFORE_DATE + "(?:(?<day>" + NumberWords.ORDINAL + ")" + S + "(?:" + any("of") + S + ")?(?<month>" + MONTH + ")"
                    + "|(?<cardinal>" + NumberWords.CARDINAL + ")" + S + "(?:" + any("of") + S + ")?(?<fullmonth>" + MONTH + "))" + ENDS);
    private static final Pattern WORDS_LAST = DayTerms.compile(
            NOT_INSIDE + "(?:(?<weekday>" + WEEKDAY + "),?" + S + ")?(?<month>" + MONTH + ")" + S + "(?:" + THE + "?(?<day>" + NumberWords.ORDINAL
                    + ")|(?<cardinal>" + NumberWords.CARDINAL + "))" + NOT_COUNTED + "(?!" + S + "(?:" + WEEKDAY + "|" + any("weekend") + "|" + any("week") + "))");
    private static final Pattern ONE_NUMBER = DayTerms.compile("(?<![\\p{L}\\p{N}])(?:" + WEEKDAY + ",?" + S + THE + "?)?" + NUMBER + "(?![\\p{N}])");

    @Override
    public void read(String text, Today today, List<Reading> into) {
        NearKeys near = new NearKeys(text, MONTHS);
        for (MatchResult m : near.find(DAY_FIRST)) {
            if (!(isVerb(m) && DayTerms.is("verbs", WordsAround.after(text, m.end())))) {
                add(m, today, into);
            }
        }
        for (MatchResult m : near.find(MONTH_FIRST)) {
            if (!(isVerb(m) && DayTerms.is("subjects", WordsAround.before(text, m.start())))) {
                add(m, today, into);
            }
        }
        for (MatchResult m : near.find(YEAR_BETWEEN)) {
            String written = m.group("year").replaceAll("\\D", "");
            int year = today.year(Integer.parseInt(written));
            int number = NumberWords.ordinal(m.group("day") == null ? m.group("words") : m.group("day"));
            into.add(Reading.day(m.start(), m.end(), today.date(null, number, DayTerms.month(m.group("month")), year)).inWritten(year));
        }
        words(text, near, today, into);
    }

    private static void words(String text, NearKeys near, Today today, List<Reading> into) {
        for (MatchResult m : near.find(WORDS_FIRST)) {
            boolean ordinal = m.group("day") != null;
            boolean verb = !ordinal && DayTerms.is("month.verbs", m.group("fullmonth")) && Character.isLowerCase(m.group("fullmonth").charAt(0));
            if (!verb) {
                into.add(reading(m, m.start(), m.end(), NumberWords.ordinal(m.group(ordinal ? "day" : "cardinal")), m.group(ordinal ? "month" : "fullmonth"), today));
            }
        }
        for (MatchResult m : near.find(WORDS_LAST)) {
            boolean ordinal = m.group("day") != null;
            if (!(isVerb(m) && (DayTerms.is("subjects", WordsAround.before(text, m.start())) || (!ordinal && NumberWords.ordinal(m.group("cardinal")) < 13)))) {
                into.add(reading(m, m.start(), m.end(), NumberWords.ordinal(m.group(ordinal ? "day" : "cardinal")), m.group("month"), today));
            }
        }
    }

    /** The days of one month: the first takes the words before the list with it, the last those after it. */
    private static void add(MatchResult m, Today today, List<Reading> into) {
        int from = Math.min(m.start("also"), m.start("day"));
        int to = Math.max(m.end("also"), m.end("day"));
        List<int[]> places = new ArrayList<>();
        for (Matcher one = ONE_NUMBER.matcher(m.group().substring(from - m.start(), to - m.start())); one.find(); ) {
            places.add(new int[] {from + one.start(), from + one.end()});
        }
        List<Reading> list = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            int start = places.get(i)[0];
            int end = places.get(i)[1];
            int number = Integer.parseInt(m.group().substring(start - m.start(), end - m.start()).replaceAll("\\D", ""));
            list.add(reading(m, i == 0 ? m.start() : start, i == places.size() - 1 ? m.end() : end, number, m.group("month"), today));
        }
        if (list.stream().anyMatch(reading -> reading.day() == null)) {
            into.add(Reading.day(m.start(), m.end(), null));
        } else {
            into.addAll(list);
        }
    }

    private static Reading reading(MatchResult m, int start, int end, int number, String name, Today today) {
        boolean first = start == m.start();
        DayOfWeek weekday = m.group("weekday") == null || !first ? null : DayTerms.weekday(m.group("weekday"));
        Month month = DayTerms.month(name);
        return Reading.yearly(start, end, today.date(weekday, number, month, null), false, year -> today.date(null, number, month, year));
    }

    private static boolean isVerb(MatchResult m) {
        return DayTerms.words("month.verbs").contains(m.group("month"));
    }
}
