package app.earshot.bench.notebook;

import app.earshot.bench.table.Asked;
import app.earshot.bench.table.Figures;
import app.earshot.bench.table.Table;
import app.earshot.usecase.timeline.EntryToSave;
import java.util.List;

/** The same screenful of a notebook and of one that is ten times as large, in turn. */
public final class Growth {

    public static final Asked MOST = Asked.times(1.5);
    private static final Asked IN_FULL = Asked.onlyInFull(1.5);
    /** What the smaller one is called in the table. */
    public static final String PEER = "a tenth of it";

    private static final int WARMING = 15;
    private static final int TIMES = 10;

    private final MeasuredNotebook small;
    private final MeasuredNotebook large;

    public Growth(MeasuredNotebook small, MeasuredNotebook large) {
        this.small = small;
        this.large = large;
    }

    public void measure(int times, Table table) {
        Reading few = new Reading(small);
        Reading many = new Reading(large);
        both("read an account", MOST, Figures.inTurn(WARMING, times, i -> few.open(small.alike(i)), i -> many.open(large.alike(i))), table);
        // The smaller one of the short form has not enough accounts for a page.
        both("the list's first page", IN_FULL, Figures.inTurn(WARMING, times, i -> few.list(), i -> many.list()), table);
        both("Today", IN_FULL, Figures.inTurn(WARMING, times, i -> few.today(), i -> many.today()), table);
        both("the ledger", IN_FULL, Figures.inTurn(WARMING, times, i -> few.ledger(), i -> many.ledger()), table);
        // As many days of the larger one as hold what the smaller one has in a month.
        both("as much of the calendar", MOST, Figures.inTurn(
                WARMING, times, i -> few.calendar(Reading.MONTH), i -> many.calendar(Reading.MONTH / TIMES)), table);
        Keeping saves = new Keeping(small);
        Keeping more = new Keeping(large);
        List<EntryToSave> first = saves.typed(WARMING + times);
        List<EntryToSave> second = more.typed(WARMING + times);
        both("save an entry", MOST, Figures.inTurn(WARMING, times, i -> saves.save(first.get(i)), i -> more.save(second.get(i))), table);
        saves.removeSaved();
        more.removeSaved();
        search(table);
    }

    /** Judged where both have a screenful of hits, which a notebook of a few entries has not. */
    private void search(Table table) {
        Searching searching = new Searching(large);
        both("a keystroke in the search", IN_FULL, Figures.inTurn(
                searching.keys(), searching.keys(), i -> searching.find(small.verbs(), i), i -> searching.find(large.verbs(), i)), table);
        both("a keystroke in the switcher", IN_FULL, Figures.inTurn(
                searching.places(), searching.places(), i -> searching.goTo(small.verbs(), i), i -> searching.goTo(large.verbs(), i)), table);
    }

    private static void both(String what, Asked asked, List<Figures> figures, Table table) {
        table.against("ten times the notebook: " + what, asked, PEER, figures.getFirst(), figures.getLast());
    }
}
