package app.earshot.listening.mirror;

import app.earshot.domain.Sentence;
import app.earshot.domain.timeline.Place;
import org.jspecify.annotations.Nullable;

/**
 * Something the writer may like to know about a draft.
 *
 * @param sentence what it is, with the evidence in it
 * @param putIn words that could stand in the draft because of it, or null
 * @param place where in the draft it shows, or null
 */
public record Hint(Sentence sentence, @Nullable Sentence putIn, @Nullable Place place) {

    static Hint of(Sentence sentence) {
        return new Hint(sentence, null, null);
    }
}
