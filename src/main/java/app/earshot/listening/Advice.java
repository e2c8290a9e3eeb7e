package app.earshot.listening;

import java.util.List;

/**
 * What the notebook says beside a timeline.
 *
 * @param suggestions best first, at most {@link #MOST}; the first three keep the balance between topics and kinds
 * @param map every topic that matters at this stage or was ever spoken about, in the catalogue's order
 */
public record Advice(List<Suggestion> suggestions, List<Known> map, WhoseWords whoseWords, List<BlindSpot> blindSpots) {

    /** How many suggestions there are at most. */
    public static final int MOST = 12;

    public Advice {
        suggestions = List.copyOf(suggestions);
        map = List.copyOf(map);
        blindSpots = List.copyOf(blindSpots);
    }
}
