package app.earshot.ui.parts.text;

import app.earshot.domain.timeline.Place;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A part of a long text in a flow of its own. What a flow costs grows with the square of its words where they can't be left to the
 * toolkit to wrap, so a long text has several, one under the other.
 */
final class TextStretch {

    /** The toolkit wraps these by itself, and is quick about it. */
    private static final int LONGEST = 8_000;

    /** These are laid out word by word, or shaped anew for every line. */
    private static final int LONGEST_BY_WORDS = 400;

    final TextFlow flow = new TextFlow();
    final Path highlight = new Path();
    final Path ground = new Path();
    private final Place place;

    private TextStretch(Place place, List<SelectableText.Run> runs) {
        this.place = place;
        flow.getStyleClass().add("flow");
        flow.setMouseTransparent(true);
        highlight.getStyleClass().add("selection");
        highlight.setManaged(false);
        highlight.setMouseTransparent(true);
        ground.getStyleClass().add("asked-ground");
        ground.setManaged(false);
        ground.setMouseTransparent(true);
        int at = 0;
        for (SelectableText.Run run : runs) {
            int from = Math.max(place.start(), at);
            int to = Math.min(place.end(), at + run.text().length());
            if (from < to) {
                add(run.text().substring(from - at, to - at), run.styles());
            }
            at += run.text().length();
        }
    }

    /** The stretches of a text, one at least. They end where a line does, or else a word. */
    static List<TextStretch> of(String text, List<SelectableText.Run> runs) {
        int most = Wrapping.isQuick(text) ? LONGEST : LONGEST_BY_WORDS;
        List<TextStretch> all = new ArrayList<>();
        for (int from = 0; from < text.length() || all.isEmpty(); ) {
            int to = Cut.end(text, from, most);
            // The line ends with its flow: shown, its end would be an empty line.
            int shown = to < text.length() && text.charAt(to - 1) == '\n' ? to - 1 : to;
            all.add(new TextStretch(new Place(from, shown), runs));
            from = to;
        }
        return all;
    }

    /** Where it begins in the whole text. */
    int start() {
        return place.start();
    }

    /** Goes behind those words of a range that stand here. */
    void highlight(Place range) {
        lay(highlight, List.of(range));
    }

    /** Puts a ground of its own behind those words of some ranges that stand here. */
    void ground(List<Place> ranges) {
        lay(ground, ranges);
    }

    private void lay(Path path, List<Place> ranges) {
        path.getElements().clear();
        for (Place range : ranges) {
            int from = Math.max(range.start(), place.start()) - place.start();
            int to = Math.min(range.end(), place.end()) - place.start();
            if (from < to) {
                path.getElements().addAll(flow.getRangeShape(from, to, true));
            }
        }
    }

    private void add(String words, List<String> styles) {
        for (String piece : Wrapping.pieces(words)) {
            Text node = new Text(piece);
            node.getStyleClass().add("text");
            node.getStyleClass().addAll(styles);
            flow.getChildren().add(node);
        }
    }
}
