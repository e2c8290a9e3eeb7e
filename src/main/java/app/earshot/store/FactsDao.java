package app.earshot.store;

import app.earshot.domain.Account;
import app.earshot.domain.AccountFacts;
import app.earshot.domain.AccountFacts.Contact;
import app.earshot.domain.AccountFacts.Voice;
import app.earshot.domain.AccountFacts.Worked;
import app.earshot.domain.HeardItem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** What the listening engine needs to know about one account, in counts and newest items. Lives as long as its session. */
public final class FactsDao {

    private static final String VOICES = """
            select g.topic, g.person_id, g.heard, g.said_back, h.heard_at, h.id, h.entry_id
            from (select topic, person_id, count(*) as heard, count(said_back_at) as said_back, max(heard_at) as last_at
                from heard where account_id = :account and stands = true group by topic, person_id) g
            join heard h on h.account_id = :account and h.stands = true and h.heard_at = g.last_at
                and h.topic is not distinct from g.topic and h.person_id is not distinct from g.person_id""";

    private static final String NEWEST_HEARD = """
            select id, account_id, entry_id, person_id, topic, words, starts, ends, heard_at, said_back_at,
                cast(null as uuid) as replaced_by
            from heard where account_id = :account and removed = false and stands = true
            order by account_id, removed, heard_at desc, id desc fetch first :limit rows only""";

    private static final String CONTACTS = """
            select person_id, teammate_id, entries, heard, last_at from contact_tally where account_id = :account""";

    private static final String ASKED_TOPICS = """
            select topic as code, max(asked_at) as last_at from asked
            where account_id = :account and removed = false and topic is not null group by topic""";

    private static final String ASKED_QUESTIONS = """
            select question_id as code, max(asked_at) as last_at from asked
            where account_id = :account and removed = false and question_id is not null group by question_id""";

    private static final String WORKED = "select question_id, asked, worked from question_tally where asked > 0";

    private static final String ENTRIES = """
            select count(*) from entry where account_id = :account and removed = false""";

    private final Handle handle;

    FactsDao(Handle handle) {
        this.handle = handle;
    }

    /** The facts about an account that is there. */
    public AccountFacts of(UUID accountId) {
        Account account = new AccountDao(handle).find(accountId).orElseThrow();
        PromiseDao promises = new PromiseDao(handle);
        NewestEntries newest = NewestEntries.of(handle, accountId);
        List<HeardItem> newestHeard = newestHeard(accountId);
        return new AccountFacts(
                account,
                new EnquiryDao(handle).of(accountId).stream().findFirst().orElse(null),
                new PersonDao(handle).members(accountId),
                new TeammateDao(handle).all(),
                new GoalDao(handle).newest(accountId).orElse(null),
                voices(accountId),
                newestHeard,
                promises.open(accountId),
                promises.broken(accountId, 5),
                new RequestDao(handle).open(accountId),
                newest.waiting(),
                contacts(accountId),
                moments(ASKED_TOPICS, accountId),
                moments(ASKED_QUESTIONS, accountId),
                new DecisionDao(handle).of(accountId),
                worked(),
                newest.contactAt(),
                newestHeard.isEmpty() ? null : newestHeard.getFirst().heardAt(),
                newest.thankedAt(),
                handle.createQuery(ENTRIES).bind("account", accountId).mapTo(Integer.class).one(),
                LastConversations.of(handle, accountId),
                new ConnectionDao(handle).parked(accountId),
                new SnoozeDao(handle).of(accountId));
    }

    private List<Voice> voices(UUID accountId) {
        // Two items of one moment tell the same: the one with the greater id is taken for the newest.
        return List.copyOf(handle.createQuery(VOICES)
                .bind("account", accountId)
                .map((row, context) -> new Voice(
                        row.getString("topic"),
                        Columns.idOrNull(row, "person_id"),
                        row.getInt("heard"),
                        row.getInt("said_back"),
                        Columns.moment(row, "heard_at"),
                        Columns.id(row, "id"),
                        Columns.id(row, "entry_id")))
                .stream()
                .collect(Collectors.toMap(
                        voice -> java.util.Arrays.asList(voice.topic(), voice.personId()),
                        voice -> voice,
                        (one, other) -> one.newest().toString().compareTo(other.newest().toString()) > 0 ? one : other))
                .values());
    }

    private List<HeardItem> newestHeard(UUID accountId) {
        return handle.createQuery(NEWEST_HEARD)
                .bind("account", accountId)
                .bind("limit", AccountFacts.NEWEST_HEARD)
                .map((row, context) -> HeardDao.heardItem(row))
                .list();
    }

    private List<Contact> contacts(UUID accountId) {
        return handle.createQuery(CONTACTS)
                .bind("account", accountId)
                .map((row, context) -> new Contact(
                        Columns.id(row, "person_id"),
                        Columns.id(row, "teammate_id"),
                        row.getInt("entries"),
                        row.getInt("heard"),
                        Columns.moment(row, "last_at")))
                .list();
    }

    private Map<String, Instant> moments(String sql, UUID accountId) {
        return handle.createQuery(sql)
                .bind("account", accountId)
                .map((row, context) -> Map.entry(row.getString("code"), Columns.moment(row, "last_at")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<String, Worked> worked() {
        return handle.createQuery(WORKED)
                .map((row, context) -> Map.entry(
                        row.getString("question_id"), new Worked(row.getInt("asked"), row.getInt("worked"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
