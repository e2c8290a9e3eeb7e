package app.earshot.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WorkingTimeTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private static Instant at(LocalDate day, int hour, int minute) {
        return LocalDateTime.of(day, LocalTime.of(hour, minute)).atZone(ZONE).toInstant();
    }

    @Test
    void aWeekendIsNoDelayUntilSomebodySaysOtherwise() {
        assertThat(WorkingTime.UNLESS_SAID.days(FRIDAY, FRIDAY.plusDays(3))).isEqualTo(1);
        assertThat(new WorkingTime(Set.of(DayOfWeek.values()), LocalTime.MIDNIGHT, LocalTime.MAX, List.of()).days(FRIDAY, FRIDAY.plusDays(3)))
                .isEqualTo(3);
    }

    @Test
    void whatIsOffIsLeftOut() {
        WorkingTime office = WorkingTime.read("mon,tue,wed,thu,fri,sat 09:00 18:00", List.of(
                new DayOff(new UUID(0, 1), null, FRIDAY.plusDays(3), FRIDAY.plusDays(3), "in Madeira")));
        // Friday evening to Tuesday morning: all of Saturday, nothing of Sunday and the day off, one hour of Tuesday.
        assertThat(office.between(at(FRIDAY, 18, 20), at(FRIDAY.plusDays(4), 10, 0), ZONE)).isEqualTo(Duration.ofHours(10));
        assertThat(office.days(FRIDAY, FRIDAY.plusDays(4))).isEqualTo(2);
        assertThat(office.between(at(FRIDAY, 18, 20), at(FRIDAY, 23, 0), ZONE)).isZero();
    }

    @Test
    void anHourThatAClockChangeLeavesOutIsNotCounted() {
        WorkingTime always = WorkingTime.read("mon,tue,wed,thu,fri,sat,sun", List.of());
        LocalDate springForward = LocalDate.of(2027, 3, 28);
        assertThat(always.between(at(springForward, 0, 0), at(springForward.plusDays(1), 0, 0), ZONE)).isEqualTo(Duration.ofHours(23));
        LocalDate fallBack = LocalDate.of(2027, 10, 31);
        assertThat(always.between(at(fallBack, 0, 0), at(fallBack.plusDays(1), 0, 0), ZONE)).isEqualTo(Duration.ofHours(25));
    }

    @Test
    void isKeptAsItWasSaid() {
        WorkingTime said = new WorkingTime(Set.of(DayOfWeek.TUESDAY, DayOfWeek.MONDAY), LocalTime.of(9, 0), LocalTime.of(17, 30), List.of());
        assertThat(said.written()).isEqualTo("mon,tue 09:00 17:30");
        assertThat(WorkingTime.read(said.written(), List.of())).isEqualTo(said);
        assertThat(WorkingTime.read("", List.of()).weekdays()).isEmpty();
        assertThat(WorkingTime.read("mon 18:00 09:00", List.of())).isEqualTo(WorkingTime.UNLESS_SAID);
        assertThat(WorkingTime.read("mon late early", List.of())).isEqualTo(WorkingTime.UNLESS_SAID);
    }
}
