package app.earshot.domain.text.fact;

import app.earshot.domain.text.day.DayFound;
import app.earshot.domain.text.day.DayWords;
import app.earshot.domain.text.Found;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the days they ask about: a form's date first, then written dates to come; deadlines and "next Friday" last. */
public final class AskedDays {

    private static final Pattern WRITTEN =
            Pattern.compile("(?i)\\d|" + EnglishWords.any("day.clue"));
    private static final Set<String> DEADLINES = Set.copyOf(EnglishWords.of("by"));

    private AskedDays() {}

    /** Letters. Nobody asks about days in more; a text of nothing but dates is read in bounded time. */
    private static final int LONGEST = 30_000;
    /** With a date, to come, and not one by which something has to be done. */
    public static final int SURE = 50;
    /** The same, or named by its weekday: "next Friday". */
    public static final int LIKELY = 10;

    /** All of them. */
    public static List<Found<LocalDate>> in(FactText mail, LocalDate today, Locale locale) {
        return ranked(mail, today, locale).bestFirst(day -> day);
    }

    /** All of them with what each is worth, for whoever needs {@link #SURE} and {@link #LIKELY} ones. */
    public static Ranking<LocalDate> ranked(FactText mail, LocalDate today, Locale locale) {
        Ranking<LocalDate> ranking = new Ranking<>();
        List<LabelledField> dates = mail.about("date");
        String searched = mail.searched();
        String near = searched.substring(0, Math.min(LONGEST, searched.length()));
        List<DayFound> all = new ArrayList<>(DayWords.all(near, today, locale));
        all.addAll(OtherLanguages.days(near, today));
        boolean answered = all.stream().anyMatch(found -> isAsked(dates, found));
        for (DayFound found : all) {
            String words = searched.substring(found.place().start(), found.place().end());
            boolean asked = isAsked(dates, found);
            boolean written = WRITTEN.matcher(words).find();
            // A form says how soon somebody answers: that is no day anybody asks about.
            boolean aside = OtherLanguages.isWithin(mail.lineBefore(found.place()), words) || (answered && !asked && !isDated(words));
            if (aside) {
                continue;
            }
            int worth = asked ? 100 : written ? 50 : 10;
            worth -= found.day().isBefore(today) ? 45 : 0;
            worth -= mail.isQuoted(found.place()) ? 20 : 0;
            worth -= isDeadline(mail, found) ? 30 : 0;
            ranking.add(found.day(), found.place(), worth);
        }
        return ranking;
    }

    private static boolean isAsked(List<LabelledField> dates, DayFound found) {
        int start = found.place().start();
        return dates.stream().anyMatch(field -> field.place().start() <= start && start < field.place().end());
    }

    /** Whether a day has figures of its own and is not counted from today ("in 2 days"). */
    private static boolean isDated(String words) {
        return WRITTEN.matcher(words).find() && !OtherLanguages.COUNTED.matcher(words).find();
    }

    private static boolean isDeadline(FactText mail, DayFound found) {
        String before = mail.lineBefore(found.place()).stripTrailing().toLowerCase(Locale.ROOT);
        return DEADLINES.contains(before.substring(before.lastIndexOf(' ') + 1)) || OtherLanguages.isDeadline(before);
    }
}
