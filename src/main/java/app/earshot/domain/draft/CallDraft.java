package app.earshot.domain.draft;

import app.earshot.domain.Side;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.TalkClock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A conversation that is going on, kept as it is typed. One account has at most one.
 *
 * @param kind a call or a meeting
 * @param text as it was typed, marks included
 * @param people who of theirs takes part
 * @param teammates who of ours takes part
 * @param choices what was chosen for the lines of its text, one a line
 */
public record CallDraft(
        UUID accountId,
        EntryKind kind,
        Side startedBy,
        Instant beganAt,
        String text,
        Set<UUID> people,
        Set<UUID> teammates,
        String choices,
        TalkClock clock) {

    public CallDraft {
        people = Set.copyOf(people);
        teammates = Set.copyOf(teammates);
    }
}
