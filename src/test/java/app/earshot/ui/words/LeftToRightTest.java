package app.earshot.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import org.junit.jupiter.api.Test;

class LeftToRightTest {

    @Test
    void aNumberStaysBehindTheNameItBelongsTo() {
        String sentence = "You called " + LeftToRight.name("سلمى") + " · 20 min";
        Bidi read = new Bidi(sentence, Bidi.DIRECTION_LEFT_TO_RIGHT);
        assertThat(read.getLevelAt(sentence.indexOf("20"))).isZero();
        assertThat(LeftToRight.name("Ana")).isEqualTo("Ana");
        assertThat(LeftToRight.name("")).isEmpty();
    }
}
