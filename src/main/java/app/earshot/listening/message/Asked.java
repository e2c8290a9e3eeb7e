package app.earshot.listening.message;

import app.earshot.domain.timeline.Place;
import app.earshot.listening.meaning.ReasonGiven;
import app.earshot.listening.mirror.MirrorSentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a sentence asks.
 *
 * @param kind something to do for them, or a question
 * @param place the part of the sentence that asks
 * @param reason where they say why, or null
 */
record Asked(FindingKind kind, Place place, @Nullable Place reason) {

    /** Letters. A reason that is longer is a story. */
    private static final int LONGEST_REASON = 400;

    /** What a sentence asks, each thing for itself; the reason may stand in the next one. */
    static List<Asked> in(MessageText message, MirrorSentence sentence, @Nullable Place next) {
        AskRules rules = AskRules.ENGLISH;
        List<Asked> asked = new ArrayList<>();
        Place whole = sentence.place();
        ReasonGiven here = ReasonGiven.read(sentence.words());
        Place reason = reason(message, whole, here);
        for (Place part : rules.parts(message, whole)) {
            Place without = reason == null || reason.start() <= part.start() || reason.start() > part.end()
                    ? part
                    : new Place(part.start(), whole.start() + here.start() + here.request().length());
            FindingKind kind = without.end() <= without.start() ? null : rules.kind(message.words(without), sentence.wantsAnswer());
            if (kind != null) {
                asked.add(new Asked(kind, without, reason == null ? nextReason(message, without, next) : reason));
            }
        }
        return asked;
    }

    private static @Nullable Place nextReason(MessageText message, Place asked, @Nullable Place next) {
        if (next == null || next.end() - asked.start() > LONGEST_REASON * 2) {
            return null;
        }
        Place both = new Place(asked.start(), next.end());
        Place reason = reason(message, both, ReasonGiven.read(message.words(both)));
        return reason != null && reason.start() >= asked.end() && reason.end() - reason.start() <= LONGEST_REASON ? reason : null;
    }

    private static @Nullable Place reason(MessageText message, Place within, ReasonGiven given) {
        int at = given.reason().isEmpty() ? -1 : message.words(within).indexOf(given.reason());
        return at < 0 ? null : new Place(within.start() + at, within.start() + at + given.reason().length());
    }
}
