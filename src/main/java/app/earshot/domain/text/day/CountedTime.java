package app.earshot.domain.text.day;

import static app.earshot.domain.text.day.DayTerms.S;
import static app.earshot.domain.text.day.DayTerms.any;

import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * So many hours, days, weeks, months or years: "two weeks", "a week and three days". Of "a week or two", "2-3 weeks" the longer
 * counts. A month keeps the day or its last.
 *
 * @param hours whether it is counted in hours: less than a day of them changes no day
 */
record CountedTime(Period length, boolean hours) {

    private static final int HOURS_IN_A_DAY = 24;
    private static final String OR = "(?:" + S + "(?:" + any("or") + ")" + S + "|[-–])";
    private static final String UNIT = "(?:" + String.join("|", any("unit.hours"), any("unit.days"), any("unit.weeks"), any("unit.fortnights"),
            any("unit.months"), any("unit.years")) + ")";
    private static final String ONE = NumberWords.NUMBER + "(?:" + OR + NumberWords.NUMBER + ")?" + S + UNIT + "(?!" + "[\\p{L}\\p{N}_])(?:" + S + any("or") + S + "(?:"
            + DayTerms.all("number.", 12) + ")" + DayTerms.ENDS + "(?!" + S + UNIT + "))?";

    /** As a piece of a pattern, without groups. */
    static final String COUNT = ONE + "(?:(?:," + S + "|" + S + "(?:" + any("and") + ")" + S + ")" + ONE + ")?";

    /** A unit alone. */
    static final Pattern UNITS = DayTerms.compile(DayTerms.NOT_INSIDE + UNIT + DayTerms.ENDS);

    private static final Pattern PART = DayTerms.compile("(?<number>" + NumberWords.NUMBER + ")(?:" + OR + "(?<most>" + NumberWords.NUMBER + "))?" + S + "(?<unit>" + UNIT
            + ")" + DayTerms.ENDS + "(?:" + S + any("or") + S + "(?<more>" + DayTerms.all("number.", 12) + ")" + DayTerms.ENDS + "(?!" + S + UNIT + "))?");

    /** What matched {@link #COUNT}. */
    static CountedTime read(String written) {
        Period sum = Period.ZERO;
        boolean hours = false;
        for (Matcher m = PART.matcher(written); m.find(); ) {
            String most = m.group("more") != null ? m.group("more") : m.group("most");
            int number = NumberWords.number(most == null ? m.group("number") : most);
            hours |= DayTerms.is("unit.hours", m.group("unit"));
            sum = sum.plus(length(number, m.group("unit")));
        }
        return new CountedTime(sum, hours);
    }

    LocalDate after(LocalDate start) {
        return start.plus(length);
    }

    LocalDate before(LocalDate start) {
        return start.minus(length);
    }

    /** Whether it is a whole number of weeks, months or years: such a count needs no word between itself and a day ("a week Friday"). */
    boolean isLong() {
        return !hours && length.getDays() % 7 == 0;
    }

    private static Period length(int number, String unit) {
        if (DayTerms.is("unit.hours", unit)) {
            return Period.ofDays(number / HOURS_IN_A_DAY);
        }
        if (DayTerms.is("unit.days", unit)) {
            return Period.ofDays(number);
        }
        if (DayTerms.is("unit.weeks", unit)) {
            return Period.ofWeeks(number);
        }
        if (DayTerms.is("unit.fortnights", unit)) {
            return Period.ofWeeks(2 * number);
        }
        return DayTerms.is("unit.months", unit) ? Period.ofMonths(number) : Period.ofYears(number);
    }
}
