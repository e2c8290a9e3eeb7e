package app.earshot.ui.reply;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.text.Mark;
import app.earshot.domain.text.MarkedText;
import app.earshot.listening.mirror.Mirror;
import app.earshot.listening.mirror.PromiseFound;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 2);

    @Test
    void aPromiseGetsALineOfItsOwn() {
        assertThat(sent("Thanks. I'll send it by Friday, and I'll call on Monday.\n\nBest, Helen"))
                .isEqualTo("Thanks.\n! I'll send it by Friday, and\n! I'll call on Monday.\n\nBest, Helen");
    }

    @Test
    void nothingElseInALetterIsAMark() {
        String text = sent("\"Nobody checking the time\" stays with me.\n? or so\n> quoted\n+ and that\nI'll write.");
        assertThat(MarkedText.parse(text).lines()).extracting(line -> line.mark())
                .containsExactly(Mark.NOTE, Mark.NOTE, Mark.NOTE, Mark.NOTE, Mark.OUR_PROMISE);
    }

    @Test
    void withoutPromisesItStaysAsItWasWritten() {
        assertThat(SentText.of("One line.\n\nAnother.", List.of())).isEqualTo("One line.\n\nAnother.");
    }

    private static String sent(String letter) {
        List<PromiseFound> promises = Mirror.of(letter, TODAY).promises();
        return SentText.of(letter, promises);
    }
}
