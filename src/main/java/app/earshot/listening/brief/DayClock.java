package app.earshot.listening.brief;

import app.earshot.domain.account.Hours;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * By when to leave and to be there, as clocks on the wall show it; on the eve, where it begins early.
 *
 * @param leave null where nobody said how long the road takes, or when it begins
 * @param there null where nobody said how long setting up takes, or when it begins
 */
public record DayClock(@Nullable LocalDateTime leave, @Nullable LocalDateTime there) {

    /** @param zone where clocks may be changed in the very night */
    static DayClock of(@Nullable LocalDate day, Hours hours, ZoneId zone) {
        if (day == null || hours.from() == null) {
            return new DayClock(null, null);
        }
        LocalDateTime begins = day.atTime(hours.from());
        return new DayClock(
                hours.travel() == 0 ? null : before(begins, hours.setUp() + hours.travel(), zone), hours.setUp() == 0 ? null : before(begins, hours.setUp(), zone));
    }

    private static LocalDateTime before(LocalDateTime begins, int minutes, ZoneId zone) {
        return begins.atZone(zone).minusMinutes(minutes).toLocalDateTime();
    }
}
