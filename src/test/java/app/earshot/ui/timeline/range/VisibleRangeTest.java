package app.earshot.ui.timeline.range;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VisibleRangeTest {

    private static final List<UUID> ROWS =
            IntStream.range(0, 100).mapToObj(i -> new UUID(0, i)).toList();

    @Test
    void cardsAreMadeAFewAtATimeAndTheFarOnesAreLetGo() {
        VisibleRange placed = VisibleRange.begin(100);
        while (placed.to() < 100) {
            VisibleRange next = placed.below(100);
            assertThat(next.to()).isGreaterThan(placed.to());
            assertThat(next.to() - next.from()).isLessThanOrEqualTo(VisibleRange.MOST);
            placed = next;
        }
        while (placed.from() > 0) {
            placed = placed.above();
            assertThat(placed.to() - placed.from()).isLessThanOrEqualTo(VisibleRange.MOST);
        }
        assertThat(placed).isEqualTo(new VisibleRange(0, VisibleRange.MOST));
    }

    @Test
    void aShortTimelineHasAllItsCards() {
        assertThat(VisibleRange.begin(3)).isEqualTo(new VisibleRange(0, 3));
        assertThat(VisibleRange.around(0, 1)).isEqualTo(new VisibleRange(0, 1));
    }

    @Test
    void theSameStretchStaysAfterAChange() {
        List<UUID> before = ROWS.subList(30, 50);
        assertThat(VisibleRange.again(before, false, ROWS)).isEqualTo(new VisibleRange(30, 50));
        assertThat(VisibleRange.again(before, false, ROWS.subList(20, 100))).isEqualTo(new VisibleRange(10, 30));
        assertThat(VisibleRange.again(ROWS.subList(2, 10), true, ROWS)).as("two came in above").isEqualTo(new VisibleRange(0, 10));
        assertThat(VisibleRange.again(before, false, ROWS.subList(60, 100))).as("all others").isEqualTo(VisibleRange.begin(40));
    }
}
