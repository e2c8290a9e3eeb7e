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
    void theCardsThatAreThereStayWhenOneGoesToARowNearThem() {
        CardRange placed = new CardRange(20, 40);
        assertThat(placed.reaching(44, 100)).as("a page below").isEqualTo(new CardRange(20, 45));
        assertThat(placed.reaching(15, 100)).as("a page above").isEqualTo(new CardRange(15, 40));
        assertThat(placed.reaching(30, 100)).isEqualTo(placed);
        assertThat(placed.reaching(90, 100)).as("far").isEqualTo(CardRange.around(90, 100));
        assertThat(new CardRange(0, CardRange.MOST).reaching(CardRange.MOST + 4, 100)).isEqualTo(new CardRange(5, CardRange.MOST + 5));
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
