package app.earshot.listening.answer;

import app.earshot.domain.calendar.WorkingTime;
import java.time.LocalDate;

/** How long something has lain as people count whose days off are no delay. */
public final class WorkingDays {

    private static final int A_DELAY = 2;

    private WorkingDays() {}

    /** Whether more than so many days have gone, and of those in between at least two on which we work: from Saturday to Tuesday it is one. */
    public static boolean isLate(LocalDate since, LocalDate today, int days, WorkingTime working) {
        return today.isAfter(since.plusDays(days)) && working.days(since, today.minusDays(1)) >= A_DELAY;
    }

    /** The day on which so many of the days after it have come on which people usually work, itself one of them: three from a Thursday is the Tuesday. */
    public static LocalDate after(LocalDate day, int days) {
        return day.plusDays(1).datesUntil(LocalDate.MAX).filter(WorkingTime.UNLESS_SAID::isOn).skip(days - 1L).findFirst().orElseThrow();
    }
}
