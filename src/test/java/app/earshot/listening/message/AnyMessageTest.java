package app.earshot.listening.message;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.exchange.mail.OwnWords;
import app.earshot.testkit.Mutation;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is pasted is read in bounded time, and every place is one in the text. */
class AnyMessageTest {

    private static final int MUTATIONS = 500;
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
    private static final List<LabelledMessage> MESSAGES = LabelledMessage.read("messages.txt");

    @Test
    void mutatedMessagesAreRead() {
        MESSAGES.forEach(message -> quickest(message.text()));
        Random random = new Random(20261129);
        long slowest = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            String text = Mutation.of(MESSAGES.get(random.nextInt(MESSAGES.size())).text(), random);
            slowest = Math.max(slowest, quickest(text));
            for (Finding finding : heard(text)) {
                assertThat(text.substring(finding.place().start(), finding.place().end())).isEqualTo(finding.words());
                if (finding.reason() != null) {
                    assertThat(finding.reason().end()).isLessThanOrEqualTo(text.length());
                }
            }
        }
        System.out.printf("slowest of %d mutated messages: %d ms%n", MUTATIONS, slowest);
        assertThat(slowest).isLessThan(50);
    }

    @Test
    void aTextOfAMegabyteIsReadInBoundedTime() {
        for (String piece : List.of("could you send us the list, because my gran is deaf and we're about 90 people on 26 June ", "a", "? ", "26 June ", "Guests: ", "\n", ", and could ", "my mum, ")) {
            String text = piece.repeat(1_000_000 / piece.length());
            long millis = quickest(text);
            System.out.printf("a megabyte of \"%s\": %d ms%n", piece.strip(), millis);
            assertThat(millis).as(piece).isLessThan(300);
        }
    }

    private static List<Finding> heard(String text) {
        return ReadMessage.read(text, OwnWords.in(text), LabelledMessage.SENT, LabelledMessage.TOPICS);
    }

    /** Milliseconds of the processor, the best of three: another program may run beside it. */
    private static long quickest(String text) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = PROCESSOR.getCurrentThreadCpuTime();
            heard(text);
            best = Math.min(best, (PROCESSOR.getCurrentThreadCpuTime() - start) / 1_000_000);
        }
        return best;
    }
}
