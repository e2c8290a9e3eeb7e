package app.earshot.domain.text.day;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Searches a text only around the words without which nothing can be found, such as the names of months: a long mail names few, and
 * the patterns for days are slow to say no.
 */
final class NearKeys {

    private static final int BEFORE = 160;
    private static final int AFTER = 120;

    private final String text;
    private final List<int[]> stretches = new ArrayList<>();

    NearKeys(String text, Pattern key) {
        this.text = text;
        int end = -1;
        for (Matcher m = key.matcher(text); m.find(); ) {
            int from = Math.max(0, m.start() - BEFORE);
            int to = Math.min(text.length(), m.end() + AFTER);
            if (from <= end) {
                stretches.getLast()[1] = to;
            } else {
                stretches.add(new int[] {from, to});
            }
            end = to;
        }
    }

    /** All that a pattern finds there, in order. What stands around a stretch is seen by a pattern that looks back or ahead. */
    List<MatchResult> find(Pattern pattern) {
        List<MatchResult> found = new ArrayList<>();
        for (int[] stretch : stretches) {
            Matcher m = pattern.matcher(text).region(stretch[0], stretch[1]).useTransparentBounds(true).useAnchoringBounds(false);
            while (m.find()) {
                found.add(m.toMatchResult());
            }
        }
        return found;
    }
}
