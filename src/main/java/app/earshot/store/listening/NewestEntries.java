package app.earshot.store.listening;

import app.earshot.domain.Side;
import app.earshot.domain.facts.AccountFacts.Waiting;
import app.earshot.domain.facts.Times.InTouch;
import app.earshot.domain.reading.Ruling;
import app.earshot.domain.reading.Verdict;
import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.Place;
import app.earshot.domain.timeline.Request;
import app.earshot.store.row.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * When an account was last in touch, thanked, and who waits for an answer.
 *
 * <p>Nearly always the last few entries tell. For what is not among them, the newest entry of a kind and side is one step
 * into an index, however long the timeline is.
 */
record NewestEntries(List<Entry> newest, List<Ruling> rulings, List<Waiting> waits) {

    /** Somebody who writes more than this without an answer waits all the same: the newest ones are looked at. */
    private static final int MESSAGES = 12;

    private static final String MESSAGES_SINCE = """
            select id, kind, happened_at, body, (select count(*) from request r where r.entry_id = e.id) as requests,
                exists (select 1 from entry_reading o where o.entry_id = e.id and o.kind = 'reply-owed') as owed,
                exists (select 1 from reading_progress p where p.account_id = e.account_id
                    and (p.before_at is null or p.before_at < e.happened_at)) as is_read
            from entry e
            where account_id = :account and removed = false and happened_at > :since and started_by = 'them'
                and kind in ('email', 'text', 'form')
            order by account_id, removed, happened_at desc, id desc fetch first :limit rows only""";

    private static final int RECENTLY = 50;

    // Minutes stand in no index: without them H2 takes an index that has all it needs in the wrong order, and sorts.
    private static final String RECENT = """
            select id, happened_at, kind, started_by, minutes from entry where account_id = :account and removed = false
            order by account_id, removed, happened_at desc, id desc fetch first :limit rows only""";

    private static final String NEWEST = """
            select id, happened_at from entry
            where account_id = :account and removed = false and kind = :kind and started_by = :side
            order by account_id, removed, kind, started_by, happened_at desc, id desc fetch first 1 row only""";

    private static final String PERSON = """
            select person_id from entry_person where entry_id = :entry order by person_id fetch first 1 row only""";

    /** @param rulings what the owner said of the account's entries, newest first */
    static NewestEntries of(Handle handle, UUID accountId, List<Ruling> rulings) {
        List<Entry> newest = new ArrayList<>(handle.createQuery(RECENT)
                .bind("account", accountId)
                .bind("limit", RECENTLY)
                .map((row, context) -> entry(
                        Columns.id(row, "id"),
                        accountId,
                        Columns.coded(row, "kind", EntryKind.NOTE),
                        Columns.coded(row, "started_by", Side.THEM),
                        Columns.moment(row, "happened_at")))
                .list());
        if (newest.size() == RECENTLY) {
            addOlderKinds(handle, accountId, newest);
        }
        NewestEntries entries = new NewestEntries(newest, rulings, List.of());
        return new NewestEntries(newest, rulings, entries.waits(handle, accountId));
    }

