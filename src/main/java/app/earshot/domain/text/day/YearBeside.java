package app.earshot.domain.text.day;

import static app.earshot.domain.text.day.DayTerms.ENDS;
import static app.earshot.domain.text.day.DayTerms.MAYBE_S;
import static app.earshot.domain.text.day.DayTerms.MONTH;
import static app.earshot.domain.text.day.DayTerms.NOT_INSIDE;
import static app.earshot.domain.text.day.DayTerms.S;
import static app.earshot.domain.text.day.DayTerms.WEEKDAY;
import static app.earshot.domain.text.day.DayTerms.any;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the year that is written beside a day: after it ("26 June 2027", "June 26, '27", "26 June next year"), with a time or a
 * weekday between ("Sat Oct 30 18:00:00 CET 2027"), or before it ("2027 June 3"). A year that isn't understood makes the day none.
 */
final class YearBeside {

    private static final int FAR = 100;

    /** A figure on the next line is another field's. */
    private static final String IN_LINE = "[ \\t\\u00a0\\u202f]{1,4}";

    private static final String FOUR = "(?:19|20|21)\\d\\d";
    private static final String CLOCK = "(?:" + any("at") + S + ")?(?:\\d{1,2}(?:[:.h]\\d\\d){1,2}(?:[.,]\\d{1,6})?(?:" + MAYBE_S + "[ap]\\.?m\\b\\.?)?|\\d{1,2}(?=" + MAYBE_S + "[-–]" + MAYBE_S + "\\d[\\d:]{0,4}" + MAYBE_S + "[ap]\\.?m\\b)|\\d{1,2}"
            + MAYBE_S + "[ap]\\.?m\\b\\.?)|" + any("at") + S + "\\d{1,4}(?!\\d)(?:" + MAYBE_S + any("oclock") + ")?|(?:" + any("at") + S + ")?" + NumberWords.NUMBER + S + any("oclock") + "|" + any("in") + S + any("day.parts") + ENDS + "|(?:" + any("at") + S + ")?(?:" + any("noon") + ")" + ENDS;
    private static final String CLOCKS = "(?:" + CLOCK + ")(?:" + MAYBE_S + "(?:[-–]|" + any("range") + ")" + MAYBE_S + "(?:" + CLOCK + "))?";
    private static final String ZONE =
            "\\(?(?-i:[A-Z]{1,5}|[A-Z][a-z]{2,12}/[A-Z][A-Za-z_]{2,14})(?:[+-]\\d{1,2}(?::?\\d\\d)?)?\\)?(?![\\p{L}\\p{N}_])|[+-]\\d\\d:?\\d\\d(?!\\d)";
    private static final String BETWEEN = "(?:,?" + S + "(?:(?:" + any("on") + ")" + S + ")?(?:" + CLOCKS + "|" + ZONE + "|\\(?" + WEEKDAY + "\\)?)){0,4}";
    private static final String NOT_A_YEAR = "(?![\\p{L}\\p{N}_])(?![.:,/]\\d|-\\d(?!\\d?" + DayTerms.TH + "?[.\\s]{0,2}" + MONTH + "))(?!" + MAYBE_S + "(?:[%€£$]|(?:" + any("counted") + ")" + ENDS + "))";

