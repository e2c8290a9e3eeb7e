package app.earshot.domain.text;

import static app.earshot.domain.text.English.BEFORE_DATE;
import static app.earshot.domain.text.English.DAY_NUMBER;
import static app.earshot.domain.text.English.ENDS;
import static app.earshot.domain.text.English.MAYBE_S;
import static app.earshot.domain.text.English.MONTH;
import static app.earshot.domain.text.English.NOT_COUNTED;
import static app.earshot.domain.text.English.NOT_INSIDE;
import static app.earshot.domain.text.English.S;
import static app.earshot.domain.text.English.TH;
import static app.earshot.domain.text.English.YEAR;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days with the name of their month: 26 June, Sat 26th of June 2027, June 26, 26-27 June, the first of May. "May" and "March" are
 * verbs too: in lower case they are months only beside a figure, and not between a subject and that figure ("we may 2 of us").
 */
final class MonthDays implements DayRule {

    private static final String AND = MAYBE_S + "(?:-|–|—|/|,|&|to\\b|and\\b|or\\b)" + MAYBE_S + "(?:the" + S + ")?";
    private static final Pattern DAY_FIRST = Pattern.compile(
            NOT_INSIDE + "(?<![£$€#]|\\d[.:,])" + BEFORE_DATE
                    + "(?:(?<also>" + DAY_NUMBER + TH + "?)" + AND + ")?"
                    + "(?<day>" + DAY_NUMBER + ")" + TH + "?(?:" + S + "of)?(?:" + MAYBE_S + "|-)(?:of" + S + ")?(?<month>" + MONTH + ")-?" + YEAR,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            NOT_INSIDE + "(?:(?<weekday>" + English.WEEKDAY + "),?" + S + ")?(?<month>" + MONTH + ")" + MAYBE_S + "(?:the" + S + ")?"
                    + "(?<day>" + DAY_NUMBER + TH + "?)" + NOT_COUNTED
                    + "(?:" + AND + "(?<also>" + DAY_NUMBER + TH + "?)" + NOT_COUNTED + "(?!" + S + "(?:of" + S + ")?" + MONTH + "))?" + YEAR,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_WORDS = Pattern.compile(
            NOT_INSIDE + BEFORE_DATE + "(?<day>(?:twenty|thirty)[-\\s](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|"
                    + String.join("|", English.ORDINALS) + ")" + S + "of" + S + "(?<month>" + MONTH + ")" + ENDS + YEAR,
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> SUBJECTS = Set.of(
            "i", "you", "we", "they", "he", "she", "it", "there", "that", "this", "who", "which", "to", "will", "would", "can", "and");
    private static final Set<String> VERBS =
            Set.of("be", "come", "not", "have", "need", "want", "go", "leave", "join", "stay", "bring", "also", "well", "even", "still", "only");

    @Override
    public void read(String text, Today today, List<Reading> into) {
        for (Matcher m = DAY_FIRST.matcher(text); m.find(); ) {
            if (!(isLowerCaseVerb(m) && VERBS.contains(Surroundings.wordAfter(text, m.end())))) {
                add(m, today, into);
            }
        }
        for (Matcher m = MONTH_FIRST.matcher(text); m.find(); ) {
            if (!(isLowerCaseVerb(m) && SUBJECTS.contains(Surroundings.wordBefore(text, m.start())))) {
                add(m, today, into);
            }
        }
        for (Matcher m = IN_WORDS.matcher(text); m.find(); ) {
            into.add(Reading.day(m.start(), m.end(), day(m, English.ordinal(m.group("day")), today)));
        }
    }

    private static void add(Matcher m, Today today, List<Reading> into) {
        LocalDate day = day(m, English.ordinal(m.group("day")), today);
        LocalDate also = m.group("also") == null ? null : day(m, English.ordinal(m.group("also")), today);
        if (day == null || also == null) {
            into.add(Reading.day(m.start(), m.end(), day));
        } else if (m.start("also") < m.start("day")) {
            into.add(Reading.day(m.start(), m.end("also"), also));
            into.add(Reading.day(m.start("day"), m.end(), day));
        } else {
            into.add(Reading.day(m.start(), m.end("day"), day));
            into.add(Reading.day(m.start("also"), m.end(), also));
        }
    }

    private static @Nullable LocalDate day(Matcher m, int number, Today today) {
        DayOfWeek weekday = m.group("weekday") == null ? null : English.weekday(m.group("weekday"));
        Month month = English.month(m.group("month"));
        Integer year = m.group("year") == null ? null : Integer.valueOf(English.year(m.group("year")));
        return today.date(weekday, number, month, year);
    }

    private static boolean isLowerCaseVerb(Matcher m) {
        return m.group("month").equals("may") || m.group("month").equals("march");
    }
}
