package app.earshot.listening.bank;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.bank.OccasionChange;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A type of occasion as it stands now.
 *
 * @param rank where it stands among the others, smaller first
 * @param change what the user changed about it, or null
 */
public record OccasionType(Occasion occasion, int rank, @Nullable OccasionChange change) {

    private static final int FARTHEST = 1_000_000_000;

    /** With what the user changed laid over it. */
    OccasionType with(OccasionChange changed) {
        int wanted = Objects.requireNonNullElse(changed.order(), rank);
        return new OccasionType(occasion, Math.clamp(wanted, -FARTHEST, FARTHEST), changed);
    }

    /** The one of ours that it listens like: itself, if it is one of ours; the first, if what it says is none of ours. */
    public Occasion like() {
        Occasion like = change == null ? null : change.like();
        return !isAdded() ? occasion : like == null || !Occasion.OURS.contains(like) ? Occasion.OURS.getFirst() : like;
    }

    /** What the user calls it, or null where it has the name that comes with it. */
    public @Nullable String words() {
        String words = change == null ? null : change.words();
        return words == null || words.isBlank() ? null : words;
    }

    /** What it is called. */
    public Sentence name() {
        String words = words();
        return words == null ? Sentence.of("occasion." + occasion.code()) : Sentence.of("occasion.own", words);
    }

    /** Whether new enquiries may be about it. */
    public boolean isOn() {
        return change == null || !change.switchedOff();
    }

    public boolean isAdded() {
        return !Occasion.OURS.contains(occasion);
    }

    /** Whether the user said something about it that did not come with it. */
    public boolean isChanged() {
        return change != null && change.saysSomething();
    }
}