    private static final Pattern AFTER = DayTerms.compile(BETWEEN + "(?:,?" + MAYBE_S + "(?:(?:" + any("in.year") + ")" + S + ")?|[-/.]|,?" + S + "\\()"
            + "(?:(?<four>" + FOUR + ")|['’](?<two>\\d\\d)|(?<words>" + NumberWords.YEAR + "))" + NOT_A_YEAR);
    private static final Pattern RELATIVE = DayTerms.compile(
            ",?" + S + "(?:(?:" + any("of") + ")" + S + ")?(?:(?<next>" + any("year.next") + ")|(?<same>" + any("year.this") + ")|(?<last>" + any("year.last") + "))" + ENDS);
    private static final Pattern UNCLEAR = DayTerms.compile("(?:,?" + S + "(?:" + any("year.unclear") + ")" + ENDS
            + "|,?" + IN_LINE + "(?:(?:" + any("in.year") + ")" + S + ")?(?!(?:[01]\\d|2[0-3])[0-5]\\d)\\d{4}" + NOT_A_YEAR + "|,?" + IN_LINE + FOUR + "[/–-]\\d|,?" + S + "['’]\\d{1,3}" + NOT_A_YEAR + ")");
    private static final Pattern SHORT = Pattern.compile("(?<sign>[-/.])(?<two>\\d\\d)(?![\\p{L}\\p{N}_])(?![.:,/-]\\d)");
    private static final Pattern SHORT_APART = DayTerms.compile(
            IN_LINE + "(?<two>\\d\\d)(?=" + MAYBE_S + "(?:$|[,;)!?\\n]|\\.(?:\\s|$)))(?!," + MAYBE_S + "\\d)");
    private static final Pattern SIGNED = DayTerms.compile("(?:.*\\s)?(?:\\d{1,2}(?<a>[-/.])" + MONTH + "|" + MONTH + "(?<b>[-/.])\\d{1,2})");

    private static final Pattern WEEKDAY_AFTER = DayTerms.compile(
            "(?:,?" + S + "\\((?<in>" + WEEKDAY + ")\\)|,?" + S + "(?<behind>" + WEEKDAY + ")(?![\\p{L}_'’-])(?!" + S + "(?:" + any("week") + "|" + any("fortnight") + "|" + any("after") + "|" + any("before") + ")" + ENDS + "))");

    private static final Pattern BEFORE = DayTerms.compile("(?<![\\p{L}\\p{N}_.,:/£$€#+-])(?<in>(?:" + any("in") + ")" + S + ")?(?:(?<four>" + FOUR + ")|['’](?<two>\\d\\d))"
            + "(?:(?<direct>" + S + "|[-/.])|(?<apart>[,:]" + S + "|,?" + S + "(?=" + any("on") + S + "))(?:" + any("on") + S + ")?)" + DayTerms.THE + "?$");

    private static final Pattern IN_CLAUSE_BEFORE = DayTerms.compile(NOT_INSIDE + "(?:" + any("in.year") + ")" + S + "(?<four>" + FOUR + ")" + ENDS + "[^.;!?\\n]*$");
    private static final Pattern IN_CLAUSE_AFTER = DayTerms.compile("^[^.;!?\\n]*?" + NOT_INSIDE + "(?:" + any("in.year") + ")" + S + "(?<four>" + FOUR + ")" + ENDS);

    private final String text;
    private final Today today;

    YearBeside(String text, Today today) {
        this.text = text;
        this.today = today;
    }

    /**
     * The reading with its year, as far as one is written.
     *
     * @param from where the reading before it ends: a year before that is not this one's
     * @param to where the reading after it begins
     */
    Reading complete(Reading reading, int from, int to) {
        if (reading.inYear() == null || reading.year() != null) {
            return reading;
        }
        Reading after = after(reading);
        Reading before = after != reading ? after : before(reading, from);
        Reading found = before != reading ? before : besideWeekday(reading);
        return found == reading && isOfAnotherYear(reading, from, to) ? reading.with(null) : found;
    }

    /** "26 June for our wedding in 2028", "In 2028 we marry on 26 June": a year to come in the same clause that may be the day's. */
    private boolean isOfAnotherYear(Reading reading, int from, int to) {
        int first = Math.max(from, reading.start() - FAR / 2);
        int last = Math.min(to, reading.end() + FAR / 2);
        return (WordsAround.hasFigure(text, first, reading.start()) && isAnother(IN_CLAUSE_BEFORE.matcher(text.substring(first, Math.max(first, reading.start()))), reading))
                || (WordsAround.hasFigure(text, reading.end(), last) && isAnother(IN_CLAUSE_AFTER.matcher(text.substring(Math.min(last, reading.end()), last)), reading));
    }

