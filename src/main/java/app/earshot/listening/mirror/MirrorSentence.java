package app.earshot.listening.mirror;

import app.earshot.domain.timeline.Place;
import java.util.List;

/**
 * One sentence, seen in the mirror.
 *
 * @param place where it stands in the text
 */
public record MirrorSentence(String words, Place place, About about, Asking asking, List<PromiseFound> promises) {

    public MirrorSentence {
        promises = List.copyOf(promises);
    }

    public boolean isQuestion() {
        return asking != Asking.NOTHING;
    }

    /** Whether it is a question that invites a story; false for a closed one and for what is no question. */
    public boolean isOpen() {
        return asking == Asking.OPEN;
    }
}
