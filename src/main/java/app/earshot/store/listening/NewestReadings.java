package app.earshot.store.listening;

import app.earshot.domain.Coded;
import app.earshot.domain.Side;
import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.reading.EntryReading;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.store.row.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * The newest readings of each topic and of each other kind. Each topic is one step into an index: what is found costs the same however
 * many there are.
 */
final class NewestReadings {

    private static final int OF_A_TOPIC = 3;
    private static final int OF_A_KIND = 20;
    private static final int MOST_TOPICS = 60;

    private static final String COLUMNS = """
            select r.entry_id, r.kind as reading, r.topic, r.starts, r.ends, r.on_day, r.happened_at, e.kind, e.started_by,
                substring(e.body from r.starts + 1 for least(r.ends - r.starts, 400)) as words
            from entry_reading r join entry e on e.id = r.entry_id
            where r.account_id = :account and r.removed = false and r.kind = :kind\s""";

    /** The newest of the topic that follows; where it has few, some of the one after it come along. */
    private static final String NEXT_TOPIC = COLUMNS + """
            and r.listed_under > :topic
            order by r.account_id, r.removed, r.kind, r.listed_under, r.happened_at desc, r.entry_id desc, r.list_order
            fetch first :limit rows only""";

    private static final String OF_KIND = COLUMNS + """
            and r.listed_under = ''
            order by r.account_id, r.removed, r.kind, r.listed_under, r.happened_at desc, r.entry_id desc, r.list_order
            fetch first :limit rows only""";

    private static final String PEOPLE = "select entry_id, person_id from entry_person where entry_id in (<ids>)";

    private final Handle handle;
    private final UUID accountId;

    NewestReadings(Handle handle, UUID accountId) {
        this.handle = handle;
        this.accountId = accountId;
    }

    List<KeptReading> all() {
        List<KeptReading> found = new ArrayList<>(topics());
        Stream.of(ReadingKind.values()).filter(kind -> kind != ReadingKind.TOPIC).forEach(kind -> found.addAll(newest(kind)));
        return found.isEmpty() ? List.of() : withPeople(found);
    }

    private List<KeptReading> topics() {
        List<KeptReading> all = new ArrayList<>();
        String topic = "";
        for (int i = 0; i < MOST_TOPICS; i++) {
            List<KeptReading> next = handle.createQuery(NEXT_TOPIC)
                    .bind("account", accountId)
                    .bind("kind", ReadingKind.TOPIC)
                    .bind("topic", topic)
                    .bind("limit", OF_A_TOPIC)
                    .map((row, context) -> kept(row))
                    .list();
            if (next.isEmpty()) {
                return all;
            }
            String first = Objects.requireNonNull(next.getFirst().reading().topic());
            next.stream().filter(reading -> reading.isOn(first)).forEach(all::add);
            topic = first;
        }
        return all;
    }

    private List<KeptReading> newest(ReadingKind kind) {
        return handle.createQuery(OF_KIND)
                .bind("account", accountId)
                .bind("kind", kind)
                .bind("limit", OF_A_KIND)
                .map((row, context) -> kept(row))
                .list();
    }

    private List<KeptReading> withPeople(List<KeptReading> found) {
        List<UUID> ids = found.stream().map(KeptReading::entryId).distinct().toList();
        Map<UUID, List<UUID>> people = Columns.grouped(handle.createQuery(PEOPLE)
                .bindList("ids", ids)
                .map((row, context) -> Map.entry(Columns.id(row, "entry_id"), Columns.id(row, "person_id"))));
        return found.stream()
                .map(each -> new KeptReading(
                        each.reading(), each.entryKind(), each.startedBy(), each.at(),
                        Set.copyOf(people.getOrDefault(each.entryId(), List.of())), each.words()))
                .toList();
    }

    private static KeptReading kept(ResultSet row) throws SQLException {
        EntryReading reading = new EntryReading(
                Columns.id(row, "entry_id"),
                Coded.of(ReadingKind.class, row.getString("reading")),
                row.getString("topic"),
                Columns.place(row),
                Columns.dayOrNull(row, "on_day"));
        return new KeptReading(
                reading,
                Columns.coded(row, "kind", EntryKind.NOTE),
                Columns.coded(row, "started_by", Side.THEM),
                Columns.moment(row, "happened_at"),
                Set.of(),
                row.getString("words"));
    }
}
