package app.earshot.ui.parts;

import java.text.Bidi;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;

/**
 * Whether a text can be left to the toolkit to break into lines.
 *
 * <p>On Linux, JavaFX 26 can't: a stretch of Arabic or Hebrew that it has broken is shaped with the letters of the whole stretch, and
 * counting its spaces then runs out of the array, in the middle of laying out the window. It never breaks inside a text node that
 * fits on a line, so a flow of single words is safe.
 */
public final class Wrapping {

    private static final boolean CONCERNED = System.getProperty("os.name", "").startsWith("Linux");

    private Wrapping() {}

    public static boolean isSafe(String text) {
        return !CONCERNED || !Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** Lets a label take as many lines as it needs, unless its text can't be broken: then it is cut to dots. */
    public static void wrap(Labeled labeled) {
        labeled.textProperty().subscribe(text -> labeled.setWrapText(isSafe(text == null ? "" : text)));
    }

    /** The same for a field in which a person types or pastes. */
    public static void wrap(TextArea area) {
        area.textProperty().subscribe(text -> area.setWrapText(isSafe(text)));
    }

    /** A text that takes as many lines as it needs in any alphabet: a label, or words that can be selected where a label can't be broken. */
    public static Region whole(String text, String... styles) {
        Region node = isSafe(text) ? Texts.wrapped(text) : new SelectableText(text);
        node.getStyleClass().addAll(styles);
        return node;
    }

    /** The text in pieces for a flow, whole if it is safe, else word by word with the spaces after them. */
    public static List<String> pieces(String text) {
        return isSafe(text) ? List.of(text) : List.of(text.split("(?<=\\s)(?=\\S)"));
    }
}
