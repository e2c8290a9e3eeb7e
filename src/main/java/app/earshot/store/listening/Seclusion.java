package app.earshot.store.listening;

import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Place;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.Request;
import app.earshot.store.row.Columns;
import app.earshot.store.timeline.PrivateDao;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Takes out of the facts about an account what is for the owner's eyes alone: no rule can say aloud what it has never seen. What keeps rules from
 * asking stays, without its words: that a topic was heard, that somebody waits, that something stops questions.
 *
 * @param ids private entries and heard items
 * @param places where in their entries the private heard items stand
 */
record Seclusion(Set<UUID> ids, Map<UUID, List<Place>> places) {

    /** These say something by their words or their day, and keep nobody from asking. */
    private static final Set<ReadingKind> TELLING = EnumSet.of(ReadingKind.CHOOSING, ReadingKind.OUR_WORD, ReadingKind.THEIR_TIME);

    private static final String PLACES = "select entry_id, starts, ends from heard where id in (<ids>)";

    static Seclusion of(Handle handle, UUID accountId) {
        List<UUID> ids = new PrivateDao(handle).of(accountId);
        Map<UUID, List<Place>> places = ids.isEmpty()
                ? Map.of()
                : Columns.grouped(handle.createQuery(PLACES)
                        .bindList("ids", ids)
                        .map((row, context) -> Map.entry(Columns.id(row, "entry_id"), Columns.place(row))));
        return new Seclusion(new HashSet<>(ids), places);
    }

    List<HeardItem> heard(List<HeardItem> all) {
        return all.stream().filter(item -> !ids.contains(item.id()) && !ids.contains(item.entryId())).toList();
    }

    List<Promise> promises(List<Promise> all) {
        return all.stream().filter(promise -> !covers(promise.entryId(), promise.place())).toList();
    }

    List<Request> requests(List<Request> all) {
        return all.stream().filter(request -> !covers(request.entryId(), request.place())).toList();
    }

    List<KeptReading> readings(List<KeptReading> all) {
        return all.stream()
                .filter(reading -> !isPrivate(reading) || !TELLING.contains(reading.reading().kind()))
                .map(reading -> isPrivate(reading) ? reading.withoutWords() : reading)
                .toList();
    }

    /** Whether the text of an entry may be read by rules. */
    boolean mayBeRead(UUID entryId) {
        return !ids.contains(entryId) && !places.containsKey(entryId);
    }

    private boolean isPrivate(KeptReading reading) {
        return covers(reading.entryId(), reading.reading().place());
    }

    private boolean covers(UUID entryId, Place place) {
        return ids.contains(entryId)
                || places.getOrDefault(entryId, List.of()).stream()
                        .anyMatch(secret -> place.start() < secret.end() && secret.start() < place.end());
    }
}
