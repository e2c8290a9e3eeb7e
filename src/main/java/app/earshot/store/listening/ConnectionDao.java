package app.earshot.store.listening;

import app.earshot.domain.Side;
import app.earshot.domain.facts.AccountFacts.Parked;
import app.earshot.domain.facts.ConnectionFacts;
import app.earshot.domain.facts.ConnectionFacts.Answered;
import app.earshot.domain.facts.ConnectionFacts.Contact;
import app.earshot.domain.facts.ConnectionFacts.Difference;
import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.store.row.Columns;
import app.earshot.store.timeline.PromiseDao;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What the connection to an account is read from. Lives as long as its session. */
public final class ConnectionDao {

    private static final int PARKED = 5;

    private static final String CONTACTS = """
            select id, kind, started_by from entry
            where account_id = :account and removed = false and kind <> 'story' and (kind <> 'note' or exists (
                select 1 from heard h where h.entry_id = entry.id and h.removed = false and h.person_id is not null))
            order by account_id, removed, happened_at desc, id desc""";

    private static final String PEOPLE = """
            select p.entry_id, p.person_id as who from entry e join entry_person p on p.entry_id = e.id
            where e.account_id = :account and e.removed = false""";

    private static final String TEAMMATES = """
            select t.entry_id, t.teammate_id as who from entry e join entry_teammate t on t.entry_id = e.id
            where e.account_id = :account and e.removed = false""";

    private static final String HEARD = """
            select entry_id, person_id as who from heard
            where account_id = :account and removed = false and person_id is not null""";

    private static final String REQUESTS = """
            select entry_id, words, answer from request where account_id = :account and removed = false
            order by asked_at desc, id desc""";

    private static final String DIFFERENCES = """
            select id, review_on, settled_on from disagreement
            where account_id = :account and removed_at is null order by opened_on desc, id desc""";

    private static final String PARKED_ONES = """
            select case when secluded then '' else about end as about, opened_on from disagreement
            where account_id = :account and removed_at is null and settled_on is null and review_on is null
            order by opened_on, id""";

    private final Handle handle;

    public ConnectionDao(Handle handle) {
        this.handle = handle;
    }

    /** Everything about an account that is there. */
    public ConnectionFacts of(UUID accountId) {
        return new ConnectionFacts(
                new FactsDao(handle).of(accountId),
                contacts(accountId),
                new PromiseDao(handle).of(accountId),
                requests(accountId),
                differences(accountId));
    }

    /** What is neither settled nor has a day on which to come back to it, oldest first. */
    List<Parked> parked(UUID accountId) {
        return handle.createQuery(PARKED_ONES)
                .bind("account", accountId)
                .map((row, context) -> new Parked(row.getString("about"), Columns.day(row, "opened_on")))
                .stream()
                .limit(PARKED)
                .toList();
    }

    private List<Contact> contacts(UUID accountId) {
        Map<UUID, List<UUID>> people = who(PEOPLE, accountId);
        Map<UUID, List<UUID>> teammates = who(TEAMMATES, accountId);
        Map<UUID, List<UUID>> heard = who(HEARD, accountId);
        return handle.createQuery(CONTACTS)
                .bind("account", accountId)
                .map((row, context) -> {
                    UUID id = Columns.id(row, "id");
                    return new Contact(
                            id,
                            Columns.coded(row, "kind", EntryKind.NOTE),
                            Columns.coded(row, "started_by", Side.THEM),
                            Set.copyOf(people.getOrDefault(id, List.of())),
                            Set.copyOf(teammates.getOrDefault(id, List.of())),
                            Set.copyOf(heard.getOrDefault(id, List.of())));
                })
                .list();
    }

    private Map<UUID, List<UUID>> who(String sql, UUID accountId) {
        return Columns.grouped(handle.createQuery(sql)
                .bind("account", accountId)
                .map((row, context) -> Map.entry(Columns.id(row, "entry_id"), Columns.id(row, "who"))));
    }

    private List<Answered> requests(UUID accountId) {
        return handle.createQuery(REQUESTS)
                .bind("account", accountId)
                .map((row, context) -> new Answered(
                        Columns.id(row, "entry_id"), row.getString("words"), Columns.coded(row, "answer", Answer.OPEN)))
                .list();
    }

    private List<Difference> differences(UUID accountId) {
        return handle.createQuery(DIFFERENCES)
                .bind("account", accountId)
                .map((row, context) -> new Difference(
                        Columns.id(row, "id"),
                        Columns.dayOrNull(row, "review_on"),
                        Columns.dayOrNull(row, "settled_on")))
                .list();
    }
}
