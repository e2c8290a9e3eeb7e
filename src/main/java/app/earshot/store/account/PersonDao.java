package app.earshot.store.account;

import app.earshot.domain.account.ContactKind;
import app.earshot.domain.account.ContactPoint;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.Person;
import app.earshot.domain.account.Role;
import app.earshot.store.failure.StaleVersion;
import app.earshot.store.row.Columns;
import app.earshot.store.row.FilterText;
import app.earshot.store.words.Folding;
import app.earshot.store.row.Invalidation;
import app.earshot.store.row.RowCounts;
import app.earshot.store.row.SearchPendingDao.Subject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** People, on their own and as members of accounts. Lives as long as its session. */
public final class PersonDao {

    private static final String INSERT = """
            insert into person (id, name, sort_name, reached_by, note, version)
            values (:id, :name, :sortName, :reachedBy, :note, :version)""";

    private static final String UPDATE = """
            update person set name = :name, sort_name = :sortName, reached_by = :reachedBy, note = :note,
                version = version + 1
            where id = :id and version = :version""";

    private static final String DELETE_CONTACTS = "delete from person_contact where person_id = :person";

    private static final String INSERT_CONTACT = """
            insert into person_contact (person_id, list_order, kind, words) values (:person, :order, :kind, :words)""";

    private static final String FIND_ALL = """
            select id, name, reached_by, note, version from person where id in (<ids>)""";

    private static final String CONTACTS = """
            select person_id, kind, words from person_contact where person_id in (<ids>) order by person_id, list_order""";

    private static final String FIND_BY_NAME = """
            select id from person where sort_name >= :from and sort_name < :to
            order by sort_name, id fetch first :limit rows only""";

    private static final String AFTER = """
            select id from person where id > :after order by id fetch first :limit rows only""";

    private static final String WITH_ADDRESS = """
            select person_id from person_contact where kind = :kind and lower(trim(words)) = :address order by person_id""";

    private static final String WITH_NUMBER = """
            select person_id from person_contact where kind = :kind and trim(words) like :end order by person_id""";

    private static final int SURE_FIGURES = 8;
    /** They are written together in every country. */
    private static final int LAST_FIGURES = 2;

    private static final String ENTRIES = """
            select e.id from entry e join account a on a.id = e.account_id and a.removed_at is null
            where e.removed = false and (
                e.id in (select entry_id from entry_person where person_id = :person)
                or e.id in (select entry_id from heard where person_id = :person)
                or e.id in (select entry_id from promise where person_id = :person)
                or e.id in (select entry_id from request where person_id = :person))""";

    private final Handle handle;
    private final Invalidation marks;
    private final MemberRows members;

    public PersonDao(Handle handle) {
        this.handle = handle;
        this.marks = new Invalidation(handle);
        this.members = new MemberRows(handle, this);
    }

    public void insert(Person person) {
        execute(INSERT, person);
        insertContacts(person);
        new RowCounts(handle).anotherPerson();
        marks.search(Subject.PERSON, person.id());
    }

    private int execute(String statement, Person person) {
        return handle.createUpdate(statement)
                .bind("id", person.id())
                .bind("name", person.name())
                .bind("sortName", Folding.fold(person.name().strip()))
                .bind("reachedBy", person.reachedBy())
                .bind("note", person.note())
                .bind("version", person.version())
                .execute();
    }

    /**
     * Changes everything about a person.
     *
     * @throws StaleVersion if it is not the version kept
     */
    public void update(Person person) {
        int changed = execute(UPDATE, person);
        if (changed == 0) {
            throw new StaleVersion("person", person.id());
        }
        handle.createUpdate(DELETE_CONTACTS).bind("person", person.id()).execute();
        insertContacts(person);
        FilterText filterText = new FilterText(handle);
        for (UUID account : accountsOf(person.id())) {
            filterText.refresh(account);
            marks.stale(account);
        }
        marks.search(Subject.PERSON, person.id());
    }

    public Optional<Person> find(UUID id) {
        return findAll(List.of(id)).values().stream().findFirst();
    }

