package app.earshot.domain.facts;

import app.earshot.domain.Side;
import app.earshot.domain.reading.EntryReading;
import app.earshot.domain.timeline.EntryKind;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A reading together with what has to be known of its entry.
 *
 * @param at when the entry happened
 * @param people who of theirs is named in the entry
 * @param words the words it rests on, at most {@link #LONGEST} letters of them
 */
public record KeptReading(
        EntryReading reading, EntryKind entryKind, Side startedBy, Instant at, Set<UUID> people, String words) {

    /** How many letters of the words come along. */
    public static final int LONGEST = 400;

    public KeptReading {
        people = Set.copyOf(people);
    }

    /** The same where the words are nobody's business: that it was read counts, and what it says is not repeated. */
    public KeptReading withoutWords() {
        return new KeptReading(reading, entryKind, startedBy, at, people, "");
    }

    public UUID entryId() {
        return reading.entryId();
    }

    /** Whether a topic of this code may be answered by it. */
    public boolean isOn(String topic) {
        return topic.equals(reading.topic());
    }
}
