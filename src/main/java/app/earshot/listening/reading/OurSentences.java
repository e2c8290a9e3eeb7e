package app.earshot.listening.reading;

import app.earshot.domain.Side;
import app.earshot.domain.text.Mark;
import app.earshot.domain.text.MarkedText;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.Place;
import java.util.stream.Stream;

/** The lines of an entry in which we say what we'll do: promises, and what stands unmarked in a note or a message of ours. */
final class OurSentences {

    private static final int LONGEST = 30_000;

    private OurSentences() {}

    /** Where they stand in the entry's text, in their order. */
    static Stream<Place> of(Entry entry) {
        String text = entry.text().substring(0, Math.min(entry.text().length(), LONGEST));
        boolean ours = entry.startedBy() == Side.US;
        return MarkedText.parse(text).lines().stream()
                .filter(line -> line.mark() == Mark.OUR_PROMISE || ours && line.mark() == Mark.NOTE)
                .map(line -> line.body());
    }
}