    private boolean isAnother(Matcher year, Reading reading) {
        if (!year.find() || reading.day() == null) {
            return false;
        }
        int written = Integer.parseInt(year.group("four"));
        return written >= today.day().getYear() && written != reading.day().getYear();
    }

    private Reading after(Reading reading) {
        int start = reading.start();
        Matcher year = at(AFTER, reading.end());
        if (year.lookingAt()) {
            int written = year.group("four") != null ? Integer.parseInt(year.group("four"))
                    : year.group("two") != null ? century(year.group("two")) : NumberWords.year(year.group("words"));
            return reading.in(written, start, year.end());
        }
        Matcher relative = at(RELATIVE, reading.end());
        if (relative.lookingAt()) {
            int ahead = relative.group("next") != null ? 1 : relative.group("last") != null ? -1 : 0;
            return reading.in(today.day().getYear() + ahead, start, relative.end());
        }
        Matcher unclear = at(UNCLEAR, reading.end());
        if (unclear.lookingAt()) {
            return reading.at(start, unclear.end(), null);
        }
        return shortYear(reading);
    }

    /** "2-Nov-27", and "26 June 27" where nothing follows that would make the figure a count or an hour. */
    private Reading shortYear(Reading reading) {
        Matcher signed = SIGNED.matcher(text.substring(reading.start(), reading.end()));
        Matcher same = at(SHORT, reading.end());
        if (signed.matches() && same.lookingAt()) {
            String sign = signed.group("a") == null ? signed.group("b") : signed.group("a");
            return same.group("sign").equals(sign) ? reading.in(century(same.group("two")), reading.start(), same.end()) : reading;
        }
        Matcher apart = at(SHORT_APART, reading.end());
        if (!apart.lookingAt()) {
            return reading;
        }
        int ahead = century(apart.group("two")) - today.day().getYear();
        return ahead >= 0 && ahead <= 10
                ? reading.in(century(apart.group("two")), reading.start(), apart.end())
                : reading.at(reading.start(), apart.end(), null);
    }

    private Reading before(Reading reading, int from) {
        int first = Math.max(from, reading.start() - FAR / 2);
        if (!WordsAround.hasFigure(text, first, reading.start())) {
            return reading;
        }
        Matcher year = BEFORE.matcher(text).region(first, reading.start()).useTransparentBounds(true);
        if (!year.find()) {
            return reading;
        }
        int written = year.group("four") == null ? century(year.group("two")) : Integer.parseInt(year.group("four"));
        int start = year.group("four") == null ? year.start("two") - 1 : year.start("four");
        boolean introduced = year.group("direct") != null || year.group("in") != null || text.substring(0, start).isBlank()
                || text.charAt(start - 1) == '\n';
        Reading found = reading.in(written, start, reading.end());
        boolean same = found.day() != null && found.day().equals(reading.day());
        return introduced || same ? found : reading.with(null);
    }

    /** "26 June, Saturday"; in brackets the weekday chooses the year, as one before the day does. */
    private Reading besideWeekday(Reading reading) {
        Matcher m = at(WEEKDAY_AFTER, reading.end());
        LocalDate day = reading.day();
        if (day == null || !m.lookingAt()) {
            return reading;
        }
        String written = m.group("in") == null ? m.group("behind") : m.group("in");
        DayOfWeek weekday = DayTerms.weekday(written);
        for (int ahead = 0; ahead <= (m.group("in") == null ? 0 : Today.YEARS_FOR_A_WEEKDAY); ahead++) {
            Reading inYear = reading.in(day.getYear() + ahead, reading.start(), m.end());
            if (inYear.day() != null && inYear.day().getDayOfWeek() == weekday) {
                return reading.at(reading.start(), m.end(), inYear.day());
            }
        }
        return reading;
    }

    private Matcher at(Pattern pattern, int position) {
        return pattern.matcher(text).region(position, Math.min(text.length(), position + FAR)).useAnchoringBounds(position + FAR >= text.length())
                .useTransparentBounds(true);
    }

    private int century(String two) {
        return today.year(Integer.parseInt(two));
    }
}
