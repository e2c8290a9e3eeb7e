package app.earshot.usecase.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RangeTest {

    /** The example of the page on listening: 12 bookings of 40 may be 18 to 45 of 100. */
    @Test
    void twelveOfForty() {
        Range range = Range.of(12, 40);
        assertThat(range.low()).isCloseTo(0.181, within(0.0005));
        assertThat(range.high()).isCloseTo(0.454, within(0.0005));
    }

    @Test
    void noneAndAllStayWithinTheirBounds() {
        assertThat(Range.of(0, 20).low()).isZero();
        assertThat(Range.of(20, 20).high()).isEqualTo(1, within(1e-9));
        assertThat(Range.of(0, 20).overlaps(Range.of(20, 20))).isFalse();
        assertThat(Range.of(19, 31).overlaps(Range.of(14, 26))).isTrue();
    }

    @Test
    void winterBearsTheYearInWhichItEnds() {
        assertThat(Season.of(LocalDate.of(2025, 12, 1))).isEqualTo(new Season(2026, 0)).isEqualTo(Season.of(LocalDate.of(2026, 2, 28)));
        assertThat(Season.of(LocalDate.of(2026, 3, 1))).isEqualTo(new Season(2026, 1)).isGreaterThan(new Season(2026, 0));
        assertThat(Season.of(LocalDate.of(2026, 11, 30))).isEqualTo(new Season(2026, 3));
    }
}
