package app.earshot.store.insights;

import app.earshot.domain.account.Role;
import app.earshot.domain.account.Stage;
import app.earshot.domain.account.StageChange;
import app.earshot.domain.insights.Before;
import app.earshot.domain.insights.Course;
import app.earshot.domain.insights.Source;
import app.earshot.domain.ledger.WordKept;
import app.earshot.domain.timeline.PromiseState;
import app.earshot.domain.timeline.TalkShare;
import app.earshot.store.row.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * The courses of enquiries that began in a stretch of time, and what was before their offers. Costs what enquiries there are, and of each account's
 * entries the few in a window that an index gives. Lives as long as its session.
 */
public final class InsightsDao {

    private static final int MONTHS = 3;

    private static final String PARTNERS =
            Arrays.stream(Role.values()).filter(Role::isPartner).map(role -> "'" + role.code() + "'").collect(Collectors.joining(", "));

    private static final String BEGAN = " e.began_at >= :from and e.began_at < :until ";

    private static final String COURSES = """
            select e.id as enquiry_id, e.account_id, a.name, e.source, e.referred_by, s.id, s.stage, s.changed_at, s.reason
            from enquiry e
                join account a on a.id = e.account_id and a.removed_at is null
                join stage_change s on s.enquiry_id = e.id
            where""" + BEGAN + "order by e.id, s.list_order";

    /** Of everybody who sent somebody, what they are to accounts and of which kind these are. */
    private static final String SENT = """
            select r.person_id, r.role, a.kind
            from account_person_role r join account a on a.id = r.account_id
            where r.person_id in (select e.referred_by from enquiry e where e.referred_by is not null and""" + BEGAN + ")";

    private static final String OFFERED = """
            (select e.id, e.account_id, coalesce(
                min(case when s.stage = 'offer-made' then s.changed_at end),
                min(case when s.stage in ('booked', 'delivered', 'staying-in-touch') then s.changed_at end),
                max(case when s.stage in ('lost', 'declined') then s.changed_at end)) as at
            from enquiry e join stage_change s on s.enquiry_id = e.id where""" + BEGAN + "group by e.id, e.account_id)";

    private static final String COUPLE = """
            (select count(distinct r.person_id)
            from account_person_role r join account_person m on m.account_id = r.account_id and m.person_id = r.person_id
            where r.account_id = o.account_id and m.removed_at is null and r.role in (""" + PARTNERS + ")";

    private static final String BEFORE = "select o.id, " + COUPLE + ") as partners, " + COUPLE + """
             and exists (select 1 from heard h where h.person_id = r.person_id and h.account_id = o.account_id
                and h.removed = false and h.heard_at <= o.at)) as voices,
            exists (select 1 from shared_goal g where g.account_id = o.account_id and g.agreed_on <= cast(o.at as date)) as goal,
            exists (select 1 from heard h where h.account_id = o.account_id and h.stands = true and h.said_back_at <= o.at) as said_back
            from""" + OFFERED + "o where o.at is not null";

    /** A message may be a month old when it is typed; who has no word after two months never got a first one. */
    private static final String MESSAGES = """
            select e.id, x.kind, x.started_by, x.happened_at
            from enquiry e join entry x on x.account_id = e.account_id and x.removed = false
                and x.happened_at >= e.began_at - interval '31' day and x.happened_at < e.began_at + interval '60' day
            where x.kind in ('email', 'text', 'form', 'call', 'meeting') and""" + BEGAN + "order by e.id, x.happened_at, x.id";

    private static final String TALKS = """
            select x.happened_at, x.talk_share
            from enquiry e join entry x on x.account_id = e.account_id and x.removed = false and x.kind in ('call', 'meeting')
            where x.talk_share is not null and""" + BEGAN;

    private static final String RULES = """
            select account_id, house_rule from request where answer = 'no' and removed = false and house_rule <> ''""";

    private static final String KEPT = """
            select p.state, extract(year from p.due_on) as in_year, extract(quarter from p.due_on) as in_quarter, count(*) as many
            from promise p
            where p.state in ('kept', 'kept-late', 'broken') and p.removed = false and p.side = 'us' and p.due_on >= :first and p.due_on < :last
            group by p.state, extract(year from p.due_on), extract(quarter from p.due_on)""";

    private final Handle handle;
    private final Instant from;
    private final Instant until;

    /** @param from of enquiries that began then or later, and before {@code until} */
    public InsightsDao(Handle handle, Instant from, Instant until) {
        this.handle = handle;
        this.from = from;
        this.until = until;
    }

    /** When the first of them began. */
    public Optional<Instant> firstBegan() {
        return query("select min(e.began_at) as at from enquiry e join account a on a.id = e.account_id and a.removed_at is null where" + BEGAN)
                .map((row, context) -> Optional.ofNullable(Columns.momentOrNull(row, "at")))
                .one();
    }

