package app.earshot.store.listening;

import app.earshot.domain.facts.AccountFacts.Waiting;
import app.earshot.domain.text.words.LongWords;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.store.row.Columns;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Who asked something and still waits although we have written since: what went out answered somebody else, about something else. A call, a
 * meeting, and a message of ours that shares a word with what was asked count as an answer to all.
 */
final class Overlooked {

    /** So many of the newest messages and answers are looked at. */
    private static final int LOOKED_AT = 12;

    private static final Duration LONGEST = Duration.ofDays(45);

    private static final String PEOPLE = "select entry_id, person_id from entry_person where entry_id in (<ids>)";

    private static final String ASKED = """
            select r.entry_id, substring(e.body from r.starts + 1 for least(r.ends - r.starts, 400)) as words
            from entry_reading r join entry e on e.id = r.entry_id
            where r.entry_id in (<ids>) and r.kind = 'reply-owed' and r.topic in ('request', 'question', 'invitation')""";

    private static final String SENT = "select substring(body from 1 for 6000) as words from entry where id in (<ids>)";

    private final Handle handle;
    private final List<Entry> since;

    private Overlooked(Handle handle, List<Entry> since) {
        this.handle = handle;
        this.since = since;
    }

    /**
     * One for each of them, the newest first.
     *
     * @param exchanged messages of theirs and what of ours reached them, newest first
     */
    static List<Waiting> among(Handle handle, List<Entry> exchanged) {
        List<Entry> since = sinceWeSpoke(exchanged);
        int theirs = 0;
        for (Entry entry : since) {
            theirs += entry.isMessageIn() ? 1 : 0;
        }
        return theirs < 2 || theirs == since.size() ? List.of() : new Overlooked(handle, since).all();
    }

    private List<Waiting> all() {
        Map<UUID, List<UUID>> people = Columns.grouped(handle.createQuery(PEOPLE)
                .bindList("ids", since.stream().map(Entry::id).toList())
                .map((row, context) -> Map.entry(Columns.id(row, "entry_id"), Columns.id(row, "person_id"))));
        Map<UUID, Waiting> found = new LinkedHashMap<>();
        for (int i = 0; i < since.size(); i++) {
            Entry entry = since.get(i);
            List<UUID> by = people.getOrDefault(entry.id(), List.of());
            if (entry.isMessageIn() && by.size() == 1 && !found.containsKey(by.getFirst()) && isOverlooked(by.getFirst(), since.subList(0, i), people)) {
                asked(entry, since.subList(0, i)).ifPresent(at -> found.put(by.getFirst(), new Waiting(entry.id(), by.getFirst(), at)));
            }
        }
        return List.copyOf(found.values());
    }

    /** Newest first, as long as there was no call or meeting. */
    private static List<Entry> sinceWeSpoke(List<Entry> exchanged) {
        List<Entry> since = new ArrayList<>();
        for (Entry entry : exchanged) {
            if (since.size() == LOOKED_AT || entry.kind() == EntryKind.CALL || entry.kind() == EntryKind.MEETING) {
                break;
            }
            since.add(entry);
        }
        while (!since.isEmpty() && !since.getLast().isMessageIn()) {
            since.removeLast();
        }
        return since;
    }

    /** Whether nothing of ours reached that one since, and the first thing that went out answered what somebody else wrote later. */
    private static boolean isOverlooked(UUID person, List<Entry> newer, Map<UUID, List<UUID>> people) {
        List<Entry> ours = newer.stream().filter(Entry::isContactFromUs).toList();
        boolean written = newer.stream().anyMatch(entry -> entry.isMessageIn() && people.getOrDefault(entry.id(), List.of()).contains(person));
        if (ours.isEmpty() || written || ours.stream().anyMatch(entry -> isFor(person, people.getOrDefault(entry.id(), List.of())))) {
            return false;
        }
        Entry first = ours.getLast();
        Set<UUID> reached = Set.copyOf(people.getOrDefault(first.id(), List.of()));
        return newer.stream()
                .filter(entry -> entry.isMessageIn() && entry.at().isBefore(first.at()))
                .anyMatch(entry -> people.getOrDefault(entry.id(), List.of()).stream().anyMatch(reached::contains));
    }

    private static boolean isFor(UUID person, List<UUID> people) {
        return people.isEmpty() || people.contains(person);
    }

    /** When it was asked, if anything was that no message of ours since takes up. */
    private Optional<Instant> asked(Entry entry, List<Entry> newer) {
        List<UUID> ours = newer.stream().filter(Entry::isContactFromUs).map(Entry::id).toList();
        if (Duration.between(entry.at(), newer.getFirst().at()).compareTo(LONGEST) > 0) {
            return Optional.empty();
        }
        List<String> words = handle.createQuery(ASKED).bindList("ids", List.of(entry.id())).map((row, context) -> row.getString("words")).list();
        String sent = words.isEmpty()
                ? ""
                : handle.createQuery(SENT).bindList("ids", ours).map((row, context) -> row.getString("words")).stream().collect(Collectors.joining(" "));
        return words.isEmpty() || words.stream().anyMatch(each -> LongWords.isShared(each, sent)) ? Optional.empty() : Optional.of(entry.at());
    }
}
