package app.earshot.listening.brief;

import java.util.List;

/**
 * The first of some things, and how many there are beside them.
 *
 * @param shown what is worth most first
 * @param more how many were left out
 */
public record Listed<T>(List<T> shown, int more) {

    public Listed {
        shown = List.copyOf(shown);
    }

    static <T> Listed<T> of(List<T> all, int most) {
        return new Listed<>(all.stream().limit(most).toList(), Math.max(0, all.size() - most));
    }

    /** Without the last one, which now counts among those left out. */
    Listed<T> shorter() {
        return new Listed<>(shown.subList(0, shown.size() - 1), more + 1);
    }
}
