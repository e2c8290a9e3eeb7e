package app.earshot.store;

import app.earshot.domain.AccountFacts.Waiting;
import app.earshot.domain.Entry;
import app.earshot.domain.EntryKind;
import app.earshot.domain.Side;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * When an account was last in touch, thanked, and who waits for an answer.
 *
 * <p>The newest entry of each kind and side is one step into an index, however long the timeline is.
 */
record NewestEntries(List<Entry> newest, @Nullable UUID waitingPerson) {

    private static final String NEWEST = """
            select id, happened_at from entry
            where account_id = :account and removed = false and kind = :kind and started_by = :side
            order by account_id, removed, kind, started_by, happened_at desc, id desc fetch first 1 row only""";

    private static final String PERSON = """
            select person_id from entry_person where entry_id = :entry order by person_id fetch first 1 row only""";

    static NewestEntries of(Handle handle, UUID accountId) {
        List<Entry> newest = new ArrayList<>();
        for (EntryKind kind : EntryKind.values()) {
            for (Side side : Side.values()) {
                handle.createQuery(NEWEST)
                        .bind("account", accountId)
                        .bind("kind", kind)
                        .bind("side", side)
                        .map((row, context) -> entry(
                                Columns.id(row, "id"), accountId, kind, side, Columns.moment(row, "happened_at")))
                        .findOne()
                        .ifPresent(newest::add);
            }
        }
        NewestEntries entries = new NewestEntries(newest, null);
        Entry waiting = entries.waitingEntry();
        return waiting == null
                ? entries
                : new NewestEntries(newest, handle.createQuery(PERSON)
                        .bind("entry", waiting.id())
                        .mapTo(UUID.class)
                        .findOne()
                        .orElse(null));
    }

    /** The newest conversation or message either way. */
    @Nullable Instant contactAt() {
        return at(newest(entry -> entry.isMessageIn() || entry.isContactFromUs()));
    }

    @Nullable Instant thankedAt() {
        return at(newest(entry -> entry.kind() == EntryKind.THANKS));
    }

    @Nullable Waiting waiting() {
        Entry entry = waitingEntry();
        return entry == null ? null : new Waiting(entry.id(), waitingPerson, entry.at());
    }

    private @Nullable Entry waitingEntry() {
        Entry message = newest(Entry::isMessageIn);
        Instant answered = at(newest(Entry::isContactFromUs));
        return message != null && (answered == null || answered.isBefore(message.at())) ? message : null;
    }

    private @Nullable Entry newest(Predicate<Entry> which) {
        return newest.stream().filter(which).max(Comparator.comparing(Entry::at)).orElse(null);
    }

    private static @Nullable Instant at(@Nullable Entry entry) {
        return entry == null ? null : entry.at();
    }

    /** As much of an entry as is needed to ask what it is. */
    private static Entry entry(UUID id, UUID accountId, EntryKind kind, Side side, Instant at) {
        return new Entry(
                id, accountId, kind, side, at, 0, "", null, Set.of(), Set.of(), List.of(), List.of(), List.of(), List.of(),
                null, 0);
    }
}
