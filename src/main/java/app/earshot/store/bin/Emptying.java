package app.earshot.store.bin;

import app.earshot.domain.account.Person;
import app.earshot.domain.erasing.NamedWords;
import app.earshot.store.account.PersonDao;
import app.earshot.store.row.Columns;
import app.earshot.store.row.Invalidation;
import app.earshot.store.row.RowCounts;
import app.earshot.store.row.SearchPendingDao.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Lets go of all that was removed, for good. Rows of accounts, entries and people stay without a word in them: other rows point at them, and the
 * counts by which a file that was cut short is found never shrink. Lives as long as its session.
 */
final class Emptying {

    private static final int AT_ONCE = 200;

    private static final String ACCOUNTS = "select id from account where removed_at > :emptied";
    private static final String ENTRIES_OF = "select id from entry where account_id in (<ids>)";
    private static final String ENTRIES = """
            select e.id from account a join entry e on e.account_id = a.id and e.removed = true where a.removed_at is null and e.removed_at > :emptied""";

    /** What hangs on entries. A heard item that took the place of another one gives it back when it is removed, and so nothing else refers to it. */
    private static final List<String> OF_ENTRIES = List.of(
            "update heard set replaced_by = null where replaced_by in (select id from heard where entry_id in (<ids>))",
            "delete from kept_private where about in (<ids>) or about in (select id from heard where entry_id in (<ids>))",
            "delete from heard_pair where one_id in (select id from heard where entry_id in (<ids>)) or other_id in (select id from heard where entry_id in (<ids>))",
            "delete from ruling where about in (<ids>) or about in (select id from request where entry_id in (<ids>))",
            "delete from put_off where about in (<ids>) or about in (select id from promise where entry_id in (<ids>))",
            "delete from reply_draft where about_id in (<ids>)",
            "delete from brief where entry_id in (<ids>)",
            "delete from let_go where entry_id in (<ids>)",
            "delete from entry_reading where entry_id in (<ids>)",
            "delete from entry_person where entry_id in (<ids>)",
            "delete from entry_teammate where entry_id in (<ids>)",
            "delete from asked where entry_id in (<ids>)",
            "delete from request where entry_id in (<ids>)",
            "delete from promise where entry_id in (<ids>)",
            "delete from heard where entry_id in (<ids>)",
            "update entry set body = '', talk_share = null, minutes = 0, removed = true, removed_at = :emptied where id in (<ids>)");

    /** What hangs on accounts, and on what hangs on them. */
    private static final List<String> OF_ACCOUNTS = List.of(
            "delete from hold where enquiry_id in (select id from enquiry where account_id in (<ids>))",
            "delete from further_crew where enquiry_id in (select id from enquiry where account_id in (<ids>))",
            "delete from enquiry_hours where enquiry_id in (select id from enquiry where account_id in (<ids>))",
            "delete from enquiry_day where enquiry_id in (select id from enquiry where account_id in (<ids>))",
            "delete from stage_change where enquiry_id in (select id from enquiry where account_id in (<ids>))",
            "delete from enquiry where account_id in (<ids>)",
            "delete from shared_goal_person where goal_id in (select id from shared_goal where account_id in (<ids>))",
            "delete from shared_goal where account_id in (<ids>)",
            "delete from position_taken where disagreement_id in (select id from disagreement where account_id in (<ids>))",
            "delete from disagreement where account_id in (<ids>)",
            "delete from attachment where account_id in (<ids>)",
            "delete from decision where account_id in (<ids>)",
            "delete from draft where account_id in (<ids>)",
            "delete from call_draft where account_id in (<ids>)",
            "delete from reply_draft where account_id in (<ids>)",
            "delete from brief where account_id in (<ids>)",
            "delete from heard_pair where account_id in (<ids>)",
            "delete from kept_private where account_id in (<ids>)",
            "delete from blind_spot_snooze where account_id in (<ids>)",
            "delete from ruling where account_id in (<ids>)",
            "delete from put_off where account_id in (<ids>)",
            "delete from open_need where account_id in (<ids>)",
            "delete from entry_reading where account_id in (<ids>)",
            "delete from reading_progress where account_id in (<ids>)",
            "delete from contact_tally where account_id in (<ids>)",
            "delete from account_person_role where account_id in (<ids>)",
            "delete from account_person where account_id in (<ids>)",
            "update outlook set sort_name = '', filter_text = '' where account_id in (<ids>)",
            "update account set name = '', note = '', removed_at = :emptied where id in (<ids>)");

