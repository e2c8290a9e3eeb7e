package app.earshot.listening.connection;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Something that a sentence rests on, and to which one can go. */
public sealed interface Evidence {

    /** An entry on the timeline. */
    record InEntry(UUID entryId) implements Evidence {}

    /** What is seen differently. It stands in no entry. */
    record InDisagreement(UUID disagreementId) implements Evidence {}

    /** A wording of the shared goal. */
    record InGoal(UUID goalId) implements Evidence {}

    static List<Evidence> entries(Collection<UUID> entryIds) {
        return entryIds.stream().<Evidence>map(InEntry::new).toList();
    }
}
