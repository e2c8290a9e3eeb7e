package app.earshot.store.recovery;

import app.earshot.domain.account.Account;
import app.earshot.domain.account.Person;
import app.earshot.store.Session;
import app.earshot.store.row.FilterText;
import app.earshot.store.row.Invalidation;
import app.earshot.store.row.RowCounts;
import app.earshot.store.row.SearchPendingDao.Subject;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Puts an account of a backup beside what stands now. A part that stands is left as it is, whatever the backup says of it: an entry with all that
 * hangs on it, an enquiry with its days, a person. What follows from the rest is worked out as for everything that is written. Lives as long as
 * its session.
 */
public final class AccountRecovery {

    private static final int AT_ONCE = 500;

    private final Session session;
    private final AccountRowsDao dao;
    private final Invalidation marks;
    private final OffsetDateTime before = OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    public AccountRecovery(Session session) {
        this.session = session;
        this.dao = new AccountRowsDao(session.handle());
        this.marks = new Invalidation(session.handle());
    }

    /**
     * What came back.
     *
     * @param account where it stands
     * @param entries how many entries
     * @param others how many other parts
     */
    public record Recovered(UUID account, int entries, int others) {}

    /** Puts back what is missing: what is not there, and what was taken off the lists since. */
    public Recovered missing(AccountRows then) {
        try {
            EmptiedRows emptied = new EmptiedRows(session);
            emptied.refill(then);
            bringWhoIsNamed(then);
            if (session.accounts().find(then.account().id()).isEmpty()) {
                session.accounts().insert(then.account());
            }
            Missing missing = lookFor(then);
            insert(numbered(then, missing), missing.parts);
            Recovered back = new Recovered(
                    then.account().id(), missing.entries() + missing.removedEntries.size(), missing.others() + putBackOnLists(then, missing));
            settle(then, missing);
            emptied.settle();
            return back;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /**
     * Brings it in as another account. People who are as they were are the same people; who has changed since comes as they were then, as a person of
     * their own.
     *
     * @param name what it is to be called
     */
    public Recovered second(AccountRows then, String name, Supplier<UUID> ids) {
        IdMapping mapping = IdMapping.of(then, ids);
        Map<UUID, Person> now = session.people().findAll(then.people().stream().map(Person::id).toList());
        List<Person> people = new ArrayList<>();
        for (Person person : then.people()) {
            Person here = now.get(person.id());
            if (here != null && !isSame(person, here)) {
                mapping.add(person.id(), ids.get());
            }
            people.add(new Person(
                    mapping.of(person.id()), person.name(), person.contacts(), person.reachedBy(), person.note(), person.version()));
        }
        Account old = then.account();
        Account account = new Account(mapping.of(old.id()), name, old.kind(), old.note(), old.createdAt(), null, 0);
        Map<AccountTable, List<Object[]>> rows = new java.util.LinkedHashMap<>();
        then.rows().forEach((table, all) -> rows.put(table, all.stream().map(row -> mapping.of(table, row)).toList()));
        return missing(new AccountRows(account, rows, people, then.teammates()));
    }

    private static boolean isSame(Person then, Person now) {
        return then.name().equals(now.name()) && then.contacts().equals(now.contacts()) && then.reachedBy().equals(now.reachedBy())
                && then.note().equals(now.note());
    }

    private void bringWhoIsNamed(AccountRows then) throws SQLException {
        Map<UUID, Person> people = session.people().findAll(then.people().stream().map(Person::id).toList());
        then.people().stream().filter(person -> !people.containsKey(person.id())).forEach(session.people()::insert);
        Set<UUID> ours = new HashSet<>();
        session.teammates().all().forEach(mate -> ours.add(mate.id()));
        then.teammates().stream().filter(mate -> !ours.contains(mate.id())).forEach(session.teammates()::insert);
        for (Map.Entry<AccountTable, List<Object[]>> table : then.rows().entrySet()) {
            if (!AccountTable.ALL.contains(table.getKey())) {
                dao.insert(table.getKey(), absent(table.getKey(), table.getValue()));
            }
        }
    }

    private List<Object[]> absent(AccountTable table, List<Object[]> rows) throws SQLException {
        List<Object[]> absent = new ArrayList<>();
        for (Object[] row : rows) {
            if (!dao.standing(table, table.partOf(row)).isThere()) {
                absent.add(row);
            }
        }
        return absent;
    }

    /**
     * What of an account does not stand now.
     *
     * @param parts the roots and keys of what is not there
     * @param removedEntries entries that are there and were taken off
     * @param removedParts other parts of which that is so, by their root
     */
    private record Missing(Set<List<Object>> parts, List<UUID> removedEntries, Map<String, List<Object[]>> removedParts) {

        int entries() {
            return (int) parts.stream().filter(part -> part.getFirst().equals(AccountTable.ENTRY)).count();
        }

        int others() {
            return parts.size() - entries();
        }
    }

    private Missing lookFor(AccountRows then) throws SQLException {
        Missing missing = new Missing(new HashSet<>(), new ArrayList<>(), new java.util.HashMap<>());
        for (AccountTable table : AccountTable.ALL) {
            if (table.isRoot() && !table.root().equals(AccountTable.PERSON)) {
                for (Object[] row : then.of(table)) {
                    look(table, row, missing);
                }
            }
        }
        Set<Object> brought = brought(then, missing);
        missing.parts.removeIf(part -> part.getFirst().equals(AccountTable.PRIVATE) && !brought.contains(part.getLast()));
        return missing;
    }

    /** What comes back is as private as it was; what stands is as private as it is now. */
    private static Set<Object> brought(AccountRows then, Missing missing) {
        Set<Object> brought = new HashSet<>();
        missing.parts.stream().filter(part -> part.getFirst().equals(AccountTable.ENTRY)).forEach(part -> brought.add(part.getLast()));
        AccountTable heard = AccountTable.of("heard");
        then.of(heard).stream().filter(row -> brought.contains(row[heard.at("entry_id")])).map(row -> row[heard.at("id")]).toList().forEach(brought::add);
        return brought;
    }

    private void look(AccountTable table, Object[] row, Missing missing) throws SQLException {
        AccountRowsDao.Standing standing = dao.standing(table, table.partOf(row));
        if (!standing.isThere()) {
            missing.parts.add(part(table, row));
        } else if (standing.removed().isPresent() && row[table.at("removed_at")] == null) {
            if (table.name().equals(AccountTable.ENTRY)) {
                missing.removedEntries.add((UUID) row[table.at("id")]);
            } else {
                missing.removedParts.computeIfAbsent(table.name(), none -> new ArrayList<>()).add(row);
            }
        }
    }

    private static List<Object> part(AccountTable table, Object[] row) {
        List<Object> part = new ArrayList<>(List.of(table.root()));
        part.addAll(table.partOf(row));
        return part;
    }

    /** An earlier wording of a goal goes before those that stand: the last one is what is agreed. */
    private AccountRows numbered(AccountRows then, Missing missing) {
        AccountTable goals = AccountTable.of(AccountTable.GOAL);
        Integer first = session.handle()
                .createQuery("select min(number) from shared_goal where account_id = :account")
                .bind("account", then.account().id())
                .mapTo(Integer.class)
                .one();
        if (first == null) {
            return then;
        }
        List<Object[]> rows = new ArrayList<>(then.of(goals));
        rows.removeIf(row -> !missing.parts.contains(part(goals, row)));
        rows.sort(java.util.Comparator.comparing(row -> (Integer) row[goals.at("number")]));
        int number = first - rows.size();
        // These rows were read for this and are nobody else's.
        for (Object[] row : rows) {
            row[goals.at("number")] = number++;
        }
        return then;
    }

    private void insert(AccountRows then, Set<List<Object>> parts) throws SQLException {
        for (AccountTable table : AccountTable.ALL) {
            if (!table.root().equals(AccountTable.PERSON) && !table.root().equals(AccountTable.ACCOUNT)) {
                List<Object[]> rows = then.of(table).stream().filter(row -> parts.contains(part(table, row))).toList();
                dao.insert(table, table.root().equals(AccountTable.ENTRY) ? offTheLists(then, table, rows) : rows);
            }
        }
    }

    /** Entries come as if they had been taken off, and are put back as that is always done: so everything that follows from them is right. */
    private List<Object[]> offTheLists(AccountRows then, AccountTable table, List<Object[]> rows) {
        Set<UUID> live = new HashSet<>(live(then));
        List<Object[]> off = new ArrayList<>();
        for (Object[] row : rows) {
            Object[] copy = row.clone();
            if (live.contains((UUID) table.partOf(row).getFirst())) {
                set(table, copy, "removed", true);
                set(table, copy, "removed_at", before);
                set(table, copy, "stands", false);
            }
            off.add(copy);
        }
        return off;
    }

    private static void set(AccountTable table, Object[] row, String column, Object value) {
        if (table.at(column) >= 0) {
            row[table.at(column)] = value;
        }
    }

    /** The entries that were on the timeline. */
    private static List<UUID> live(AccountRows then) {
        AccountTable entries = AccountTable.of(AccountTable.ENTRY);
        return then.of(entries).stream()
                .filter(row -> row[entries.at("removed_at")] == null)
                .map(row -> (UUID) row[entries.at("id")])
                .toList();
    }

    private int putBackOnLists(AccountRows then, Missing missing) {
        UUID account = then.account().id();
        missing.removedParts.getOrDefault(AccountTable.ACCOUNT, List.of()).forEach(row -> session.accounts().setRemoved(account, null));
        AccountTable members = AccountTable.of(AccountTable.MEMBER);
        missing.removedParts.getOrDefault(AccountTable.MEMBER, List.of()).forEach(
                row -> session.people().setMemberRemoved(account, (UUID) row[members.at("person_id")], null));
        missing.removedParts.getOrDefault(AccountTable.FILE, List.of()).forEach(row -> session.attachments().setRemoved((UUID) row[0], null));
        missing.removedParts.getOrDefault(AccountTable.DISAGREEMENT, List.of()).forEach(row -> session.disagreements()
                .find((UUID) row[0])
                .ifPresent(now -> session.disagreements().update(now.withRemoved(null))));
        return missing.removedParts.values().stream().mapToInt(List::size).sum();
    }

    private void settle(AccountRows then, Missing missing) {
        AccountTable heard = AccountTable.of("heard");
        int moreHeard = (int) then.of(heard).stream().filter(row -> missing.parts.contains(part(heard, row))).count();
        new RowCounts(session.handle()).moreEntries(missing.entries(), moreHeard);
        List<UUID> entries = new ArrayList<>(missing.removedEntries);
        live(then).stream().filter(id -> missing.parts.contains(List.<Object>of(AccountTable.ENTRY, id))).forEach(entries::add);
        for (int at = 0; at < entries.size(); at += AT_ONCE) {
            session.entries().setRemoved(entries.subList(at, Math.min(at + AT_ONCE, entries.size())), null);
        }
        UUID account = then.account().id();
        new FilterText(session.handle()).refresh(account);
        marks.stale(account);
        marks.search(Subject.WHOLE_ACCOUNT, account);
        then.people().forEach(person -> marks.search(Subject.PERSON, person.id()));
    }
}
