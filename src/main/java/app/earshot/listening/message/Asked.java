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

    /** Letters of the words that lead to a reason. */
    private static final int LINK = 12;

    /** What a sentence asks, each thing for itself; the reason may stand in the next one. */
    static List<Asked> in(MessageText message, MirrorSentence sentence, @Nullable Place next) {
        List<Asked> asked = new ArrayList<>();
        Place whole = sentence.place();
        ReasonGiven here = ReasonGiven.read(sentence.words());
        List<Place> parts = AskRules.ENGLISH.parts(message, whole);
        Place given = reason(message, whole, here);
        Place reason = given == null || asksItself(message, given, parts) ? null : given;
        for (int i = 0; i < parts.size(); i++) {
            Place part = without(parts.get(i), reason);
            boolean question = sentence.wantsAnswer() && i == parts.size() - 1;
            Asked one = part.isGone() ? null : of(message, part, question, reason);
            Place before = one == null || one.reason() != null || i == 0 ? null : so(message, parts.get(i - 1), part);
            if (one != null) {
                asked.add(before == null ? one : new Asked(one.kind(), one.place(), before));
            }
        }
        if (!asked.isEmpty() && asked.getLast().reason() == null) {
            Asked last = asked.removeLast();
            asked.add(new Asked(last.kind(), last.place(), nextReason(message, last.place(), next)));
        }
        return asked;
    }

    /** "Quick one - the venue needs it, can you send it?": what asks is no reason for what asks nothing. */
    private static boolean asksItself(MessageText message, Place reason, List<Place> parts) {
        boolean led = ReasonGiven.isLed(message.words(new Place(Math.max(0, reason.start() - LINK), reason.end())));
        return !led && parts.stream().anyMatch(part -> part.start() >= reason.start() && part.end() <= reason.end() + 1 && AskRules.kind(message.words(part), false) != null);
    }

    private static @Nullable Asked of(MessageText message, Place part, boolean question, @Nullable Place given) {
        String words = message.words(part);
        Place because = given == null ? AskRules.ENGLISH.because(words) : null;
        Place asking = because == null ? part : new Place(part.start(), part.start() + because.start());
        FindingKind kind = AskRules.kind(message.words(asking), question || (because != null && words.endsWith("?")));
        if (kind == null) {
            kind = because == null ? null : AskRules.kind(words, question);
            return kind == null ? null : new Asked(kind, part, given);
        }
        return new Asked(kind, asking, because == null ? given : new Place(part.start() + because.end(), part.end()));
    }

    /** What is left of a part without the reason in it, with the signs that end what is asked. */
    private static Place without(Place part, @Nullable Place reason) {
        if (reason == null || reason.start() >= part.end() || reason.end() <= part.start()) {
            return part;
        }
        return reason.start() > part.start() ? new Place(part.start(), reason.start()) : new Place(Math.min(reason.end(), part.end()), part.end());
    }

    /** "My parents don't speak, so could you …": what stands before is why. */
    private static @Nullable Place so(MessageText message, Place before, Place part) {
        String between = message.text().substring(before.end(), part.start());
        boolean so = between.matches("(?iu)[,;\\s]*so\\s+") && AskRules.ENGLISH.canBeWhy(message.words(before));
        return so || (between.matches("[,;:]\\s+|\\s+[-–—]\\s+") && AskRules.ENGLISH.canStandBefore(message.words(before))) ? before : null;
    }

    /** The next sentence, where it says by its first words that it is why, or is a statement on the same paragraph that can be. */
    private static @Nullable Place nextReason(MessageText message, Place asked, @Nullable Place next) {
        if (next == null || next.end() - next.start() > LONGEST_REASON || isApart(message, asked.end(), next.start())) {
            return null;
        }
        Place both = new Place(asked.start(), next.end());
        Place reason = reason(message, both, ReasonGiven.read(message.words(both)));
        String words = message.words(next);
        boolean asks = AskRules.kind(words, false) != null || words.endsWith("?");
        if (reason != null && reason.start() >= asked.end()) {
            return asks && reason.start() > next.start() + LINK ? null : reason;
        }
        return AskRules.ENGLISH.canBeWhy(words) && !asks ? next : null;
    }

    private static boolean isApart(MessageText message, int from, int to) {
        return to < from || message.text().substring(from, to).chars().filter(c -> c == '\n').count() > 1;
    }

    private static @Nullable Place reason(MessageText message, Place within, ReasonGiven given) {
        int at = given.reason().isEmpty() ? -1 : message.words(within).indexOf(given.reason());
        return at < 0 ? null : new Place(within.start() + at, within.start() + at + given.reason().length());
    }
}
