package app.earshot.store.listening;

import app.earshot.domain.account.AccountKind;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.AccountFacts.Sent;
import app.earshot.store.row.Columns;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The enquiries of others that somebody of an account sent to us: one step into the index of who sent whom for each of its people. */
final class SentEnquiries {

    private static final String SENT = """
            select e.referred_by, a.name, a.kind, e.began_at
            from enquiry e join account a on a.id = e.account_id
            where e.referred_by in (<people>) and e.account_id <> :account and a.removed_at is null
            order by e.began_at desc, e.id desc fetch first :limit rows only""";

    private SentEnquiries() {}

    static List<Sent> by(Handle handle, UUID accountId, List<UUID> people) {
        return people.isEmpty()
                ? List.of()
                : handle.createQuery(SENT)
                        .bindList("people", people)
                        .bind("account", accountId)
                        .bind("limit", AccountFacts.MOST_SENT)
                        .map((row, context) -> new Sent(
                                Columns.id(row, "referred_by"), row.getString("name"), Columns.coded(row, "kind", AccountKind.COUPLE), Columns.moment(row, "began_at")))
                        .list();
    }
}
