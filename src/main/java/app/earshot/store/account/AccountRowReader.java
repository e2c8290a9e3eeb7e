package app.earshot.store.account;

import app.earshot.domain.Coded;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.AccountRow;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Outlook;
import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.account.Role;
import app.earshot.store.row.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Puts the rows of a stretch of the account list together, in one query for each thing shown. */
final class AccountRowReader {

    private static final String ROWS = """
            select a.id, a.name, a.kind, o.need, o.urgency, o.since_day, o.person_id, o.number, o.next_day,
                o.last_heard_at, o.changes_on, p.name as person_name
            from account a join outlook o on o.account_id = a.id left join person p on p.id = o.person_id
            where a.id in (<ids>)""";

    private static final String PEOPLE = """
            select ap.account_id, ap.list_order, p.id, p.name, r.role
            from account_person ap join person p on p.id = ap.person_id
                left join account_person_role r on r.account_id = ap.account_id and r.person_id = ap.person_id
            where ap.account_id in (<ids>) and ap.removed_at is null""";

    private static final int BADGES = 2;

    private final Handle handle;

    AccountRowReader(Handle handle) {
        this.handle = handle;
    }

    /** The rows of these accounts, in the same order. */
    List<AccountRow> of(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Badge>> badges = Columns.grouped(handle.createQuery(PEOPLE)
                .bindList("ids", ids)
                .map((row, context) -> Map.entry(Columns.id(row, "account_id"), badge(row))));
        Map<UUID, List<Enquiry>> enquiries = new EnquiryDao(handle).ofAll(ids);
        Map<UUID, AccountRow> rows = new HashMap<>();
        handle.createQuery(ROWS)
                .bindList("ids", ids)
                .map((row, context) -> {
                    UUID id = Columns.id(row, "id");
                    List<Enquiry> own = enquiries.getOrDefault(id, List.of());
                    return row(row, names(badges.getOrDefault(id, List.of())), own.isEmpty() ? null : own.getFirst());
                })
                .forEach(row -> rows.put(row.id(), row));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    /** The couple first, then in the order of the account. */
    private static List<String> names(List<Badge> badges) {
        Map<UUID, Badge> people = new HashMap<>();
        badges.forEach(badge -> people.merge(badge.personId(), badge, (one, other) -> one.partner() ? one : other));
        return people.values().stream()
                .sorted(Comparator.comparing((Badge badge) -> !badge.partner())
                        .thenComparing(Badge::order)
                        .thenComparing(Badge::personId))
                .limit(BADGES)
                .map(Badge::name)
                .toList();
    }

    private static Badge badge(ResultSet row) throws SQLException {
        String role = row.getString("role");
        return new Badge(
                Columns.id(row, "id"),
                row.getString("name"),
                row.getInt("list_order"),
                Coded.known(Role.class, role).filter(Role::isPartner).isPresent());
    }

    private static AccountRow row(ResultSet row, List<String> people, @Nullable Enquiry enquiry) throws SQLException {
        return new AccountRow(
                Columns.id(row, "id"),
                row.getString("name"),
                Columns.coded(row, "kind", AccountKind.COUPLE),
                people,
                enquiry == null ? null : enquiry.day(),
                enquiry == null ? null : enquiry.occasion(),
                enquiry == null ? null : enquiry.stage(),
                new Outlook(
                        Columns.coded(row, "need", Need.NOTHING),
                        row.getInt("urgency"),
                        Columns.dayOrNull(row, "since_day"),
                        Columns.idOrNull(row, "person_id"),
                        row.getInt("number"),
                        Columns.dayOrNull(row, "next_day"),
                        Columns.momentOrNull(row, "last_heard_at"),
                        Columns.dayOrNull(row, "changes_on")),
                row.getString("person_name"));
    }

    private record Badge(UUID personId, String name, int order, boolean partner) {}
}
