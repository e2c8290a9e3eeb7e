package app.earshot.ui.clash;

import app.earshot.domain.calendar.DayClash;
import app.earshot.domain.calendar.DayPlan;
import app.earshot.domain.calendar.DaysTaken;
import app.earshot.domain.calendar.Occupation;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.Refusal;
import app.earshot.usecase.calendar.CalendarDays;
import app.earshot.usecase.verbs.Verbs;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Asks what stands in the way of a day, and does what helps. Everything done here is told, and can be taken back. */
public final class ClashActions {

    private final Tools tools;

    public ClashActions(Tools tools) {
        this.tools = tools;
    }

    Tools tools() {
        return tools;
    }

    /**
     * What stands in the way on some days, and the nearest days on which somebody is free.
     *
     * @param clashes the firm before the soft on each day
     */
    public record Answer(List<DayClash> clashes, List<DayPlan> nearest) {}

    /** Only the answer to what one asker asked last is given. */
    void ask(String asker, DayClash.Wanted wanted, List<LocalDate> days, Consumer<Answer> then) {
        tools.frame().work()
                .notebook("clash/ask/" + asker, () -> answer(wanted, days))
                .onlyLatest()
                .then(then::accept)
                .start();
    }

    private Answer answer(DayClash.Wanted wanted, List<LocalDate> days) {
        List<DayClash> clashes = tools.verbs().readClashes().run(wanted, days);
        boolean firm = days.size() == 1 && clashes.stream().anyMatch(DayClash::isFirm);
        return new Answer(clashes, firm ? tools.verbs().askDate().nearest(days.getFirst()) : List.of());
    }

    /**
     * A day on which more is promised than can be kept.
     *
     * @param plan who is free on it
     * @param involved what can't all be kept
     */
    record Tangle(DayPlan plan, List<Occupation> involved, List<DayPlan> nearest) {}

    void untangle(LocalDate day, Consumer<Tangle> then) {
        tools.frame().work().notebook("clash/day", () -> tangle(day, List.of())).then(then::accept).start();
    }

    /** The first day of an enquiry on which it can't be booked, if there still is one. */
    void untangle(UUID enquiry, Consumer<Optional<Tangle>> then) {
        tools.frame().work()
                .notebook("clash/day", () -> tools.verbs().readClashes().of(enquiry).stream()
                        .filter(DayClash::isFirm)
                        .findFirst()
                        .map(clash -> tangle(clash.day(), List.of(enquiry))))
                .then(then::accept)
                .start();
    }

    private Tangle tangle(LocalDate day, List<UUID> also) {
        DayPlan plan = tools.verbs().readCalendar().run(day, day).plan(day);
        return new Tangle(plan, plan.involved(also), tools.verbs().askDate().nearest(day));
    }

    /** A day as it would be with what is to be moved there. */
    void untangle(Occupation moving, LocalDate to, Consumer<Tangle> then) {
        tools.frame().work().notebook("clash/day", () -> tangle(moving, to)).then(then::accept).start();
    }

    private Tangle tangle(Occupation moving, LocalDate to) {
        CalendarDays there = tools.verbs().readCalendar().run(to, to);
        Stream<Occupation> others = there.taken().occupations().stream().filter(each -> !each.enquiryId().equals(moving.enquiryId()));
        List<Occupation> all = Stream.concat(others, Stream.of(moving.on(to))).toList();
        DayPlan plan = DayPlan.of(to, there.crews(), new DaysTaken(all, there.taken().off(), there.taken().today()));
        List<DayPlan> nearest = tools.verbs().askDate().nearest(to).stream().filter(near -> !near.day().equals(moving.day())).toList();
        return new Tangle(plan, plan.involved(List.of(moving.enquiryId())), nearest);
    }

    void giveTo(Occupation each, UUID crew, Consumer<Refusal> refused, Runnable done) {
        does("give/" + each.enquiryId(), verbs -> verbs.moveDay().giveTo(each.enquiryId(), crew), refused, done);
    }

    void move(Occupation each, LocalDate to, Consumer<Refusal> refused, Runnable done) {
        does("move/" + each.enquiryId(), verbs -> verbs.moveDay().run(each.enquiryId(), each.day(), to), refused, done);
    }

    void moveWithCrew(Occupation each, LocalDate to, UUID crew, Consumer<Refusal> refused, Runnable done) {
        does("move/" + each.enquiryId(), verbs -> verbs.moveDay().withCrew(each.enquiryId(), each.day(), to, crew), refused, done);
    }

    void moveAllTheSame(Occupation each, LocalDate to, Consumer<Refusal> refused, Runnable done) {
        does("move/" + each.enquiryId(), verbs -> verbs.moveDay().allTheSame(each.enquiryId(), each.day(), to), refused, done);
    }

    void bookAllTheSame(UUID enquiry, Consumer<Refusal> refused, Runnable done) {
        does("book/" + enquiry, verbs -> verbs.changeEnquiry().bookAllTheSame(enquiry), refused, done);
    }

    /** To a reply that says early that there is something to settle. */
    void tell(Occupation each, String words) {
        tools.navigator().visit(new Visit.ToReply(each.accountId(), null, words));
    }

    void open(Occupation each) {
        tools.navigator().visit(new Visit.ToAccount(each.accountId()));
    }

    private void does(String key, Consumer<Verbs> verb, Consumer<Refusal> refused, Runnable done) {
        tools.frame().work()
                .notebook("clash/" + key, () -> {
                    verb.accept(tools.verbs());
                    return key;
                })
                .then(did -> done.run())
                .refused(refused)
                .unlessRunning()
                .start();
    }
}
