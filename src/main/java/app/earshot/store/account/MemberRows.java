package app.earshot.store.account;

import app.earshot.domain.account.Member;
import app.earshot.domain.account.Person;
import app.earshot.domain.account.Role;
import app.earshot.store.row.Columns;
import app.earshot.store.row.FilterText;
import app.earshot.store.row.Invalidation;
import app.earshot.store.row.SearchPendingDao.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Which people belong to which accounts, and in which roles. The part of {@link PersonDao} that is about membership. */
final class MemberRows {

    private static final String UPDATE = """
            update account_person set list_order = :order, removed_at = null
            where account_id = :account and person_id = :person""";

    private static final String INSERT = """
            insert into account_person (account_id, person_id, list_order) values (:account, :person, :order)""";

    private static final String DELETE_ROLES = """
            delete from account_person_role where account_id = :account and person_id = :person""";

    private static final String INSERT_ROLE = """
            insert into account_person_role (account_id, person_id, role) values (:account, :person, :role)""";

    private static final String SET_REMOVED = """
            update account_person set removed_at = :removedAt where account_id = :account and person_id = :person""";

    private static final String OF = """
            select person_id, list_order, removed_at from account_person where account_id = :account
            order by list_order, person_id""";

    private static final String ROLES = """
            select person_id, role from account_person_role where account_id = :account""";

    private static final String ACCOUNTS_OF = """
            select account_id from account_person where person_id = :person and removed_at is null order by account_id""";

    private final Handle handle;
    private final PersonDao people;

    MemberRows(Handle handle, PersonDao people) {
        this.handle = handle;
        this.people = people;
    }

    void save(UUID accountId, UUID personId, Set<Role> roles, int position) {
        int changed = handle.createUpdate(UPDATE)
                .bind("account", accountId)
                .bind("person", personId)
                .bind("order", position)
                .execute();
        if (changed == 0) {
            handle.createUpdate(INSERT)
                    .bind("account", accountId)
                    .bind("person", personId)
                    .bind("order", position)
                    .execute();
        }
        handle.createUpdate(DELETE_ROLES)
                .bind("account", accountId)
                .bind("person", personId)
                .execute();
        PreparedBatch batch = handle.prepareBatch(INSERT_ROLE);
        roles.forEach(role -> batch.bind("account", accountId)
                .bind("person", personId)
                .bind("role", role)
                .add());
        batch.execute();
        changed(accountId, personId);
    }

    void setRemoved(UUID accountId, UUID personId, @Nullable Instant removedAt) {
        handle.createUpdate(SET_REMOVED)
                .bind("account", accountId)
                .bind("person", personId)
                .bind("removedAt", removedAt)
                .execute();
        changed(accountId, personId);
    }

    List<Member> of(UUID accountId, boolean alsoRemoved) {
        List<Row> rows = handle.createQuery(OF)
                .bind("account", accountId)
                .map((row, context) -> row(row))
                .filter(row -> alsoRemoved || row.removedAt() == null)
                .list();
        Map<UUID, Person> persons = people.findAll(rows.stream().map(Row::personId).toList());
        Map<UUID, List<Optional<Role>>> roles = Columns.grouped(handle.createQuery(ROLES)
                .bind("account", accountId)
                .map((row, context) -> Map.entry(
                        Columns.id(row, "person_id"), Optional.ofNullable(Columns.knownOrNull(row, "role", Role.class)))));
        return rows.stream()
                .map(row -> new Member(
                        accountId,
                        persons.get(row.personId()),
                        roles.getOrDefault(row.personId(), List.of()).stream()
                                .flatMap(Optional::stream)
                                .collect(Collectors.toUnmodifiableSet()),
                        row.position(),
                        row.removedAt()))
                .toList();
    }

    List<UUID> accountsOf(UUID personId) {
        return handle.createQuery(ACCOUNTS_OF)
                .bind("person", personId)
                .mapTo(UUID.class)
                .list();
    }

    private void changed(UUID accountId, UUID personId) {
        new FilterText(handle).refresh(accountId);
        Invalidation marks = new Invalidation(handle);
        marks.stale(accountId);
        marks.search(Subject.PERSON, personId);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                Columns.id(row, "person_id"), row.getInt("list_order"), Columns.momentOrNull(row, "removed_at"));
    }

    private record Row(UUID personId, int position, @Nullable Instant removedAt) {}
}
