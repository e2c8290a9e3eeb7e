package app.earshot.ui.composer.line;

import app.earshot.usecase.timeline.LineChoice;
import java.util.HashMap;
import java.util.Map;

/**
 * What was chosen for single lines of a text, by the lines' numbers. The choices follow their lines when lines come and go above
 * them.
 */
public record LineChoices(Map<Integer, LineChoice> byLine) {

    public static final LineChoices NONE = new LineChoices(Map.of());

    public LineChoices {
        byLine = Map.copyOf(byLine);
    }

    public LineChoice of(int line) {
        return byLine.getOrDefault(line, LineChoice.NONE);
    }

    public LineChoices with(int line, LineChoice choice) {
        Map<Integer, LineChoice> changed = new HashMap<>(byLine);
        changed.put(line, choice);
        return new LineChoices(changed);
    }

    /** The choices after a whole line was put in above this one. */
    public LineChoices withLineAbove(int line) {
        Map<Integer, LineChoice> moved = new HashMap<>();
        byLine.forEach((number, choice) -> moved.put(number < line ? number : number + 1, choice));
        return new LineChoices(moved);
    }

    /** The choices after the text was changed. A choice goes with its line. */
    public LineChoices follow(String before, String after) {
        if (byLine.isEmpty() || before.equals(after)) {
            return this;
        }
        int same = sameAtStart(before, after);
        int end = sameAtEnd(before, after, same);
        int removed = lineEnds(before, same, before.length() - end);
        int added = lineEnds(after, same, after.length() - end);
        if (removed == 0 && added == 0) {
            return this;
        }
        int line = lineEnds(before, 0, same);
        boolean atLineStart = same == 0 || before.charAt(same - 1) == '\n';
        boolean wholeLines = atLineStart
                && endsLine(before, same, before.length() - end)
                && endsLine(after, same, after.length() - end);
        int last = wholeLines ? line - 1 : line;
        Map<Integer, LineChoice> moved = new HashMap<>();
        byLine.forEach((number, choice) -> {
            if (number <= last) {
                moved.put(number, choice);
            } else if (number > last + removed) {
                moved.put(number + added - removed, choice);
            }
        });
        return new LineChoices(moved);
    }

    private static boolean endsLine(String text, int from, int to) {
        return from == to || text.charAt(to - 1) == '\n';
    }

    private static int sameAtStart(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int same = 0;
        while (same < most && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        return same;
    }

    private static int sameAtEnd(String before, String after, int start) {
        int most = Math.min(before.length(), after.length()) - start;
        int same = 0;
        while (same < most && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
            same++;
        }
        return same;
    }

    private static int lineEnds(String text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += text.charAt(i) == '\n' ? 1 : 0;
        }
        return count;
    }
}
