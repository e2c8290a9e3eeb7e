package app.earshot.ui.parts.text;

import java.text.Bidi;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * Whether a text can be left to the toolkit to break into lines.
 *
 * <p>On Linux, JavaFX 26 can't: a stretch of Arabic or Hebrew that it has broken is shaped with the letters of the whole stretch, and
 * counting its spaces then runs out of the array, in the middle of laying out the window. It never breaks inside a text node that
 * fits on a line, so a flow of single words is safe.
 */
public final class Wrapping {

    private static final boolean CONCERNED = System.getProperty("os.name", "").startsWith("Linux");

    private static final int LONGEST = 1_000;

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
        area.textProperty().subscribe(text -> {
            area.setWrapText(isSafe(text));
            if (!isSafe(text)) {
                loosen(area);
            }
        });
    }

    /**
     * A field breaks its lines at the width it had until it is laid out again; if the mouse moves before that, the new text is
     * measured at the old width. So that width goes before the text comes.
     */
    private static void loosen(TextArea area) {
        for (Node node : area.lookupAll(".text")) {
            if (node instanceof Text shown && !shown.wrappingWidthProperty().isBound()) {
                shown.setWrappingWidth(0);
            }
        }
    }

    /**
     * A text that takes as many lines as it needs in any alphabet: a label, or words that can be selected where a label can't be broken. Of
     * one that is longer than a screenful it shows the beginning: where its words are changed all of them stand.
     */
    public static Region whole(String text, String... styles) {
        String words = Cut.beginning(text, LONGEST);
        Region node = isSafe(words) ? Texts.wrapped(words) : new SelectableText(words);
        node.getStyleClass().addAll(styles);
        return node;
    }

    /** The text in pieces for a flow, whole if it is safe, else word by word with the spaces after them. */
    public static List<String> pieces(String text) {
        return isSafe(text) ? List.of(text) : List.of(text.split("(?<=\\s)(?=\\S)"));
    }
}
