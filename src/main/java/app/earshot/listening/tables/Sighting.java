package app.earshot.listening.tables;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place of a text at which a pattern may fit, as far as its first letters tell. */
record Sighting(int at, Pattern pattern) {

    /** Where it fits, or null if it does not. */
    @Nullable Matcher fitted(String text) {
        Matcher matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true).useAnchoringBounds(false);
        return matcher.lookingAt() ? matcher : null;
    }
}
