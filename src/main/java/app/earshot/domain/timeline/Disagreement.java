package app.earshot.domain.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is seen differently, with each side's view. Changed and kept as a whole.
 *
 * @param about what it is about, so that both sides would nod
 * @param positions the views, in the order they are shown
 * @param beneath what lies beneath it, as far as anybody knows; may be empty
 * @param decided what was decided; empty while it is open
 * @param reviewOn the day on which we come back to it, or null if none is set
 * @param settledOn the day it was decided, or null while it is open
 * @param secluded whether it stays out of printed briefs
 * @param removedAt when it was taken away, or null
 */
public record Disagreement(
        UUID id,
        UUID accountId,
        String about,
        List<PositionTaken> positions,
        String beneath,
        String decided,
        LocalDate openedOn,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate settledOn,
        boolean secluded,
        @Nullable Instant removedAt,
        int version) {

    public Disagreement {
        positions = List.copyOf(positions);
    }

    public boolean isOpen() {
        return settledOn == null;
    }

    /** Whether it is time to come back to it. */
    public boolean isDue(LocalDate today) {
        return isOpen() && reviewOn != null && !reviewOn.isAfter(today);
    }

    /** The same with other words: what it is about, the views, and what lies beneath. */
    public Disagreement withWords(String newAbout, List<PositionTaken> newPositions, String newBeneath) {
        return new Disagreement(
                id, accountId, newAbout, newPositions, newBeneath, decided, openedOn, reviewOn, settledOn, secluded,
                removedAt, version);
    }

    /** Decided on a day, or (null) open again. */
    public Disagreement withDecision(String newDecided, @Nullable LocalDate newSettledOn) {
        return new Disagreement(
                id, accountId, about, positions, beneath, newDecided, openedOn, reviewOn, newSettledOn, secluded, removedAt,
                version);
    }

    public Disagreement withReview(@Nullable LocalDate newReviewOn) {
        return new Disagreement(
                id, accountId, about, positions, beneath, decided, openedOn, newReviewOn, settledOn, secluded, removedAt,
                version);
    }

    public Disagreement withSecluded(boolean nowSecluded) {
        return new Disagreement(
                id, accountId, about, positions, beneath, decided, openedOn, reviewOn, settledOn, nowSecluded, removedAt,
                version);
    }

    public Disagreement withRemoved(@Nullable Instant nowRemovedAt) {
        return new Disagreement(
                id, accountId, about, positions, beneath, decided, openedOn, reviewOn, settledOn, secluded, nowRemovedAt,
                version);
    }

    public Disagreement withVersion(int newVersion) {
        return new Disagreement(
                id, accountId, about, positions, beneath, decided, openedOn, reviewOn, settledOn, secluded, removedAt,
                newVersion);
    }
}
