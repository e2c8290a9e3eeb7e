package app.earshot.listening.reading;

import app.earshot.domain.Side;
import app.earshot.domain.text.Mark;
import app.earshot.domain.text.MarkedLine;
import app.earshot.domain.text.MarkedText;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.Place;
import app.earshot.listening.mirror.Sentences;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sentences of an entry that are theirs, or that we noted about them: a message of theirs, and the lines of a call or a note. What we
 * asked, promised or wrote in a message of ours tells nothing about them.
 */
final class TheirSentences {

    /** Letters. Longer than anything that a person writes by hand. */
    private static final int LONGEST = 30_000;

    private static final Set<Mark> OURS = Set.of(Mark.ASKED, Mark.OUR_PROMISE);

    private TheirSentences() {}

    /** Where they stand in the entry's text, in their order. */
    static List<Place> of(Entry entry, List<Place> ownWords) {
        String text = entry.text().substring(0, Math.min(entry.text().length(), LONGEST));
        MarkedText marked = MarkedText.parse(text);
        if (!entry.isMessageIn()) {
            return lines(entry, marked).flatMap(line -> sentences(text, line.body())).toList();
        }
        List<Place> own = ownWords.isEmpty() ? List.of(new Place(0, text.length())) : ownWords;
        return own.stream()
                .filter(place -> place.end() <= text.length())
                .flatMap(place -> sentences(text, place))
                .filter(place -> !OURS.contains(marked.at(place.start()).mark()))
                .toList();
    }

    /** In a message of ours only what is marked as theirs. */
    private static Stream<MarkedLine> lines(Entry entry, MarkedText marked) {
        boolean written = switch (entry.kind()) {
            case EMAIL, TEXT, FORM, THANKS -> entry.startedBy() == Side.US;
            case CALL, MEETING, NOTE, STORY -> false;
        };
        return marked.lines().stream()
                .filter(line -> !OURS.contains(line.mark()))
                .filter(line -> !written || line.mark() != Mark.NOTE);
    }

    private static Stream<Place> sentences(String text, Place within) {
        return Sentences.of(text.substring(within.start(), within.end())).stream()
                .map(place -> new Place(within.start() + place.start(), within.start() + place.end()));
    }
}