    /** People by their ids. */
    public Map<UUID, Person> findAll(Collection<UUID> ids) {
        Map<UUID, Person> found = new HashMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        Map<UUID, List<ContactPoint>> contacts = contacts(ids);
        handle.createQuery(FIND_ALL)
                .bindList("ids", List.copyOf(ids))
                .map((row, context) -> new Person(
                        Columns.id(row, "id"),
                        row.getString("name"),
                        contacts.getOrDefault(Columns.id(row, "id"), List.of()),
                        row.getString("reached_by"),
                        row.getString("note"),
                        row.getInt("version")))
                .forEach(person -> found.put(person.id(), person));
        return found;
    }

    /** People whose name begins like this, whatever the accents, in the order of their names. */
    public List<Person> findByName(String name, int limit) {
        String from = Folding.fold(name.strip());
        List<UUID> ids = handle.createQuery(FIND_BY_NAME)
                .bind("from", from)
                .bind("to", from + Character.MAX_VALUE)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list();
        Map<UUID, Person> people = findAll(ids);
        return ids.stream().map(people::get).toList();
    }

    /** The people of an account, in order, without those who were removed from it. */
    public List<Member> members(UUID accountId) {
        return members.of(accountId, false);
    }

    /** The people of an account, in order, with those who were removed from it. */
    public List<Member> allMembers(UUID accountId) {
        return members.of(accountId, true);
    }

    /** Makes a person a member of an account (again), or changes roles and position. */
    public void saveMember(UUID accountId, UUID personId, Set<Role> roles, int position) {
        members.save(accountId, personId, roles, position);
    }

    /** Takes a person off an account, or puts them back with null. Their words stay. */
    public void setMemberRemoved(UUID accountId, UUID personId, @Nullable Instant removedAt) {
        members.setRemoved(accountId, personId, removedAt);
    }

    /** The accounts that a person is a member of. */
    public List<UUID> accountsOf(UUID personId) {
        return members.accountsOf(personId);
    }

    /** The ids of all entries in which somebody took part, or of which something is theirs; without those removed. Looks at every promise and request. */
    public List<UUID> entriesOf(UUID person) {
        return handle.createQuery(ENTRIES).bind("person", person).mapTo(UUID.class).list();
    }

    /** Who can be reached by a mail address, in whatever case it is written. */
    public List<UUID> withAddress(String address) {
        return handle.createQuery(WITH_ADDRESS)
                .bind("kind", ContactKind.EMAIL)
                .bind("address", address.strip().toLowerCase(Locale.ROOT))
                .mapTo(UUID.class)
                .list();
    }

    /** Who may have a number: those of theirs that end in the same figures, of which each number has a few. */
    public List<UUID> withNumber(String number) {
        String figures = number.replaceAll("\\D", "");
        return figures.length() < SURE_FIGURES || number.chars().anyMatch(Character::isLetter)
                ? List.of()
                : handle.createQuery(WITH_NUMBER)
                        .bind("kind", ContactKind.PHONE)
                        .bind("end", "%" + figures.substring(figures.length() - LAST_FIGURES))
                        .mapTo(UUID.class)
                        .list();
    }

    /** All people in the order of their ids: the next ones after an id. For going through them all. */
    public List<Person> after(UUID id, int limit) {
        List<UUID> ids = handle.createQuery(AFTER)
                .bind("after", id)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list();
        Map<UUID, Person> people = findAll(ids);
        return ids.stream().map(people::get).toList();
    }

    private void insertContacts(Person person) {
        PreparedBatch batch = handle.prepareBatch(INSERT_CONTACT);
        int order = 0;
        for (ContactPoint contact : person.contacts()) {
            batch.bind("person", person.id())
                    .bind("order", order++)
                    .bind("kind", contact.kind())
                    .bind("words", contact.text())
                    .add();
        }
        batch.execute();
    }

    private Map<UUID, List<ContactPoint>> contacts(Collection<UUID> ids) {
        return Columns.grouped(handle.createQuery(CONTACTS)
                .bindList("ids", List.copyOf(ids))
                .map((row, context) -> Map.entry(
                        Columns.id(row, "person_id"),
                        new ContactPoint(Columns.coded(row, "kind", ContactKind.OTHER), row.getString("words")))));
    }
}
