package app.earshot.domain.account;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When on their day we are there: hours as a clock on the wall shows them. All of it may be unknown.
 *
 * @param from when it begins, or null
 * @param to when it ends, or null; what ends before it begins ends on the day after
 * @param setUp minutes that we need there before it begins; 0 where nobody said
 * @param travel minutes on the road, one way; 0 where nobody said
 */
public record Hours(@Nullable LocalTime from, @Nullable LocalTime to, int setUp, int travel) {

    public static final Hours UNKNOWN = new Hours(null, null, 0, 0);

    private static final int DAY = (int) Duration.ofDays(1).toMinutes();
    private static final int MINUTES = 60;

    public Hours {
        if (setUp < 0 || travel < 0) {
            throw new IllegalArgumentException("Minutes before and on the road can't be fewer than none");
        }
    }

    public boolean isUnknown() {
        return equals(UNKNOWN);
    }

    /** Whether it goes on after midnight. */
    public boolean endsNextDay() {
        return from != null && to != null && !to.isAfter(from);
    }

    /** Which of its two hours come twice on a day, because clocks are put back there; earliest first. */
    public List<LocalDateTime> comingTwice(LocalDate day, ZoneId zone) {
        return Stream.of(from == null ? null : day.atTime(from), to == null ? null : (endsNextDay() ? day.plusDays(1) : day).atTime(to))
                .filter(Objects::nonNull)
                .filter(hour -> zone.getRules().getValidOffsets(hour).size() > 1)
                .distinct()
                .toList();
    }

    /** Whether nobody could do both on one day, the way there and back included. Where the hours of one aren't known, it takes the day. */
    public boolean overlaps(Hours other) {
        return !isKnown() || !other.isKnown() || leaves() < other.isBack() && other.leaves() < isBack();
    }

    private boolean isKnown() {
        return from != null && to != null;
    }

    private int leaves() {
        return minute(from) - setUp - travel;
    }

    private int isBack() {
        return minute(to) + (endsNextDay() ? DAY : 0) + travel;
    }

    private static int minute(@Nullable LocalTime time) {
        return time == null ? 0 : time.getHour() * MINUTES + time.getMinute();
    }
}
