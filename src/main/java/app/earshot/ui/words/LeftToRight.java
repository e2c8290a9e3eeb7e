package app.earshot.ui.words;

import java.text.Bidi;

/**
 * Keeps a text of ours in its order when it begins with a name that is written from right to left. The toolkit takes the order of
 * a whole text from its first letter; an invisible mark before it says otherwise.
 */
public final class LeftToRight {

    private static final String MARK = "\u200E";

    private LeftToRight() {}

    /** A name, with the mark after it if it ends at the left, so that a number which follows stays behind it. */
    public static String name(String name) {
        boolean turns = !name.isEmpty() && Bidi.requiresBidi(name.toCharArray(), 0, name.length());
        return turns ? name + MARK : name;
    }

    /** The text, with the mark before it if it mixes both directions and would begin at the right. */
    public static String of(String text) {
        if (text.isEmpty() || !Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            return text;
        }
        Bidi read = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        return read.isMixed() && !read.baseIsLeftToRight() ? MARK + text : text;
    }
}
