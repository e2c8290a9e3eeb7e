package app.earshot.domain.timeline;

import java.time.Instant;
import java.util.UUID;

/** Where an entry stands on a timeline: by its time, and by its id among entries of the same moment. */
public record Position(Instant at, UUID id) {

    public static Position of(Entry entry) {
        return new Position(entry.at(), entry.id());
    }
}
