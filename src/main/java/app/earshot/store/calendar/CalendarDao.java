package app.earshot.store.calendar;

import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Stage;
import app.earshot.domain.account.Teammate;
import app.earshot.domain.account.TeammateKind;
import app.earshot.domain.calendar.DayOff;
import app.earshot.domain.calendar.DaysTaken;
import app.earshot.domain.calendar.Hold;
import app.earshot.domain.calendar.Occupation;
import app.earshot.store.account.HoursRow;
import app.earshot.store.row.Columns;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The days that enquiries have in question or have booked. Lives as long as its session. Costs what the days asked for hold, however large the notebook is. */
public final class CalendarDao {

    private static final String STANDING = """
            select d.on_day, e.id, e.account_id, a.name, e.occasion, e.place, e.crew,
                h.from_time, h.to_time, h.setup_minutes, h.travel_minutes,
                (select s.stage from stage_change s where s.enquiry_id = e.id order by s.list_order desc fetch first 1 row only) as stage
            from enquiry_day d
            join enquiry e on e.id = d.enquiry_id
            join account a on a.id = e.account_id
            left join enquiry_hours h on h.enquiry_id = e.id
            where a.removed_at is null and\s""";

    private static final String FURTHER = """
            select distinct c.enquiry_id, c.list_order, c.teammate_id
            from enquiry_day d
            join further_crew c on c.enquiry_id = d.enquiry_id
            where\s""";

    private static final String HOLDS = HoldDao.SELECT + " d where d.released_at is null and ";

    private static final String IN_RANGE = "d.on_day between :from and :to";

    private static final String AMONG = "d.on_day in (<days>)";

    private static final String IN_ORDER = " order by d.on_day, a.name, e.id";

    private static final String BY_CREW = " order by c.enquiry_id, c.list_order";

    private static final String BY_HOLD = " order by d.held_at, d.id";

    private static final String GOES_OUT = """
            select 1 from (
                (select id from enquiry where crew = :teammate fetch first 1 row only)
                union all (select enquiry_id from further_crew where teammate_id = :teammate fetch first 1 row only))
            fetch first 1 row only""";

    private final Handle handle;

    public CalendarDao(Handle handle) {
        this.handle = handle;
    }

    /** What stands on the days from one to another, both included, by day and then by name; also what was lost. */
    public DaysTaken between(LocalDate from, LocalDate to, LocalDate today) {
        List<Occupation> occupations = list(IN_RANGE, query -> query.bind("from", from).bind("to", to));
        return new DaysTaken(occupations, new DayOffDao(handle).between(from, to), today);
    }

    /** The same on some days and on none between them. */
    public DaysTaken on(List<LocalDate> days, LocalDate today) {
        if (days.isEmpty()) {
            return new DaysTaken(List.of(), List.of(), today);
        }
        List<DayOff> off = new DayOffDao(handle).between(days.stream().min(LocalDate::compareTo).get(), days.stream().max(LocalDate::compareTo).get());
        return new DaysTaken(list(AMONG, query -> query.bindList("days", days)), off, today);
    }

    private List<Occupation> list(String which, Function<Query, Query> bound) {
        Map<UUID, List<UUID>> further = Columns.grouped(bound.apply(handle.createQuery(FURTHER + which + BY_CREW))
                .map((row, context) -> Map.entry(Columns.id(row, "enquiry_id"), Columns.id(row, "teammate_id"))));
        Map<UUID, List<Hold>> holds = bound.apply(handle.createQuery(HOLDS + which + BY_HOLD))
                .map(HoldDao::hold)
                .stream()
                .collect(Collectors.groupingBy(Hold::enquiryId));
        return bound.apply(handle.createQuery(STANDING + which + IN_ORDER))
                .map((row, context) -> {
                    UUID enquiry = Columns.id(row, "id");
                    LocalDate day = Columns.day(row, "on_day");
                    return new Occupation(
                            enquiry,
                            Columns.id(row, "account_id"),
                            row.getString("name"),
                            day,
                            Columns.coded(row, "stage", Stage.TALKING),
                            new Occasion(row.getString("occasion")),
                            row.getString("place"),
                            HoursRow.crews(row, further.getOrDefault(enquiry, List.of())),
                            HoursRow.hours(row),
                            holds.getOrDefault(enquiry, List.of()).stream().filter(hold -> hold.day().equals(day)).toList());
                })
                .list();
    }

    /** Whether one of ours is noted for any enquiry. */
    public boolean goesOut(UUID teammate) {
        return handle.createQuery(GOES_OUT).bind("teammate", teammate).mapTo(Integer.class).findFirst().isPresent();
    }

    /**
     * Those of ours who go out: the crew, and whoever does or did an enquiry; where nobody does, all of ours who are active.
     *
     * @param named ids of some who are to go besides; whoever of them has left is left out
     */
    public List<Teammate> crews(List<Teammate> all, List<UUID> named) {
        List<Teammate> active = all.stream().filter(Teammate::active).toList();
        List<Teammate> crews = active.stream()
                .filter(each -> each.kind() == TeammateKind.CREW || named.contains(each.id()) || goesOut(each.id()))
                .toList();
        return crews.isEmpty() ? active : crews;
    }
}
