package app.earshot.listening.brief;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.Hours;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayClockTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** On 28 March 2027 clocks are put forward at one, on 31 October 2027 back at two. */
    @ParameterizedTest
    @CsvSource({
        "2027-06-26, 16:00, 90, 45, 2027-06-26T13:45, 2027-06-26T14:30",
        "2027-06-26, 01:00, 90, 45, 2027-06-25T22:45, 2027-06-25T23:30",
        "2027-03-28, 03:00, 60, 30, 2027-03-28T00:30, 2027-03-28T02:00",
        "2027-10-31, 03:00, 60, 90, 2027-10-31T01:30, 2027-10-31T02:00",
    })
    void countsBackFromTheBeginningAsClocksOnTheWallShowIt(
            LocalDate day, LocalTime from, int setUp, int travel, LocalDateTime leave, LocalDateTime there) {
        assertThat(DayClock.of(day, new Hours(from, null, setUp, travel), LONDON)).isEqualTo(new DayClock(leave, there));
    }

    @Test
    void saysNoHourWhereNobodySaidWhenItBeginsOrWhichDay() {
        DayClock nothing = new DayClock(null, null);
        assertThat(DayClock.of(LocalDate.of(2027, 6, 26), new Hours(null, LocalTime.NOON, 60, 30), LONDON)).isEqualTo(nothing);
        assertThat(DayClock.of(null, new Hours(LocalTime.NOON, null, 60, 30), LONDON)).isEqualTo(nothing);
    }
}
