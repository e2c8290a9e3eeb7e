package app.earshot.domain.insights;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * A stretch of whole months.
 *
 * @param last the last one that belongs to it, not before {@code first}
 */
public record Period(YearMonth first, YearMonth last) {

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A period ends after it begins");
        }
    }

    /** So many months, of which a day lies in the last. */
    public static Period upTo(LocalDate day, int months) {
        YearMonth last = YearMonth.from(day);
        return new Period(last.minusMonths(months - 1L), last);
    }

    public LocalDate firstDay() {
        return first.atDay(1);
    }

    /** The day after its last one. */
    public LocalDate end() {
        return last.plusMonths(1).atDay(1);
    }

    public Instant from(ZoneId zone) {
        return firstDay().atStartOfDay(zone).toInstant();
    }

    public Instant until(ZoneId zone) {
        return end().atStartOfDay(zone).toInstant();
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(firstDay()) && day.isBefore(end());
    }
}
