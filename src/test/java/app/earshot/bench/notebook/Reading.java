package app.earshot.bench.notebook;

import app.earshot.bench.table.Asked;
import app.earshot.bench.table.Figures;
import app.earshot.bench.table.Table;
import app.earshot.bench.table.Value;
import app.earshot.domain.account.ListOrder;
import app.earshot.domain.ledger.LedgerFilter;
import app.earshot.domain.ledger.LedgerOrder;
import app.earshot.testkit.FixedClock;
import app.earshot.usecase.account.ReadAccounts;
import app.earshot.usecase.verbs.Verbs;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** What is read without a screen: accounts, advice, the list. */
public final class Reading {

    /** As many entries as the timeline reads first, and one to know whether there are more. */
    private static final int FIRST_ENTRIES = 41;

    private static final int ROWS = 50;
    private static final int WARMING = 15;
    private static final Value TODAY = Value.milliseconds(150);
    private static final Value CALENDAR = Value.milliseconds(50);
    /** Six weeks are shown of a month. */
    static final int MONTH = 42;
    private static final LocalDate FIRST_DAY = LocalDate.ofInstant(FixedClock.NOW, FixedClock.ZONE).plusDays(1);
    private static final Asked LONG_ONE = Asked.times(1.5);

    private static final List<String> FILTERS = List.of("ana petrova", "moreno", "siobhan daly", "zoe", "oksana bondar", "nobody at all");

    private final MeasuredNotebook notebook;
    private final Verbs verbs;

    public Reading(MeasuredNotebook notebook) {
        this.notebook = notebook;
        this.verbs = notebook.verbs();
    }

    public void measure(int times, Table table) {
        List<Figures> opened = Figures.inTurn(WARMING, times, i -> open(notebook.shortOne()), i -> open(notebook.longest()));
        table.shown("read an account: " + notebook.entriesOfShortOne() + " entries", Value.median(opened.getFirst()));
        table.against(
                "read an account: " + many(notebook.entriesOfLongest()), LONG_ONE, "the short one", opened.getFirst(), opened.getLast());
        List<Figures> advised = Figures.inTurn(WARMING, times, i -> advise(notebook.shortOne()), i -> advise(notebook.longest()));
        table.shown("what to ask next: " + notebook.entriesOfShortOne() + " entries", Value.median(advised.getFirst()));
        table.shown("what to ask next: " + many(notebook.entriesOfLongest()), Value.median(advised.getLast()));
        new Thinking(notebook).measure(times, table);
        table.within("Today", TODAY, Value.median(Figures.measure(WARMING, times, i -> today())));
        table.within("the ledger's first screen", TODAY, Value.median(Figures.measure(WARMING, times, i -> ledger())));
        for (LedgerOrder order : LedgerOrder.values()) {
            table.shown("the ledger with all that was settled, by " + order.code(), Value.median(Figures.measure(
                    WARMING, times, i -> verbs.readLedger().page(new LedgerFilter(null, Set.of(), ""), order, 0, ROWS))));
        }
        table.within("a month of the calendar: " + daysIn(MONTH) + " dated enquiries in it", CALENDAR, Value.median(Figures.measure(WARMING, times, i -> calendar(MONTH))));
        table.shown("the number beside Today", Value.median(Figures.measure(WARMING, times, i -> verbs.readToday().owed())));
        List<String> typed = FILTERS.stream().flatMap(Searching::keystrokes).toList();
        table.shown("list: a keystroke in the filter", Value.median(Figures.measure(
                typed.size(), typed.size(), i -> filter(typed.get(i % typed.size())))));
    }

    public static String many(int entries) {
        return String.format(Locale.ROOT, "%,d entries", entries);
    }

    void open(UUID account) {
        verbs.readAccount().run(account).orElseThrow();
        verbs.readTimeline().older(account, null, FIRST_ENTRIES);
    }

    void list() {
        filter("");
    }

    /** Some days of the calendar from tomorrow on. */
    void calendar(int days) {
        verbs.readCalendar().run(FIRST_DAY, FIRST_DAY.plusDays(days - 1L)).shown();
    }

    private int daysIn(int days) {
        return verbs.readCalendar().run(FIRST_DAY, FIRST_DAY.plusDays(days - 1L)).taken().occupations().size();
    }

    void today() {
        verbs.readToday().run();
    }

    /** What the screen reads when somebody comes to it. */
    void ledger() {
        verbs.readLedger().page(LedgerFilter.OWED, LedgerOrder.DAY, 0, ROWS);
        verbs.readLedger().count(LedgerFilter.OWED);
        verbs.readLedger().kept();
    }

    private void advise(UUID account) {
        verbs.readAdvice().run(account).orElseThrow();
    }

    private void filter(String filter) {
        ReadAccounts accounts = verbs.readAccounts();
        accounts.page(ListOrder.NEEDS_LISTENING, filter, 0, ROWS);
        accounts.count(filter);
    }
}
