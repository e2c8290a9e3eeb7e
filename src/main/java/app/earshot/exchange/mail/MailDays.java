package app.earshot.exchange.mail;

import app.earshot.domain.text.DayFound;
import app.earshot.domain.text.DayWords;
import app.earshot.domain.text.Found;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the days they ask about: a form's date first, then written dates to come; deadlines and "next Friday" last. */
final class MailDays {

    private static final Pattern WRITTEN =
            Pattern.compile("(?i)\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|new year|christmas|boxing|halloween|valentine");
    private static final Set<String> DEADLINES = Set.of("by", "before", "until", "till");

    private MailDays() {}

    static List<Found<LocalDate>> in(MailText mail, LocalDate today, Locale locale) {
        Ranking<LocalDate> ranking = new Ranking<>();
        List<MailField> dates = mail.about("date", "dates", "day", "when", "datum", "event date", "wedding date");
        String searched = mail.searched();
        List<DayFound> all = new ArrayList<>(DayWords.all(searched, today, locale));
        all.addAll(OtherLanguages.days(searched, today));
        for (DayFound found : all) {
            int start = found.place().start();
            boolean asked = dates.stream().anyMatch(field -> field.place().start() <= start && start < field.place().end());
            boolean written = WRITTEN.matcher(searched.substring(start, found.place().end())).find();
            int worth = asked ? 100 : written ? 50 : 10;
            worth -= found.day().isBefore(today) ? 45 : 0;
            worth -= isDeadline(mail, found) ? 30 : 0;
            ranking.add(found.day(), found.place(), worth);
        }
        return ranking.bestFirst(day -> day);
    }

    private static boolean isDeadline(MailText mail, DayFound found) {
        String before = mail.lineBefore(found.place()).stripTrailing().toLowerCase(Locale.ROOT);
        return DEADLINES.contains(before.substring(before.lastIndexOf(' ') + 1)) || OtherLanguages.isDeadline(before);
    }
}
