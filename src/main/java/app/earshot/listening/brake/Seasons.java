package app.earshot.listening.brake;

import app.earshot.listening.tables.PatternTable;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;

/** Until when somebody waits who waits until a season, or until something happens of which nobody knows the day. */
final class Seasons {

    static final int DAYS_OF_AN_EVENT = 28;

    private static final String UNTIL = "until";
    private static final int LOOKED_AT = 200;

    private static final Map<String, MonthDay> BEGIN = Map.of(
            "spring", MonthDay.of(3, 1),
            "summer", MonthDay.of(6, 1),
            "autumn", MonthDay.of(9, 1),
            "winter", MonthDay.of(12, 1),
            "new-year", MonthDay.of(1, 2),
            "christmas", MonthDay.of(12, 27));

    private Seasons() {}

    /** The first day after it was said on which the named time has come. */
    static Optional<LocalDate> until(PatternTable table, String sentence, LocalDate said) {
        String looked = sentence.substring(0, Math.min(LOOKED_AT, sentence.length()));
        return table.list(UNTIL).keySet().stream()
                .filter(when -> table.finds(UNTIL, when, looked))
                .map(when -> BEGIN.containsKey(when) ? next(BEGIN.get(when), said) : said.plusDays(DAYS_OF_AN_EVENT))
                .findFirst();
    }

    private static LocalDate next(MonthDay begins, LocalDate said) {
        LocalDate thisYear = begins.atYear(said.getYear());
        return thisYear.isAfter(said) ? thisYear : begins.atYear(said.getYear() + 1);
    }
}