    /** In no order. */
    public List<Course> courses() {
        Map<UUID, Source.By> sent = sent();
        Map<UUID, Course> courses = new HashMap<>();
        query(COURSES).map((row, context) -> course(row, sent)).forEach(course ->
                courses.merge(course.enquiryId(), course, (one, more) -> new Course(
                        one.enquiryId(), one.accountId(), one.account(), one.source(),
                        Stream.concat(one.log().stream(), more.log().stream()).toList())));
        return List.copyOf(courses.values());
    }

    /** What had been before the offer, or the decision where none was made; of each enquiry that came so far. */
    public Map<UUID, Before> before() {
        return query(BEFORE)
                .map((row, context) -> Map.entry(
                        Columns.id(row, "id"),
                        new Before(
                                row.getInt("partners") == 2, row.getInt("partners") == row.getInt("voices"), row.getBoolean("goal"),
                                row.getBoolean("said_back"))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** When whoever began in writing wrote, and when a word of ours came; of each enquiry that was answered. */
    public Map<UUID, Exchange> firstWords() {
        Map<UUID, Exchange> words = new HashMap<>();
        query(MESSAGES).map((row, context) -> {
            boolean written = !row.getString("kind").equals("call") && !row.getString("kind").equals("meeting");
            boolean theirs = written && row.getString("started_by").equals("them");
            Instant at = Columns.moment(row, "happened_at");
            words.compute(Columns.id(row, "id"), (id, known) -> known == null ? new Exchange(at, theirs ? null : at, theirs) : known.then(at, theirs));
            return true;
        }).list();
        words.values().removeIf(exchange -> !exchange.begunByThem() || exchange.answered() == null);
        return words;
    }

    /** When they talked with us, and who talked most; of conversations of which it was noted. */
    public List<Map.Entry<Instant, TalkShare>> talks() {
        return query(TALKS)
                .map((row, context) -> Map.entry(Columns.moment(row, "happened_at"), Columns.coded(row, "talk_share", TalkShare.EVEN)))
                .list();
    }

    /** The rules behind every no, and the account to which it was said. */
    public List<Map.Entry<UUID, String>> rules() {
        return handle.createQuery(RULES).map((row, context) -> Map.entry(Columns.id(row, "account_id"), row.getString("house_rule"))).list();
    }

    /** What became of promises of ours, by the first day of the quarter in which their day was. */
    public Map<LocalDate, WordKept> kept(LocalDate first, LocalDate last) {
        return handle.createQuery(KEPT)
                .bind("first", first)
                .bind("last", last)
                .map((row, context) -> Map.entry(
                        LocalDate.of(row.getInt("in_year"), row.getInt("in_quarter") * MONTHS - MONTHS + 1, 1),
                        kept(Columns.coded(row, "state", PromiseState.OPEN), row.getInt("many"))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> new WordKept(
                        one.kept() + other.kept(), one.keptLate() + other.keptLate(), one.broken() + other.broken())));
    }

    private static WordKept kept(PromiseState state, int many) {
        return new WordKept(
                state == PromiseState.KEPT ? many : 0, state == PromiseState.KEPT_LATE ? many : 0, state == PromiseState.BROKEN ? many : 0);
    }

    private Query query(String sql) {
        return handle.createQuery(sql).bind("from", from).bind("until", until);
    }

    private static Course course(ResultSet row, Map<UUID, Source.By> sent) throws SQLException {
        UUID by = Columns.idOrNull(row, "referred_by");
        Source source = by == null
                ? Source.inWords(row.getString("source"))
                : new Source(sent.getOrDefault(by, Source.By.SOMEBODY), "");
        StageChange change = new StageChange(
                Columns.id(row, "id"), Columns.coded(row, "stage", Stage.ENQUIRED), Columns.moment(row, "changed_at"), row.getString("reason"));
        return new Course(Columns.id(row, "enquiry_id"), Columns.id(row, "account_id"), row.getString("name"), source, List.of(change));
    }

    /** Whoever plans for others is a planner, whatever else they are to somebody. */
    private Map<UUID, Source.By> sent() {
        return query(SENT)
                .map((row, context) -> Map.entry(Columns.id(row, "person_id"), by(Columns.coded(row, "role", Role.CONTACT), row.getString("kind"))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one.compareTo(other) <= 0 ? one : other));
    }

    private static Source.By by(Role role, String accountKind) {
        return switch (role) {
            case PLANNER -> Source.By.PLANNER;
            case VENUE -> Source.By.VENUE;
            case VENDOR -> Source.By.VENDOR;
            default -> accountKind.equals("planner") ? Source.By.PLANNER : Source.By.CUSTOMER;
        };
    }

    /**
     * How it began.
     *
     * @param answered our first word after what began it, or null
     * @param begunByThem whether they began it, in writing
     */
    public record Exchange(Instant began, @Nullable Instant answered, boolean begunByThem) {

        Exchange then(Instant at, boolean theirs) {
            return answered != null || theirs ? this : new Exchange(began, at, begunByThem);
        }
    }
}
