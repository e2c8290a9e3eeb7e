package app.earshot.listening.tables;

import java.util.ArrayList;
import java.util.List;

/** Takes a pattern apart where it says "or", as long as nothing stands before or behind the choice. */
final class Alternatives {

    private static final String GROUP = "(?:";

    private Alternatives() {}

    /** Patterns of which, tried in their order, the first that fits is what the whole one would have found. */
    static List<String> of(String pattern) {
        List<String> found = new ArrayList<>();
        int start = 0;
        int depth = 0;
        int firstClosed = -1;
        for (int at = 0; at < pattern.length(); at++) {
            switch (pattern.charAt(at)) {
                case '\\' -> at++;
                case '[' -> at = endOfClass(pattern, at);
                case '(' -> depth++;
                case ')' -> {
                    depth--;
                    firstClosed = depth == 0 && firstClosed < 0 ? at : firstClosed;
                }
                case '|' -> {
                    if (depth == 0) {
                        found.addAll(of(pattern.substring(start, at)));
                        start = at + 1;
                    }
                }
                default -> {}
            }
        }
        if (start > 0) {
            found.addAll(of(pattern.substring(start)));
            return found;
        }
        boolean isOneGroup = pattern.startsWith(GROUP) && firstClosed == pattern.length() - 1;
        return isOneGroup ? of(pattern.substring(GROUP.length(), firstClosed)) : List.of(pattern);
    }

    private static int endOfClass(String pattern, int from) {
        int at = from + 1;
        while (pattern.charAt(at) != ']') {
            at += pattern.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }
}
