package app.earshot.store.erasure;

import app.earshot.domain.account.Person;
import app.earshot.domain.erasing.NamedWords;
import app.earshot.domain.erasing.Remaining;
import app.earshot.domain.timeline.Entry;
import app.earshot.store.Session;
import app.earshot.store.row.Columns;
import app.earshot.store.row.Invalidation;
import app.earshot.store.row.RowCounts;
import app.earshot.store.row.SearchPendingDao.Subject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Takes one person out of every row. The row itself stays, without a name: other rows point at it, and the counts of a notebook never shrink. */
final class Erasing {

    private static final int AT_ONCE = 200;

    private static final String ACCOUNTS = """
            select account_id from account_person where person_id = :person
            union select account_id from heard where person_id = :person
            union select account_id from entry_person where person_id = :person""";

    private static final String OTHERS = """
            select distinct person_id from account_person where account_id in (<accounts>) and person_id <> :person""";

    private static final String ENTRIES_NAMING = "select id from entry where lower(body) like :words escape '~'";

    /** What points at them. */
    private static final List<String> POINTING = List.of(
            "delete from account_person_role where person_id = :person",
            "delete from account_person where person_id = :person",
            "delete from shared_goal_person where person_id = :person",
            "delete from contact_tally where person_id = :person",
            "delete from position_taken where person_id = :person",
            "delete from blind_spot_snooze where person_id = :person",
            "update enquiry set referred_by = null where referred_by = :person");

    /** What is half written on their accounts, was noted for a meeting, or was read in entries that say something else now. */
    private static final List<String> OF_ACCOUNTS = List.of(
            "delete from draft where account_id in (<accounts>)",
            "delete from reply_draft where account_id in (<accounts>)",
            "delete from call_draft where account_id in (<accounts>)",
            "delete from brief where account_id in (<accounts>)",
            "delete from let_go where entry_id in (select id from entry where account_id in (<accounts>))",
            "delete from entry_reading where account_id in (<accounts>)",
            "delete from reading_progress where account_id in (<accounts>)",
            "delete from open_need where account_id in (<accounts>)");

    /** A sheet may be about anybody, and is typed again in a minute. */
    private static final List<String> SHEETS = List.of("delete from sheet_field", "delete from sheet_draft");

    private final Session session;
    private final Handle handle;

    Erasing(Session session) {
        this.session = session;
        this.handle = session.handle();
    }

    /** Whether somebody is still there to be erased. */
    boolean isThere(UUID person) {
        return session.people().find(person).filter(known -> !known.name().equals(NamedWords.SOMEBODY)).isPresent();
    }

    void erase(UUID id) {
        Person person = session.people().find(id).orElseThrow();
        Set<UUID> accounts = new HashSet<>(handle.createQuery(ACCOUNTS).bind("person", id).mapTo(UUID.class).list());
        NamedWords named = NamedWords.of(person, accounts.isEmpty() ? List.of() : others(id, accounts));
        for (UUID account : accounts) {
            rewrite(session.entries().idsOf(account), id, named, accounts);
        }
        for (String words : named.searched()) {
            rewrite(naming(words), id, named, accounts);
        }
        POINTING.forEach(sql -> handle.createUpdate(sql).bind("person", id).execute());
        if (!accounts.isEmpty()) {
            OF_ACCOUNTS.forEach(sql -> handle.createUpdate(sql).bindList("accounts", List.copyOf(accounts)).execute());
        }
        SHEETS.forEach(sql -> handle.createUpdate(sql).execute());
        new TextSweep(handle).run(named, accounts);
        session.people().update(new Person(id, NamedWords.SOMEBODY, List.of(), "", "", person.version()));
        Invalidation marks = new Invalidation(handle);
        marks.stale(accounts);
        marks.search(Subject.ACCOUNT, accounts);
        new RowCounts(handle).countAnew();
    }

    private Collection<Person> others(UUID id, Set<UUID> accounts) {
        return session.people()
                .findAll(handle.createQuery(OTHERS)
                        .bind("person", id)
                        .bindList("accounts", List.copyOf(accounts))
                        .map((row, context) -> Columns.id(row, "person_id"))
                        .list())
                .values();
    }

    private List<UUID> naming(String words) {
        String plain = words.toLowerCase(Locale.ROOT).replace("~", "~~").replace("%", "~%").replace("_", "~_");
        return handle.createQuery(ENTRIES_NAMING).bind("words", "%" + plain + "%").mapTo(UUID.class).list();
    }

    private void rewrite(List<UUID> ids, UUID person, NamedWords named, Set<UUID> accounts) {
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            for (Entry entry : session.entries().findAll(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))) {
                Entry rest = Remaining.of(entry, person, named, accounts.contains(entry.accountId()));
                if (!rest.equals(entry)) {
                    session.entries().update(rest);
                }
            }
        }
    }
}
