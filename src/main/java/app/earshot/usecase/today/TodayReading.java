package app.earshot.usecase.today;

import app.earshot.domain.account.AccountRow;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.account.Teammate;
import app.earshot.domain.calendar.DayPlan;
import app.earshot.domain.calendar.DaysTaken;
import app.earshot.domain.today.DuePromise;
import app.earshot.domain.today.NeedOfAccount;
import app.earshot.domain.today.TodaySection;
import app.earshot.listening.duty.SameDebt;
import app.earshot.store.Session;
import app.earshot.usecase.calendar.Crews;
import app.earshot.usecase.today.TodayPage.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the page together on one visit to the notebook: first what stands in each section, then the accounts of all of them at once. */
final class TodayReading {

    private static final int DAYS_OF_PROMISES = 7;
    private static final int DAYS_COMING = 14;

    /** Where nothing comes within the days looked ahead, the next ones are shown all the same. */
    private static final int NEXT = 2;

    private static final int DAYS_AT_FIRST = 60;

    private static final List<TodaySection> OF_NEEDS = List.of(TodaySection.WAITING, TodaySection.QUIET, TodaySection.AFTER);

    private final Session session;
    private final LocalDate today;
    private final Map<UUID, AccountRow> rows = new HashMap<>();

    TodayReading(Session session, LocalDate today) {
        this.session = session;
        this.today = today;
    }

    static Owed owed(Session session, LocalDate today) {
        return new Owed(
                session.openNeeds().count(TodaySection.WAITING, today, Owed.MOST),
                session.today().countDue(today, today, Owed.MOST),
                session.openNeeds().count(TodaySection.AFTER, Need.THANKS_OWED, today, Owed.MOST));
    }

    TodayPage page() {
        Map<TodaySection, List<NeedOfAccount>> needs = new EnumMap<>(TodaySection.class);
        OF_NEEDS.forEach(section -> needs.put(section, session.openNeeds().page(section, today, ReadToday.LINES)));
        LocalDate until = today.plusDays(DAYS_OF_PROMISES);
        List<DuePromise> promises = session.today().due(until, today, ReadToday.LINES).stream()
                .filter(due -> needs.getOrDefault(TodaySection.WAITING, List.of()).stream().noneMatch(need -> isOneDebt(need, due)))
                .toList();
        List<UUID> next = session.today().coming(today, ReadToday.LINES);
        readRows(Stream.of(
                        needs.values().stream().flatMap(List::stream).map(NeedOfAccount::accountId),
                        promises.stream().map(due -> due.promise().accountId()),
                        next.stream())
                .flatMap(ids -> ids));
        Map<TodaySection, Section> sections = new EnumMap<>(TodaySection.class);
        needs.forEach((section, some) -> sections.put(section, section(
                some.stream().flatMap(need -> row(need.accountId()).map(row -> new TodayLine.Needed(row, need)).stream()).toList(),
                () -> session.openNeeds().count(section, today, Owed.MOST))));
        sections.put(TodaySection.PROMISED, section(
                promises.stream().flatMap(due -> row(due.promise().accountId()).map(row -> new TodayLine.Promised(row, due)).stream()).toList(),
                () -> session.today().countDue(until, today, Owed.MOST)));
        sections.put(TodaySection.CLASH, clashes());
        List<TodayLine.Coming> coming = coming(next);
        int soon = session.today().countComing(today, today.plusDays(DAYS_COMING), Owed.MOST);
        return new TodayPage(today, sections, owed(sections), coming, Math.max(0, soon - coming.size()), keptPrivate(promises), session.workingTime().now());
    }

    private Set<UUID> keptPrivate(List<DuePromise> promises) {
        return session.privateOnes().among(promises.stream().map(due -> due.promise().entryId()).distinct().toList());
    }

    /** What was promised and is late, and what they ask about it, is one line: that they wait. Once they have an answer the promise stands there again. */
    private boolean isOneDebt(NeedOfAccount need, DuePromise due) {
        return need.accountId().equals(due.promise().accountId())
                && due.promise().isLate(today)
                && !need.need().words().isBlank()
                && SameDebt.isOne(due.promise(), need.need().words());
    }

