package app.earshot.store.listening;

import app.earshot.domain.Side;
import app.earshot.domain.facts.Exchange;
import app.earshot.domain.facts.Exchange.Told;
import app.earshot.domain.facts.Exchange.Wrote;
import app.earshot.domain.text.Salutation;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.store.row.Columns;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Reads what stands around the newest things that were heard, and whom we reached since: a fixed number of steps to entries by their ids. */
final class Exchanges {

    private static final String TOLD = """
            select id, kind, started_by, substring(body from 1 for :letters) as words from entry where id in (<ids>)""";

    private static final String REACHED = """
            select p.person_id, e.happened_at, e.kind, substring(e.body from 1 for :letters) as words
            from entry_person p join entry e on e.id = p.entry_id where p.entry_id in (<ids>)""";

    /** Of so many of our newest calls and messages it is read whom they reached. */
    private static final int NEWEST_REACHED = 12;

    /** Enough to see how a letter begins. */
    private static final int BEGINNING = 60;

    private static final String WROTE = """
            select happened_at, substring(body from 1 for :letters) as words from entry where id in (<ids>)""";

    private Exchanges() {}

    /**
     * @param heard the newest heard items, newest first
     * @param entries the newest entries of the account
     * @param open the entries in which something stands that is open
     * @param seclusion the texts of private entries do not come along
     */
    static Exchange of(Handle handle, List<HeardItem> heard, NewestEntries entries, Stream<UUID> open, Seclusion seclusion) {
        List<UUID> ours = entries.reachedIn(NEWEST_REACHED);
        List<UUID> theirs = entries.wroteAfter(heard.isEmpty() ? null : heard.getFirst().heardAt(), Exchange.MESSAGES).stream()
                .filter(seclusion::mayBeRead)
                .toList();
        Stream<UUID> newest = heard.stream().map(HeardItem::entryId).filter(seclusion::mayBeRead).distinct().limit(Exchange.ENTRIES);
        List<UUID> toldIn = Stream.concat(newest, open.distinct().limit(Exchange.ENTRIES)).distinct().toList();
        List<Reached> reached = ours.isEmpty() ? List.of() : reached(handle, ours);
        return new Exchange(
                toldIn.isEmpty() ? Map.of() : told(handle, toldIn),
                reached.stream().collect(Collectors.toMap(Reached::person, Reached::at, (one, other) -> one.isAfter(other) ? one : other)),
                entries.sentAt(),
                theirs.isEmpty() ? List.of() : wrote(handle, theirs),
                formal(reached),
                entries.others());
    }

    private static List<Wrote> wrote(Handle handle, List<UUID> theirs) {
        return handle.createQuery(WROTE)
                .bind("letters", Exchange.LONGEST)
                .bindList("ids", theirs)
                .map((row, context) -> new Wrote(Columns.moment(row, "happened_at"), row.getString("words")))
                .stream()
                .sorted(Comparator.comparing(Wrote::at).reversed())
                .toList();
    }

    private static Map<UUID, Told> told(Handle handle, List<UUID> entries) {
        return handle.createQuery(TOLD)
                .bind("letters", Exchange.LONGEST)
                .bindList("ids", entries)
                .map((row, context) -> Map.entry(
                        Columns.id(row, "id"),
                        new Told(
                                Columns.coded(row, "kind", EntryKind.NOTE), Columns.coded(row, "started_by", Side.THEM),
                                row.getString("words"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<Reached> reached(Handle handle, List<UUID> ours) {
        return handle.createQuery(REACHED)
                .bind("letters", BEGINNING)
                .bindList("ids", ours)
                .map((row, context) -> new Reached(
                        Columns.id(row, "person_id"), Columns.moment(row, "happened_at"), Columns.coded(row, "kind", EntryKind.NOTE),
                        row.getString("words")))
                .list();
    }

    /** Whom the newest message of ours to them speaks to with a title. */
    private static Set<UUID> formal(List<Reached> reached) {
        Map<UUID, Reached> newest = reached.stream()
                .filter(each -> each.kind() == EntryKind.EMAIL || each.kind() == EntryKind.TEXT)
                .collect(Collectors.toMap(Reached::person, each -> each, (one, other) -> one.at().isAfter(other.at()) ? one : other));
        return newest.values().stream()
                .filter(each -> Salutation.isFormal(each.words()))
                .map(Reached::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Somebody whom we reached with an entry. */
    private record Reached(UUID person, Instant at, EntryKind kind, String words) {}
}
