package app.earshot.ui.composer;

import app.earshot.domain.text.day.DayFound;
import app.earshot.domain.text.day.DayWords;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Reads on which day something happened: where the year is left out, the last such day rather than the next. */
final class PastDays {

    private PastDays() {}

    static Optional<LocalDate> read(String typed, LocalDate today, Locale locale) {
        if (typed.strip().equalsIgnoreCase("yesterday")) {
            return Optional.of(today.minusDays(1));
        }
        Optional<LocalDate> day =
                DayWords.all(typed, today, locale).stream().map(DayFound::day).findFirst();
        return day.map(found -> found.isAfter(today) ? before(typed, found, today, locale) : found);
    }

    /** The same words read from a year or a week ago. */
    private static LocalDate before(String typed, LocalDate found, LocalDate today, Locale locale) {
        LocalDate weekday = found.minusDays(7);
        boolean sayOnlyWeekday = !typed.chars().anyMatch(Character::isDigit);
        if (sayOnlyWeekday && !weekday.isAfter(today)) {
            return weekday;
        }
        return DayWords.all(typed, today.minusYears(1), locale).stream()
                .map(DayFound::day)
                .filter(day -> !day.isAfter(today))
                .findFirst()
                .orElse(found);
    }
}