    /** Counted in the notebook only where not all of it was read. */
    private Owed owed(Map<TodaySection, Section> sections) {
        boolean all = sections.values().stream().allMatch(section -> section.more() == 0);
        if (!all) {
            return owed(session, today);
        }
        Stream<TodayLine> lines = sections.values().stream().flatMap(section -> section.lines().stream());
        return lines.map(this::owed).reduce(Owed.NOTHING, Owed::and);
    }

    private Owed owed(TodayLine line) {
        return switch (line) {
            case TodayLine.Needed needed when needed.section() == TodaySection.WAITING -> new Owed(1, 0, 0);
            case TodayLine.Needed needed when needed.need().need().need() == Need.THANKS_OWED -> new Owed(0, 0, 1);
            case TodayLine.Promised promised when isDue(promised.due().promise().dueOn()) -> new Owed(0, 1, 0);
            default -> Owed.NOTHING;
        };
    }

    private boolean isDue(@Nullable LocalDate day) {
        return day != null && !day.isAfter(today);
    }

    private void readRows(Stream<UUID> ids) {
        session.outlooks().rows(ids.distinct().toList()).forEach(row -> rows.put(row.id(), row));
    }

    private Optional<AccountRow> row(UUID accountId) {
        return Optional.ofNullable(rows.get(accountId));
    }

    /** Counted only where there may be more than was read. */
    private static Section section(List<? extends TodayLine> lines, IntSupplier inAll) {
        return new Section(lines, lines.size() < ReadToday.LINES ? 0 : Math.max(0, inAll.getAsInt() - lines.size()));
    }

    private Section clashes() {
        List<LocalDate> days = takenTwice();
        List<Teammate> crews = days.isEmpty() ? List.of() : Crews.of(session);
        DaysTaken taken = session.calendar().on(days, today);
        return new Section(
                days.stream()
                        .map(day -> DayPlan.of(day, crews, taken))
                        .filter(DayPlan::isClash)
                        .map(TodayLine.Clash::new)
                        .toList(),
                0);
    }

    /** A stretch at a time, each twice as long: where there are many, the first ones are found soon, and where there are few, little is to be looked at. */
    private List<LocalDate> takenTwice() {
        LocalDate last = session.today().lastDay().orElse(LocalDate.MIN);
        List<LocalDate> days = new ArrayList<>();
        LocalDate from = today;
        for (long length = DAYS_AT_FIRST; !from.isAfter(last) && days.size() < ReadToday.LINES; length *= 2) {
            LocalDate to = from.plusDays(length);
            days.addAll(session.today().takenTwice(from, to, ReadToday.LINES - days.size()));
            from = to.plusDays(1);
        }
        return days;
    }

    private List<TodayLine.Coming> coming(List<UUID> next) {
        List<AccountRow> some = next.stream().flatMap(id -> row(id).stream()).toList();
        LocalDate until = today.plusDays(DAYS_COMING);
        long soon = some.stream().filter(row -> row.outlook().nextDay() != null && !row.outlook().nextDay().isAfter(until)).count();
        List<AccountRow> shown = some.stream().limit(Math.max(NEXT, soon)).toList();
        Map<UUID, List<Enquiry>> enquiries =
                shown.isEmpty() ? Map.of() : session.enquiries().ofAll(shown.stream().map(AccountRow::id).toList());
        Map<UUID, String> names = new HashMap<>();
        session.teammates().all().forEach(each -> names.put(each.id(), each.name()));
        return shown.stream().flatMap(row -> coming(row, enquiries.getOrDefault(row.id(), List.of()), names).stream()).toList();
    }

    private static Optional<TodayLine.Coming> coming(AccountRow row, List<Enquiry> enquiries, Map<UUID, String> names) {
        LocalDate day = row.outlook().nextDay();
        return enquiries.stream()
                .filter(enquiry -> day != null && enquiry.days().contains(day))
                .findFirst()
                .map(enquiry -> new TodayLine.Coming(row, day, enquiry, enquiry.crew() == null ? null : names.get(enquiry.crew())));
    }
}
