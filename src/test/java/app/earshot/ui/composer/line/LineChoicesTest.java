package app.earshot.ui.composer.line;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.usecase.timeline.LineChoice;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineChoicesTest {

    private static final LineChoice HOPES = new LineChoice(null, "hopes", null, "", null);

    @Test
    void aChoiceGoesWithItsLine() {
        assertThat(moved("a\n\" b\nc", 1, "a\nnew\n\" b\nc")).isEqualTo(2);
        assertThat(moved("a\n\" b\nc", 1, "\" b\nc")).isZero();
        assertThat(moved("a\n\" b\nc", 1, "a\n\" b and more\nc")).isEqualTo(1);
        assertThat(moved("a\n\" b\nc", 1, "a\n\" b\n\nc")).isEqualTo(1);
        assertThat(moved("\" b", 0, "\n\" b")).isEqualTo(1);
        assertThat(moved("\" b", 0, "\" b\n")).isZero();
        assertThat(moved("a\n\" b\nc", 2, "a\nc")).isEqualTo(1);
        assertThat(moved("a\n\" b\nc", 1, "a\nc")).isEqualTo(-1);
    }

    @Test
    void linesThatAreInsertedAndTakenOutAgainMoveNothing() {
        long seed = 20261202;
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            String before = "first\nsecond\nthird\nfourth\n";
            int line = random.nextInt(4);
            int at = random.nextInt(before.length() + 1);
            String inserted = "x\n".repeat(1 + random.nextInt(3));
            String after = before.substring(0, at) + inserted + before.substring(at);
            LineChoices choices = LineChoices.NONE.with(line, HOPES);
            assertThat(choices.follow(before, after).byLine().size())
                    .as("seed %d round %d", seed, round)
                    .isEqualTo(1);
        }
    }

    private static int moved(String before, int line, String after) {
        LineChoices moved = LineChoices.NONE.with(line, HOPES).follow(before, after);
        return moved.byLine().keySet().stream().findFirst().orElse(-1);
    }
}
