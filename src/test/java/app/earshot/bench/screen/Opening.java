package app.earshot.bench.screen;

import app.earshot.bench.notebook.Growth;
import app.earshot.bench.notebook.MeasuredNotebook;
import app.earshot.bench.notebook.Reading;
import app.earshot.bench.table.Asked;
import app.earshot.bench.table.Figures;
import app.earshot.bench.table.Table;
import app.earshot.bench.table.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** From the click on an account until it is painted. */
public final class Opening {

    private static final int FIRST = 20;
    private static final Asked LONG_ONE = Asked.times(1.5);
    private static final Value LIMIT = Value.milliseconds(50);

    private final Screens screens;
    private final MeasuredNotebook notebook;

    public Opening(Screens screens) {
        this.screens = screens;
        this.notebook = screens.notebook();
    }

    public void measure(int times, Table table) {
        String few = notebook.entriesOfShortOne() + " entries";
        int warming = Math.min(times, FIRST);
        Clicks first = new Clicks();
        for (int i = 0; i < warming; i++) {
            first.on(notebook.shortOne(), i);
        }
        table.shown("open an account: " + few + ", the first " + warming, Value.median(Figures.of(first.entries)));
        Clicks shortOne = new Clicks();
        Clicks longOne = new Clicks();
        for (int i = 0; i < warming; i++) {
            new Clicks().on(notebook.longest(), i);
        }
        for (int i = 0; i < times; i++) {
            shortOne.on(notebook.shortOne(), i);
            longOne.on(notebook.longest(), i);
        }
        String many = Reading.many(notebook.entriesOfLongest());
        table.within("open an account: " + few + shortOne.full(), LIMIT, Value.median(Figures.of(shortOne.entries)));
        table.shown("    and until what to ask next is painted beside it", Value.median(Figures.of(shortOne.all)));
        table.within("open an account: " + many + longOne.full(), LIMIT, Value.median(Figures.of(longOne.entries)));
        table.shown("    and until what to ask next is painted beside it", Value.median(Figures.of(longOne.all)));
        table.against("open an account: " + many, LONG_ONE, "the short one", Figures.of(shortOne.entries), Figures.of(longOne.entries));
    }

    /** In turn with a notebook of a tenth of the size. */
    public void measureAgainst(Screens small, int times, Table table) {
        Opening other = new Opening(small);
        Clicks warming = other.new Clicks();
        for (int i = 0; i < Math.min(times, FIRST); i++) {
            warming.on(small.notebook().shortOne(), i);
        }
        Clicks peer = other.new Clicks();
        Clicks ours = new Clicks();
        for (int i = 0; i < times; i++) {
            peer.on(small.notebook().shortOne(), i);
            ours.on(notebook.shortOne(), i);
        }
        table.against(
                "ten times the notebook: open an account", Growth.MOST, Growth.PEER, Figures.of(peer.entries), Figures.of(ours.entries));
    }

    /** What several openings took. */
    private final class Clicks {

        private final List<Long> entries = new ArrayList<>();
        private final List<Long> all = new ArrayList<>();
        private int full;

        /** Opens another account before the measured one, as one does who goes through the list. */
        void on(UUID account, int number) {
            screens.open(notebook.some(number));
            Screens.Opened taken = screens.open(account);
            entries.add(taken.entries());
            all.add(taken.all());
            full += Screen.on(screens::isFull) ? 1 : 0;
        }

        String full() {
            return " (" + full + " of " + entries.size() + " full)";
        }
    }
}
