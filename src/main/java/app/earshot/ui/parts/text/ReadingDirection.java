package app.earshot.ui.parts.text;

import java.text.Bidi;
import javafx.geometry.NodeOrientation;

/** From which side a text is read, so that Arabic and Hebrew words stand where their readers look. */
public final class ReadingDirection {

    private static final int ENOUGH = 400;

    private ReadingDirection() {}

    /** By the first letter that has a direction; a text without one is read from the left. */
    public static NodeOrientation of(String text) {
        String start = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
        boolean fromLeft = start.isEmpty() || new Bidi(start, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        return fromLeft ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.RIGHT_TO_LEFT;
    }
}
