package app.earshot.listening.brief;

import java.util.List;

/**
 * The first of some things, and how many there are beside them.
 *
 * @param shown what is worth most first
 * @param more how many were left out
 */
public record Excerpt<T>(List<T> shown, int more) {

    public Excerpt {
        shown = List.copyOf(shown);
    }

    static <T> Excerpt<T> of(List<T> all, int most) {
        return new Excerpt<>(all.stream().limit(most).toList(), Math.max(0, all.size() - most));
    }

    /** Without the last one, which now counts among those left out. */
    Excerpt<T> shorter() {
        return new Excerpt<>(shown.subList(0, shown.size() - 1), more + 1);
    }
}
