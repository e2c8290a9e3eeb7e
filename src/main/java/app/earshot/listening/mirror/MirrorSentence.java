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

    /** Whether it asks for something new. What says back is no question, even with a rising voice. */
    public boolean isQuestion() {
        return asking == Asking.OPEN || asking == Asking.CLOSED;
    }

    public boolean isSayingBack() {
        return asking == Asking.SAYING_BACK;
    }

    /** Whether whoever reads it should say something to it: a question, or what is said back with a question mark. */
    public boolean wantsAnswer() {
        return isQuestion() || (isSayingBack() && words.endsWith("?"));
    }

    MirrorSentence as(Asking other) {
        return new MirrorSentence(words, place, about, other, promises);
    }

    /** Whether it is a question that invites a story; false for a closed one and for what is no question. */
    public boolean isOpen() {
        return asking == Asking.OPEN;
    }
}
