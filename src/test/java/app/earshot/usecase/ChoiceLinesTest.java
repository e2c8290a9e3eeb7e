package app.earshot.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.usecase.timeline.ChoiceLines;
import app.earshot.usecase.timeline.LineChoice;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChoiceLinesTest {

    @Test
    void whatWasChosenComesBack() {
        Map<Integer, LineChoice> choices = Map.of(
                0, new LineChoice(new UUID(1, 2), "hopes", LocalDate.of(2026, 12, 4), "it is the one day", "hopes.last-hour"),
                11, new LineChoice(null, null, null, "", "q"),
                2, new LineChoice(null, null, null, " because, as she said: once ", null));
        assertThat(ChoiceLines.read(ChoiceLines.write(choices))).isEqualTo(choices);
    }

    @Test
    void nothingChosenIsNothingKept() {
        assertThat(ChoiceLines.write(Map.of(3, LineChoice.NONE))).isEmpty();
        assertThat(ChoiceLines.read("")).isEmpty();
    }

    /** A notebook that somebody sent may hold anything; a damaged choice must not keep an account from opening. */
    @Test
    void whatIsDamagedIsLeftOut() {
        String whole = ChoiceLines.write(Map.of(4, new LineChoice(null, "hopes", null, "", null)));
        String damaged = "x\n1\t\n\t\t\t\t\t\n2\tnobody\t\t\t\t\n3\t\t\t31 June\t\t\n99999999999\t\t\t\t\t\n";
        assertThat(ChoiceLines.read(damaged + whole)).containsOnlyKeys(4);
    }

    @Test
    void aReasonWithTabsAndLinesBreaksNothing() {
        LineChoice odd = new LineChoice(null, null, null, "one\ttwo\nthree", null);
        assertThat(ChoiceLines.read(ChoiceLines.write(Map.of(0, odd))).get(0).reason()).isEqualTo("one two three");
    }
}
