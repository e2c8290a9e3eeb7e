package app.earshot.ui.calendar;

import app.earshot.domain.calendar.DayOff;
import app.earshot.domain.calendar.Hold;
import app.earshot.domain.calendar.Occupation;
import app.earshot.ui.accounts.parts.Reply;
import app.earshot.ui.brief.BriefView;
import app.earshot.ui.brief.Printing;
import app.earshot.ui.calendar.CalendarModel.Page;
import app.earshot.ui.clash.ClashActions;
import app.earshot.ui.clash.ClashSheet;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refusal;
import app.earshot.usecase.calendar.DayDetails;
import app.earshot.usecase.verbs.Verbs;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Turns the pages of the calendar, and moves what stands on it. All that is changed is told, and can be taken back. */
public final class CalendarActions {

    private final CalendarModel model;
    private final Tools tools;

    public CalendarActions(CalendarModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
        tools.verbs().changes().listen(account -> tools.frame().work().onScreen(this::changed));
    }

    /** Comes to the front, on the day on which one stood, or today. */
    void shown() {
        if (model.day().get() == null) {
            model.setDay(today());
        }
        read();
    }

    void span(Span chosen) {
        model.setSpan(chosen);
        read();
    }

    void today(Runnable there) {
        go(today());
        there.run();
    }

    /** Goes to a day; its page is read if another one is in front. */
    void go(LocalDate day) {
        LocalDate before = model.day().get();
        model.setDay(day);
        Page page = model.page().get();
        boolean there = before != null && page != null && page.span() == model.span().get()
                && model.span().get().isSamePage(before, day, weekStart());
        if (!there) {
            read();
        }
    }

    void walk(long days) {
        go(day().plusDays(days));
    }

    void turn(int pages) {
        go(model.span().get().turned(day(), pages));
    }

    /** By a month, whatever is looked at; in a year by a year. */
    void leaf(int pages) {
        go(model.span().get() == Span.YEAR ? day().plusYears(pages) : day().plusMonths(pages));
    }

    LocalDate day() {
        LocalDate day = model.day().get();
        return day == null ? today() : day;
    }

    /** Picks up what stands on the day to be put on another one: the first, and with each further call the next. */
    void pick(List<DayEntry> there) {
        List<Occupation> all = there.stream().map(DayEntry::what).toList();
        if (!all.isEmpty()) {
            model.setMoving(all.get((all.indexOf(model.moving().get()) + 1) % all.size()));
        }
    }

    void pick(Occupation what) {
        model.setMoving(what);
    }

    void letGo() {
        model.setMoving(null);
    }

    /** Puts what was picked up on a day. Where that is booked it is sorted out; any other no is told. */
    void put(LocalDate to) {
        Occupation what = model.moving().get();
        model.setMoving(null);
        if (what != null && !what.day().equals(to)) {
            does("move/" + what.enquiryId(), verbs -> verbs.moveDay().run(what.enquiryId(), what.day(), to), no -> refusedMove(what, to, no));
        }
    }

    private void refusedMove(Occupation what, LocalDate to, Refusal no) {
        if (no.field() == FormField.BOOKED_DAY) {
            new ClashSheet(new ClashActions(tools)).open(what, to, no);
        } else {
            tools.frame().announcer().tell(no.sentence());
        }
    }

    void release(Hold hold) {
        does("release/" + hold.id(), verbs -> verbs.holdDate().release(hold.id()));
    }

    void removeOff(DayOff off) {
        does("off/" + off.id(), verbs -> verbs.takeDaysOff().remove(off.id()));
    }

    void takeOff(@Nullable UUID who, LocalDate from, LocalDate to, String words, Reply reply) {
        tools.frame().work()
                .notebook("calendar/off", () -> tools.verbs().takeDaysOff().run(who, from, to, words))
                .then(kept -> reply.done().run())
                .refused(reply.refused())
                .unlessRunning()
                .start();
    }

    void sortOut(LocalDate day) {
        new ClashSheet(new ClashActions(tools)).open(day);
    }

    /** What there is to know of a day. */
    void details(LocalDate day, Consumer<DayDetails> then) {
        tools.frame().work().notebook("calendar/day", () -> tools.verbs().readCalendar().day(day)).onlyLatest().then(then::accept).start();
    }

    void open(UUID account) {
        tools.navigator().visit(new Visit.ToAccount(account));
    }

    void brief(UUID account) {
        BriefView.prepare(tools, account);
    }

    /** The page that goes along on the day itself. */
    void daySheet(Occupation what) {
        BriefView.travel(tools, what.accountId(), what.enquiryId(), what.day());
    }

    /** Puts on paper what is in front. */
    void print() {
        Page page = model.page().get();
        if (page != null) {
            String name = new CalendarWords(tools.frame().messages()).title(page.span(), day());
            Printing.of(tools).print(CalendarPaper.of(page, day(), tools.frame().messages()), name);
        }
    }

    void begin(LocalDate day) {
        tools.navigator().visit(new Visit.NewEnquiry("", List.of(day)));
    }

    /** Looks at the clock: after midnight another day is today. */
    void look() {
        Page page = model.page().get();
        if (page != null && !page.days().taken().today().equals(today())) {
            read();
        }
    }

    private void does(String key, Consumer<Verbs> verb) {
        does(key, verb, no -> tools.frame().announcer().tell(no.sentence()));
    }

    private void does(String key, Consumer<Verbs> verb, Consumer<Refusal> refused) {
        tools.frame().work()
                .notebook("calendar/" + key, () -> {
                    verb.accept(tools.verbs());
                    return key;
                })
                .refused(refused)
                .unlessRunning()
                .start();
    }

    private void changed() {
        if (model.page().get() != null) {
            read();
        }
    }

    private void read() {
        Span span = model.span().get();
        LocalDate from = span.from(day(), weekStart());
        LocalDate to = span.to(day(), weekStart());
        tools.frame().work()
                .notebook("calendar", () -> new Page(span, tools.verbs().readCalendar().run(from, to), tools.verbs().keepHolidays().chosen(), Map.of()))
                .onlyLatest()
                .then(this::show)
                .start();
    }

    /** The days first; what is celebrated on them comes from tables that may have to be read. */
    private void show(Page read) {
        Page before = model.page().get();
        if (read.celebratesLike(before)) {
            model.show(read.with(before.holidays()));
            return;
        }
        model.show(read);
        tools.frame().work()
                .slow("calendar/holidays", () -> tools.verbs().keepHolidays().between(read.area(), read.days().from(), read.days().to()))
                .then(celebrated -> {
                    Page now = model.page().get();
                    if (read.celebratesLike(now) && !celebrated.equals(now.holidays())) {
                        model.show(now.with(celebrated));
                    }
                })
                .start();
    }

    private DayOfWeek weekStart() {
        return tools.frame().messages().days().weekStart();
    }

    private LocalDate today() {
        return tools.frame().messages().days().today();
    }
}
