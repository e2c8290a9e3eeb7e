package app.earshot.ui.window;

import app.earshot.ui.parts.focus.FocusOrder;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The letters that are typed while the notebook is still being opened. They go to the search: whoever types into an empty window has a
 * name in mind, and nothing is changed by looking for it. Used on the screen's thread.
 */
public final class TypeAhead {

    private static final int DELETE = 0x7F;

    private final EventHandler<KeyEvent> heard = this::keep;
    private final StringBuilder letters = new StringBuilder();
    private @Nullable Scene scene;

    /** Begins to keep what is typed into a window. */
    public void listenIn(Scene window) {
        scene = window;
        window.addEventFilter(KeyEvent.ANY, heard);
    }

    /** Ends it, and puts the letters and the focus into the first field that stands there; without any letters the focus stays. */
    public void giveTo(Node place) {
        String text = letters.toString();
        drop();
        if (!text.isEmpty()) {
            FocusOrder.of(place).stream()
                    .filter(TextInputControl.class::isInstance)
                    .map(TextInputControl.class::cast)
                    .findFirst()
                    .ifPresent(field -> write(text, field));
        }
    }

    /** Ends it, and forgets what was typed. */
    public void drop() {
        letters.setLength(0);
        if (scene != null) {
            scene.removeEventFilter(KeyEvent.ANY, heard);
            scene = null;
        }
    }

    private static void write(String text, TextInputControl field) {
        // Its skin selects what stands in a field that has the focus when the skin is made: it is made before.
        field.applyCss();
        field.requestFocus();
        field.appendText(text);
        // A field that comes to the focus selects what stands in it, and the next letter would replace it all.
        field.end();
    }

    private void keep(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_TYPED && !isShortcut(event)) {
            event.getCharacter().codePoints().filter(TypeAhead::isLetter).forEach(letters::appendCodePoint);
        } else if (event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() == KeyCode.BACK_SPACE && !letters.isEmpty()) {
            letters.setLength(letters.offsetByCodePoints(letters.length(), -1));
        }
    }

    /** Not Enter, Tab, Escape and the like, which come as characters too. */
    private static boolean isLetter(int typed) {
        return typed >= ' ' && typed != DELETE;
    }

    /** Ctrl and Alt together are AltGr, which writes letters. */
    private static boolean isShortcut(KeyEvent event) {
        boolean altGr = event.isControlDown() && event.isAltDown();
        return event.isMetaDown() || (!altGr && (event.isControlDown() || event.isAltDown()));
    }
}
