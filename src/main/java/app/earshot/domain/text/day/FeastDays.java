package app.earshot.domain.text.day;

import static app.earshot.domain.text.day.DayTerms.ENDS;
import static app.earshot.domain.text.day.DayTerms.NOT_INSIDE;
import static app.earshot.domain.text.day.DayTerms.S;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Feasts that have a fixed day, because "before Christmas" is a deadline. */
final class FeastDays implements DayRule {

    private static final List<Feast> FEASTS = feasts();

    @Override
    public void read(String text, Today today, List<Reading> into) {
        for (Feast feast : FEASTS) {
            for (Matcher m = feast.words().matcher(text); m.find(); ) {
                if (!feast.dueOnly() || DayTerms.is("feast.due.after", WordsAround.before(text, m.start()))) {
                    into.add(Reading.yearly(m.start(), m.end(), today.date(null, feast.day(), feast.month(), null), false,
                            year -> today.date(null, feast.day(), feast.month(), year)));
                }
            }
        }
    }

    private static List<Feast> feasts() {
        List<Feast> feasts = new ArrayList<>();
        for (String key : DayTerms.keys("feast.")) {
            Matcher date = Pattern.compile("feast\\.(due\\.)?(\\d+)-(\\d+)").matcher(key);
            if (date.matches()) {
                Pattern words = DayTerms.compile(NOT_INSIDE + "(?:" + DayTerms.any(key) + ")" + ENDS + "(?!" + S + "(?:" + DayTerms.any("feast.parties") + ")" + ENDS + ")");
                feasts.add(new Feast(words, Month.of(Integer.parseInt(date.group(2))), Integer.parseInt(date.group(3)), date.group(1) != null));
            }
        }
        return feasts;
    }

    private record Feast(Pattern words, Month month, int day, boolean dueOnly) {}
}
