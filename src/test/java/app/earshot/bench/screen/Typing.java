package app.earshot.bench.screen;

import app.earshot.bench.table.Figures;
import app.earshot.bench.table.Table;
import app.earshot.bench.table.Value;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Writing an entry: from each key until it is painted, with all that the composer understands meanwhile. */
public final class Typing {

    private static final Value LIMIT = Value.milliseconds(50);
    private static final int WARMING = 30;

    private static final String TEXT = """
            Spoke about the evening and who comes when, and about the ferry that most of them take.
            " Everyone outside with sparklers, and nobody checking the time.
            ? What would you like them to remember?
            ! Send two sample sets by Thursday
            + a quiet corner for the grandparents, because of the music
            """;

    private final Screens screens;

    public Typing(Screens screens) {
        this.screens = screens;
    }

    public void measure(int keys, Table table) {
        screens.open(screens.notebook().longest());
        TextArea area = Screen.on(() -> (TextArea) screens.find(".composer .growing-text"));
        screens.paint(area::requestFocus);
        List<Long> taken = new ArrayList<>();
        for (int i = 0; i < WARMING + keys; i++) {
            char letter = TEXT.charAt(i % TEXT.length());
            long painted = screens.paint(() -> type(area, letter));
            if (i >= WARMING) {
                taken.add(painted);
            }
        }
        int typed = Screen.on(area::getLength);
        if (typed < WARMING + keys) {
            throw new IllegalStateException("Of the keys only " + typed + " were typed");
        }
        Figures figures = Figures.of(taken);
        table.within("a key in the composer until it is painted", LIMIT, Value.median(figures));
        table.within("a key in the composer until it is painted, 19 of 20", LIMIT, Value.p95(figures));
        // Nothing stays behind as a draft: leaving the account keeps what stands there, which is nothing.
        screens.paint(area::clear);
        screens.open(screens.notebook().shortOne());
    }

    private static void type(TextArea area, char letter) {
        if (letter == '\n') {
            area.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", KeyCode.ENTER, false, false, false, false));
        } else {
            area.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, String.valueOf(letter), "", KeyCode.UNDEFINED, false, false, false, false));
        }
    }
}
