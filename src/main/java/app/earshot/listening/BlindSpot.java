package app.earshot.listening;

import app.earshot.domain.Sentence;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that we should know by now and don't.
 *
 * @param rule the name of the rule that found it
 * @param ask what to ask about it, or null if the bank has nothing for it (any more)
 * @param evidence the entries that it rests on
 */
public record BlindSpot(String rule, Sentence sentence, @Nullable Suggestion ask, List<UUID> evidence) {

    public BlindSpot {
        evidence = List.copyOf(evidence);
    }
}
