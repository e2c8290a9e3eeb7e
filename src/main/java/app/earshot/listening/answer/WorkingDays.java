package app.earshot.listening.answer;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** How long something has lain as people count who don't work on a weekend. */
public final class WorkingDays {

    private static final int A_DELAY = 2;

    private WorkingDays() {}

    /** Whether more than so many days have gone, and of those in between at least two on which people work: from Saturday to Tuesday it is one. */
    public static boolean isLate(LocalDate since, LocalDate today, int days) {
        return today.isAfter(since.plusDays(days)) && since.plusDays(1).datesUntil(today).filter(WorkingDays::isWorking).limit(A_DELAY).count() == A_DELAY;
    }

    /** The day on which so many of the days after it have come on which people work, itself one of them: three from a Thursday is the Tuesday. */
    public static LocalDate after(LocalDate day, int days) {
        return day.plusDays(1).datesUntil(LocalDate.MAX).filter(WorkingDays::isWorking).skip(days - 1L).findFirst().orElseThrow();
    }

    private static boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