    /** What was taken off accounts that are there. */
    private static final List<String> TAKEN_OFF = List.of(
            "delete from account_person_role r where exists (select 1 from account_person m where m.account_id = r.account_id and m.person_id = r.person_id"
                    + " and m.removed_at is not null)",
            "delete from account_person where removed_at is not null",
            "delete from position_taken where disagreement_id in (select id from disagreement where removed_at is not null)",
            "delete from disagreement where removed_at is not null",
            "delete from attachment where removed_at is not null");

    private static final String FILES = """
            select distinct sha256 from attachment f join account a on a.id = f.account_id where f.removed_at is not null or a.removed_at is not null""";

    private static final String STILL_THERE = "select sha256 from attachment where sha256 in (<files>)";

    private static final String WHO_LEFT = """
            select person_id from account_person where removed_at is not null
            union select m.person_id from account_person m join account a on a.id = m.account_id where a.removed_at > :emptied""";

    private static final String NAMED_NOWHERE = """
            select id from person p where p.id in (<ids>)
                and not exists (select 1 from account_person m where m.person_id = p.id)
                and not exists (select 1 from entry_person e where e.person_id = p.id)
                and not exists (select 1 from heard h where h.person_id = p.id)
                and not exists (select 1 from enquiry q where q.referred_by = p.id)
                and not exists (select 1 from shared_goal_person g where g.person_id = p.id)
                and p.id not in (select w.person_id from promise w where w.person_id is not null)
                and p.id not in (select w.person_id from request w where w.person_id is not null)""";

    private final Handle handle;

    Emptying(Handle handle) {
        this.handle = handle;
    }

    /** @return the digests of files that nothing names any more */
    Set<String> run() {
        Set<String> files = new TreeSet<>(handle.createQuery(FILES).mapTo(String.class).list());
        List<UUID> left = ids(WHO_LEFT);
        List<UUID> accounts = ids(ACCOUNTS);
        List<UUID> entries = new ArrayList<>(ids(ENTRIES));
        inPieces(accounts, some -> entries.addAll(handle.createQuery(ENTRIES_OF).bindList("ids", some).map((row, context) -> Columns.id(row, "id")).list()));
        inPieces(entries, some -> OF_ENTRIES.forEach(sql -> update(sql, some)));
        inPieces(accounts, some -> OF_ACCOUNTS.forEach(sql -> update(sql, some)));
        TAKEN_OFF.forEach(handle::execute);
        inPieces(left, this::forgetWhoIsNamedNowhere);
        Invalidation marks = new Invalidation(handle);
        marks.search(Subject.ENTRY, entries);
        accounts.forEach(account -> marks.search(Subject.WHOLE_ACCOUNT, account));
        left.forEach(person -> marks.search(Subject.PERSON, person));
        new RowCounts(handle).countAnew();
        inPieces(List.copyOf(files), some -> files.removeAll(handle.createQuery(STILL_THERE).bindList("files", some).mapTo(String.class).list()));
        return files;
    }

    private void forgetWhoIsNamedNowhere(List<UUID> people) {
        for (UUID id : handle.createQuery(NAMED_NOWHERE).bindList("ids", people).map((row, context) -> Columns.id(row, "id")).list()) {
            PersonDao known = new PersonDao(handle);
            known.find(id).ifPresent(person -> known.update(new Person(id, NamedWords.SOMEBODY, List.of(), "", "", person.version())));
        }
    }

    private List<UUID> ids(String sql) {
        var query = handle.createQuery(sql);
        return (sql.contains(":emptied") ? query.bind("emptied", BinDao.EMPTIED) : query).map((row, context) -> row.getObject(1, UUID.class)).list();
    }

    private void update(String sql, List<UUID> ids) {
        var update = handle.createUpdate(sql).bindList("ids", ids);
        (sql.contains(":emptied") ? update.bind("emptied", BinDao.EMPTIED) : update).execute();
    }

    private static <T> void inPieces(List<T> all, java.util.function.Consumer<List<T>> does) {
        for (int at = 0; at < all.size(); at += AT_ONCE) {
            does.accept(all.subList(at, Math.min(at + AT_ONCE, all.size())));
        }
    }
}
