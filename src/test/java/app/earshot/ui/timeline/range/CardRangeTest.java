package app.earshot.ui.timeline.range;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CardRangeTest {

    private static final List<UUID> ROWS =
            IntStream.range(0, 100).mapToObj(i -> new UUID(0, i)).toList();

    @Test
    void cardsAreMadeAFewAtATimeAndTheFarOnesAreLetGo() {
        CardRange placed = CardRange.begin(100);
        while (placed.to() < 100) {
            CardRange next = placed.below(100);
            assertThat(next.to()).isGreaterThan(placed.to());
            assertThat(next.to() - next.from()).isLessThanOrEqualTo(CardRange.MOST);
            placed = next;
        }
        while (placed.from() > 0) {
            placed = placed.above();
            assertThat(placed.to() - placed.from()).isLessThanOrEqualTo(CardRange.MOST);
        }
        assertThat(placed).isEqualTo(new CardRange(0, CardRange.MOST));
    }

    @Test
    void aShortTimelineHasAllItsCards() {
        assertThat(CardRange.begin(3)).isEqualTo(new CardRange(0, 3));
        assertThat(CardRange.around(0, 1)).isEqualTo(new CardRange(0, 1));
    }

    @Test
    void theSameStretchStaysAfterAChange() {
        List<UUID> before = ROWS.subList(30, 50);
        assertThat(CardRange.again(before, false, ROWS)).isEqualTo(new CardRange(30, 50));
        assertThat(CardRange.again(before, false, ROWS.subList(20, 100))).isEqualTo(new CardRange(10, 30));
        assertThat(CardRange.again(ROWS.subList(2, 10), true, ROWS)).as("two came in above").isEqualTo(new CardRange(0, 10));
        assertThat(CardRange.again(before, false, ROWS.subList(60, 100))).as("all others").isEqualTo(CardRange.begin(40));
    }
}
