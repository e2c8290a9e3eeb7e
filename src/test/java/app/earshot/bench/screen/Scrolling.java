package app.earshot.bench.screen;

import app.earshot.bench.notebook.Reading;
import app.earshot.bench.table.Figures;
import app.earshot.bench.table.Table;
import app.earshot.bench.table.Value;
import java.util.function.IntConsumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;

/** Going down the longest timeline, by the wheel and by Page Down, as fast as hands do. */
public final class Scrolling {

    private static final double FRAME = 16.7;
    private static final double ASKED = 0.99;
    /** What one click of a wheel scrolls, on Linux. */
    private static final double WHEEL = -40;
    /** A key that is held down repeats thirty times a second, that is before every second picture. */
    private static final int REPEATS = 2;

    private final Screens screens;

    public Scrolling(Screens screens) {
        this.screens = screens;
    }

    public void measure(int frames, Table table) {
        measure("by the wheel", frames, this::wheel, table);
        measure("by Page Down, held", frames, i -> {
            if (i % REPEATS == 0) {
                pageDown();
            }
        }, table);
    }

    private void measure(String how, int frames, IntConsumer act, Table table) {
        screens.open(screens.notebook().longest());
        screens.paint(() -> screens.find(".entry").requestFocus());
        Node first = Screen.on(() -> screens.find(".entry"));
        Figures work = Frames.during(frames / 4, frames, act);
        if (Screen.on(() -> screens.find(".entry") == first && ((ScrollPane) screens.find(".timeline-scroll")).getVvalue() == 0)) {
            throw new IllegalStateException("Nothing was scrolled " + how);
        }
        String what = "scroll " + Reading.many(screens.notebook().entriesOfLongest()) + " " + how + ": work for a picture";
        table.share(what, ASKED, "16.7 ms", work.shareUnder(FRAME), ", " + Value.median(work).text());
        table.shown("    the most for one", Value.milliseconds(work.most()));
    }

    private void wheel(int number) {
        Node over = screens.find(".timeline");
        Event.fireEvent(over, new ScrollEvent(
                ScrollEvent.SCROLL, 600, 500, 600, 500, false, false, false, false, false, false, 0, WHEEL, 0, WHEEL,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }

    private void pageDown() {
        Node owner = screens.scene().getFocusOwner();
        owner.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", KeyCode.PAGE_DOWN, false, false, false, false));
    }
}