    private static void addOlderKinds(Handle handle, UUID accountId, List<Entry> newest) {
        for (EntryKind kind : EntryKind.values()) {
            for (Side side : Side.values()) {
                if (newest.stream().noneMatch(entry -> entry.kind() == kind && entry.startedBy() == side)) {
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
        }
    }

    /** The newest conversation or message either way. */
    @Nullable Instant contactAt() {
        return at(newest(entry -> entry.isMessageIn() || entry.isContactFromUs()));
    }

    /** Conversations and messages either way, newest first. */
    List<InTouch> inTouch(int most) {
        return newest.stream()
                .filter(entry -> entry.isMessageIn() || entry.isContactFromUs() && !isSaid(entry, Verdict.NOT_REACHED))
                .sorted(Comparator.comparing(Entry::at).reversed())
                .limit(most)
                .map(entry -> new InTouch(entry.id(), entry.at()))
                .toList();
    }

    /** How many days they took to answer a message of ours, the newest first. What was said in between on a call is no such answer. */
    List<Integer> answeredAfter(int most) {
        List<Integer> days = new ArrayList<>();
        Instant ours = null;
        for (Entry entry : newest.stream().limit(RECENTLY).sorted(Comparator.comparing(Entry::at)).toList()) {
            if (entry.isMessageIn() && ours != null) {
                days.addFirst((int) Math.min(Integer.MAX_VALUE, Duration.between(ours, entry.at()).toDays()));
            }
            boolean written = entry.isContactFromUs() && entry.kind() != EntryKind.CALL && entry.kind() != EntryKind.MEETING;
            ours = written ? entry.at() : entry.isMessageIn() || entry.isContactFromUs() ? null : ours;
        }
        return days.stream().limit(most).toList();
    }

    /** The ids of the newest entries of all kinds. */
    List<UUID> ids(int most) {
        return newest.stream().sorted(Comparator.comparing(Entry::at).reversed()).limit(most).map(Entry::id).toList();
    }

    /** The ids of the newest entries in which we reached them. */
    List<UUID> reachedIn(int most) {
        return newest.stream()
                .filter(entry -> entry.isContactFromUs() && !isSaid(entry, Verdict.NOT_REACHED))
                .sorted(Comparator.comparing(Entry::at).reversed())
                .limit(most)
                .map(Entry::id)
                .toList();
    }

    /** The ids of their newest messages since a moment, or of all. */
    List<UUID> wroteAfter(@Nullable Instant since, int most) {
        return newest.stream()
                .filter(entry -> entry.isMessageIn() && (since == null || entry.at().isAfter(since)))
                .sorted(Comparator.comparing(Entry::at).reversed())
                .limit(most)
                .map(Entry::id)
                .toList();
    }

    @Nullable Instant thankedAt() {
        return at(newest(entry -> entry.kind() == EntryKind.THANKS));
    }

    @Nullable Instant storyAt() {
        return at(newest(entry -> entry.kind() == EntryKind.STORY));
    }

    /** When something of ours last reached them. */
    @Nullable Instant sentAt() {
        return at(newest(entry -> entry.isContactFromUs() && !isSaid(entry, Verdict.NOT_REACHED)));
    }

    /** The newest message to which a reply is owed. */
    @Nullable Waiting waiting() {
        return waits.isEmpty() ? null : waits.getFirst();
    }

    /** Who else waits, each for an answer of their own. */
    List<Waiting> others() {
        return waits.stream().skip(1).toList();
    }

    /** The newest of each of them since we last reached them, and what we wrote past. */
    private List<Waiting> waits(Handle handle, UUID accountId) {
        Map<Optional<UUID>, Waiting> found = new LinkedHashMap<>();
        Instant answered = sentAt();
        if (newest(entry -> entry.isMessageIn() && (answered == null || entry.at().isAfter(answered))) != null) {
            for (Waiting waiting : since(handle, accountId, answered)) {
                found.putIfAbsent(Optional.ofNullable(waiting.personId()), waiting);
            }
        }
        List<Entry> exchanged = new ArrayList<>();
        for (Entry entry : newest) {
            if (entry.isMessageIn() || entry.isContactFromUs() && !isSaid(entry, Verdict.NOT_REACHED)) {
                exchanged.add(entry);
            }
        }
        for (Waiting waiting : Overlooked.among(handle, exchanged)) {
            if (!isRuled(waiting.entryId())) {
                found.putIfAbsent(Optional.ofNullable(waiting.personId()), waiting);
            }
        }
        return List.copyOf(found.values());
    }

    private List<Waiting> since(Handle handle, UUID accountId, @Nullable Instant answered) {
        return handle.createQuery(MESSAGES_SINCE)
                .bind("account", accountId)
                .bind("since", answered == null ? Instant.EPOCH : answered)
                .bind("limit", MESSAGES)
                .map((row, context) -> new Message(message(row, accountId), row.getBoolean("owed"), row.getBoolean("is_read")))
                .stream()
                .filter(Message::waits)
                .map(Message::entry)
                .filter(entry -> !isRuled(entry.id()))
                .map(entry -> new Waiting(entry.id(), person(handle, entry.id()), entry.at()))
                .toList();
    }

    private boolean isRuled(UUID entryId) {
        return Ruling.last(rulings, entryId).filter(Ruling::ends).isPresent();
    }

    private boolean isSaid(Entry entry, Verdict verdict) {
        return Ruling.last(rulings, entry.id()).filter(said -> said.verdict() == verdict).isPresent();
    }

    /**
     * A message of theirs.
     *
     * @param owed whether it was read that a reply is owed to it
     * @param isRead whether it was read at all; one from before anybody read waits if it has a question in it
     */
    private record Message(Entry entry, boolean owed, boolean isRead) {

        boolean waits() {
            return owed || (!isRead && entry.wantsAnswer());
        }
    }

    private static @Nullable UUID person(Handle handle, UUID entryId) {
        return handle.createQuery(PERSON)
                .bind("entry", entryId)
                .mapTo(UUID.class)
                .findOne()
                .orElse(null);
    }

    private @Nullable Entry newest(Predicate<Entry> which) {
        return newest.stream().filter(which).max(Comparator.comparing(Entry::at)).orElse(null);
    }

    private static @Nullable Instant at(@Nullable Entry entry) {
        return entry == null ? null : entry.at();
    }

    /** As much of an entry as is needed to ask what it is. */
    private static Entry entry(UUID id, UUID accountId, EntryKind kind, Side side, Instant at) {
        return entry(id, accountId, kind, side, at, "", List.of());
    }

    private static Entry message(ResultSet row, UUID accountId) throws SQLException {
        UUID id = Columns.id(row, "id");
        Instant at = Columns.moment(row, "happened_at");
        Place nowhere = new Place(0, 0);
        List<Request> requests = row.getInt("requests") == 0
                ? List.of()
                : List.of(new Request(id, accountId, id, null, "", nowhere, "", Answer.OPEN, "", "", null, ""));
        return entry(
                id, accountId, Columns.coded(row, "kind", EntryKind.NOTE), Side.THEM, at, row.getString("body"), requests);
    }

    private static Entry entry(
            UUID id, UUID accountId, EntryKind kind, Side side, Instant at, String text, List<Request> requests) {
        return new Entry(
                id, accountId, kind, side, at, 0, text, null, Set.of(), Set.of(), List.of(), List.of(), requests, List.of(),
                null, 0);
    }
}
