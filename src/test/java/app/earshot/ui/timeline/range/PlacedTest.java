package app.earshot.ui.timeline.range;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlacedTest {

    private static final List<UUID> ROWS =
            IntStream.range(0, 100).mapToObj(i -> new UUID(0, i)).toList();

    @Test
    void cardsAreMadeAFewAtATimeAndTheFarOnesAreLetGo() {
        Placed placed = Placed.begin(100);
        while (placed.to() < 100) {
            Placed next = placed.below(100);
            assertThat(next.to()).isGreaterThan(placed.to());
            assertThat(next.to() - next.from()).isLessThanOrEqualTo(Placed.MOST);
            placed = next;
        }
        while (placed.from() > 0) {
            placed = placed.above();
            assertThat(placed.to() - placed.from()).isLessThanOrEqualTo(Placed.MOST);
        }
        assertThat(placed).isEqualTo(new Placed(0, Placed.MOST));
    }

    @Test
    void aShortTimelineHasAllItsCards() {
        assertThat(Placed.begin(3)).isEqualTo(new Placed(0, 3));
        assertThat(Placed.around(0, 1)).isEqualTo(new Placed(0, 1));
    }

    @Test
    void theSameStretchStaysAfterAChange() {
        List<UUID> before = ROWS.subList(30, 50);
        assertThat(Placed.again(before, false, ROWS)).isEqualTo(new Placed(30, 50));
        assertThat(Placed.again(before, false, ROWS.subList(20, 100))).isEqualTo(new Placed(10, 30));
        assertThat(Placed.again(ROWS.subList(2, 10), true, ROWS)).as("two came in above").isEqualTo(new Placed(0, 10));
        assertThat(Placed.again(before, false, ROWS.subList(60, 100))).as("all others").isEqualTo(Placed.begin(40));
    }
}
