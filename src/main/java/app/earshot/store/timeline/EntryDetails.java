package app.earshot.store.timeline;

import app.earshot.domain.timeline.Asked;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.Request;
import app.earshot.store.row.Columns;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** What hangs on entries, read in one query a table and written together with them. */
final class EntryDetails {

    private static final String PEOPLE = "select entry_id, person_id from entry_person where entry_id in (<ids>)";

    private static final String TEAMMATES = """
            select entry_id, teammate_id from entry_teammate where entry_id in (<ids>)""";

    private static final String HEARD = """
            select id, account_id, entry_id, person_id, topic, words, starts, ends, heard_at, said_back_at,
                case when stands then null else replaced_by end as replaced_by
            from heard where entry_id in (<ids>) order by entry_id, list_order""";

    private static final String PROMISES = """
            select id, account_id, entry_id, side, teammate_id, person_id, words, starts, ends, due_on, first_due_on,
                moved_late, state, settled_on
            from promise where entry_id in (<ids>) order by entry_id, list_order""";

    private static final String REQUESTS = """
            select id, account_id, entry_id, person_id, words, starts, ends, reason, answer, answer_words, house_rule,
                answered_at, taken_words
            from request where entry_id in (<ids>) order by entry_id, list_order""";

    private static final String ASKED = """
            select id, account_id, entry_id, question_id, topic, words, starts, ends
            from asked where entry_id in (<ids>) order by entry_id, list_order""";

    private final Handle handle;
    private final EntryPartsWriter writer;
    private final HeardChain chain;

    EntryDetails(Handle handle) {
        this.handle = handle;
        this.writer = new EntryPartsWriter(handle);
        this.chain = new HeardChain(handle);
    }

    /** The same entries with all that hangs on them. */
    List<Entry> whole(List<Entry> bare) {
        if (bare.isEmpty()) {
            return bare;
        }
        List<UUID> ids = bare.stream().map(Entry::id).toList();
        Map<UUID, List<UUID>> people = parts(PEOPLE, ids, (row, context) -> Columns.id(row, "person_id"));
        Map<UUID, List<UUID>> teammates = parts(TEAMMATES, ids, (row, context) -> Columns.id(row, "teammate_id"));
        Map<UUID, List<HeardItem>> heard = parts(HEARD, ids, (row, context) -> HeardDao.heardItem(row));
        Map<UUID, List<Promise>> promises = parts(PROMISES, ids, (row, context) -> PromiseDao.promise(row));
        Map<UUID, List<Request>> requests = parts(REQUESTS, ids, (row, context) -> RequestDao.request(row));
        Map<UUID, List<Asked>> asked = parts(ASKED, ids, (row, context) -> new Asked(
                Columns.id(row, "id"),
                Columns.id(row, "account_id"),
                Columns.id(row, "entry_id"),
                row.getString("question_id"),
                row.getString("topic"),
                row.getString("words"),
                Columns.place(row)));
        return bare.stream()
                .map(entry -> new Entry(
                        entry.id(), entry.accountId(), entry.kind(), entry.startedBy(), entry.at(), entry.minutes(),
                        entry.text(), entry.talkShare(),
                        Set.copyOf(people.getOrDefault(entry.id(), List.of())),
                        Set.copyOf(teammates.getOrDefault(entry.id(), List.of())),
                        heard.getOrDefault(entry.id(), List.of()),
                        promises.getOrDefault(entry.id(), List.of()),
                        requests.getOrDefault(entry.id(), List.of()),
                        asked.getOrDefault(entry.id(), List.of()),
                        entry.removedAt(), entry.version()))
                .toList();
    }

    void insert(Collection<Entry> entries) {
        writer.insert(entries);
        chain.settle(entries.stream().filter(EntryDetails::bearsOnWhatStands).map(Entry::id).toList());
    }

    /** A new item that neither is replaced nor removed stands, as it was written, and what it may replace does not, as was written there. */
    private static boolean bearsOnWhatStands(Entry entry) {
        return !entry.heard().isEmpty() && entry.removedAt() != null
                || entry.heard().stream().anyMatch(item -> item.replacedBy() != null);
    }

    /** Puts what comes along in the place of what there was. */
    void replace(Entry before, Entry entry) {
        Map<UUID, UUID> waiting = chain.waitingLinks(entry.id());
        Set<UUID> gone = before.heard().stream().map(HeardItem::id).collect(Collectors.toSet());
        entry.heard().forEach(item -> gone.remove(item.id()));
        writer.replace(before, entry);
        chain.restoreLinks(waiting);
        chain.free(gone);
        chain.settle(List.of(entry.id()));
    }

    void setRemoved(List<UUID> entryIds, boolean removed) {
        writer.setRemoved(entryIds, removed);
        chain.settle(entryIds);
    }

    private <T> Map<UUID, List<T>> parts(String sql, List<UUID> ids, RowMapper<T> mapper) {
        return Columns.grouped(handle.createQuery(sql)
                .bindList("ids", ids)
                .map((row, context) -> Map.entry(Columns.id(row, "entry_id"), mapper.map(row, context))));
    }
}
