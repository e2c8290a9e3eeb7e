package app.earshot.domain.facts;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The last stretch of days on which nobody opened the notebook: what began and ended in it was seen by nobody, and is to be seen yet.
 *
 * @param lastOpen the last day on which it was open before
 * @param back the day on which it was opened again; later than that by more than a day
 */
public record Absence(LocalDate lastOpen, LocalDate back) {

    /** The notebook was open every day. */
    public static final Absence NONE = new Absence(LocalDate.EPOCH, LocalDate.EPOCH);

    private static final int DAYS_TO_SEE_IT = 14;

    /** The day after the last one of something that stands from one day until another: what nobody can have seen stands for two weeks more. */
    public LocalDate until(LocalDate from, LocalDate until) {
        LocalDate seen = back.plusDays(DAYS_TO_SEE_IT);
        return from.isAfter(lastOpen) && !from.isAfter(back) && until.isBefore(seen) ? seen : until;
    }

    /** What is known once it is open on a day. */
    public Absence openOn(LocalDate today, LocalDate lastOpenBefore) {
        return lastOpenBefore.isBefore(today.minusDays(1)) ? new Absence(lastOpenBefore, today) : this;
    }

    /** Reads what {@link #written} wrote; what can't be read is none. */
    public static Absence read(String written) {
        try {
            String[] days = written.split(" ", -1);
            return days.length == 2 ? new Absence(LocalDate.parse(days[0]), LocalDate.parse(days[1])) : NONE;
        } catch (DateTimeException unreadable) {
            return NONE;
        }
    }

    /** For keeping: "2026-12-02 2027-02-02". */
    public String written() {
        return lastOpen + " " + back;
    }
}
