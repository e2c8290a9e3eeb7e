package app.earshot.store.today;

import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.today.NeedOfAccount;
import app.earshot.domain.today.OpenNeed;
import app.earshot.domain.today.TodaySection;
import app.earshot.store.row.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What accounts need of us, worked out ahead as their outlooks are. What no section of Today shows is not kept. Lives as long as its session. */
public final class OpenNeedDao {

    private static final String COLUMNS = """
            select n.account_id, n.need, n.since_day, n.person_id, n.number, n.about, n.entry_id, n.words, n.since_at""";

    private static final String OF = COLUMNS + " from open_need n where n.account_id = :account order by n.account_id, n.list_order";

    private static final String DELETE = "delete from open_need where account_id = :account";

    /** The moment in an entry is that of the entry, so that who wrote first comes first. */
    private static final String INSERT = """
            insert into open_need (account_id, list_order, section, need, since_day, since_at, person_id, number, about, entry_id, words)
            values (:account, :order, :section, :need, :since,
                coalesce((select e.happened_at from entry e where e.id = :entry), cast(:sinceOrFirst as timestamp with time zone)),
                :person, :number, :about, :entry, :words)""";

    private static final String FROM = """
             from open_need n
                join account a on a.id = n.account_id and a.removed_at is null
                %s
            where n.section = :section and not exists
                (select 1 from put_off f where f.about = n.about and f.section = n.section and f.until_day > :today)
            """;

    private static final String PAGE = COLUMNS + ", p.name as person_name" + FROM.formatted("left join person p on p.id = n.person_id") + """
            order by n.section, n.since_at, n.account_id, n.list_order fetch first :limit rows only""";

    private static final String COUNT =
            "select count(*) from (select n.account_id" + FROM.formatted("") + " fetch first :most rows only)";

    private static final String COUNT_OF =
            "select count(*) from (select n.account_id" + FROM.formatted("") + " and n.need = :need fetch first :most rows only)";

    private final Handle handle;

    public OpenNeedDao(Handle handle) {
        this.handle = handle;
    }

    /** Puts these in the place of what an account needed before. Nothing is written where it is as it was. */
    public void replace(UUID accountId, List<OpenNeed> needs) {
        if (isKept(accountId, needs)) {
            return;
        }
        List<OpenNeed> shown = shown(needs);
        handle.createUpdate(DELETE).bind("account", accountId).execute();
        PreparedBatch batch = handle.prepareBatch(INSERT);
        for (int i = 0; i < shown.size(); i++) {
            OpenNeed need = shown.get(i);
            batch.bind("account", accountId)
                    .bind("order", i)
                    .bind("section", need.section().orElseThrow())
                    .bind("need", need.need())
                    .bind("since", need.since())
                    .bind("sinceOrFirst", need.since() == null ? Instant.EPOCH : need.since().atStartOfDay(ZoneOffset.UTC).toInstant())
                    .bind("person", need.personId())
                    .bind("number", need.count())
                    .bind("about", need.about())
                    .bind("entry", need.entryId())
                    .bind("words", need.words())
                    .add();
        }
        if (!shown.isEmpty()) {
            batch.execute();
        }
    }

    /** Whether just these are kept already. */
    public boolean isKept(UUID accountId, List<OpenNeed> needs) {
        return shown(needs).equals(of(accountId));
    }

    private static List<OpenNeed> shown(List<OpenNeed> needs) {
        return needs.stream().filter(need -> need.section().isPresent()).toList();
    }

    /** Those of one account, the most urgent first. */
    public List<OpenNeed> of(UUID accountId) {
        return handle.createQuery(OF).bind("account", accountId).map((row, context) -> need(row)).list();
    }

    /** Those of a section over all accounts, the ones that wait longest first, without what was put off beyond today. */
    public List<NeedOfAccount> page(TodaySection section, LocalDate today, int limit) {
        return handle.createQuery(PAGE)
                .bind("section", section)
                .bind("today", today)
                .bind("limit", limit)
                .map((row, context) -> new NeedOfAccount(
                        Columns.id(row, "account_id"), need(row), row.getString("person_name"), Columns.moment(row, "since_at")))
                .list();
    }

    /** How many there are in a section; not counted on beyond {@code most}. */
    public int count(TodaySection section, LocalDate today, int most) {
        return handle.createQuery(COUNT)
                .bind("section", section)
                .bind("today", today)
                .bind("most", most)
                .mapTo(Integer.class)
                .one();
    }

    /** How many of one need there are in a section; not counted on beyond {@code most}. */
    public int count(TodaySection section, Need need, LocalDate today, int most) {
        return handle.createQuery(COUNT_OF)
                .bind("section", section)
                .bind("need", need)
                .bind("today", today)
                .bind("most", most)
                .mapTo(Integer.class)
                .one();
    }

    private static OpenNeed need(ResultSet row) throws SQLException {
        return new OpenNeed(
                Columns.coded(row, "need", Need.NOTHING),
                Columns.dayOrNull(row, "since_day"),
                Columns.idOrNull(row, "person_id"),
                row.getInt("number"),
                Columns.id(row, "about"),
                Columns.idOrNull(row, "entry_id"),
                row.getString("words"));
    }
}
