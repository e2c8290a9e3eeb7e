package app.earshot.listening.brief;

import java.util.List;

/**
 * Something that is seen differently, and may be spoken of openly.
 *
 * @param about what it is about
 * @param views how it is seen, each with the name of whoever sees it so
 */
public record Difference(String about, List<String> views) {

    public Difference {
        views = List.copyOf(views);
    }
}
