package app.earshot.listening.blindspot;

import app.earshot.domain.Sentence;
import app.earshot.listening.suggestion.Suggestion;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that we should know by now and don't.
 *
 * @param rule the name of the rule that found it
 * @param personId whom it is about, or null if it is about nobody in particular
 * @param ask what to ask about it, or null if the bank has nothing for it (any more)
 * @param evidence the entries that it rests on
 */
public record BlindSpot(
        String rule,
        Scale scale,
        Sentence sentence,
        @Nullable UUID personId,
        @Nullable Suggestion ask,
        List<UUID> evidence) {

    public BlindSpot {
        evidence = List.copyOf(evidence);
    }

    static BlindSpot of(BlindSpotRule rule, Sentence sentence, @Nullable Suggestion ask, List<UUID> evidence) {
        return new BlindSpot(rule.name(), rule.scale(), sentence, null, ask, evidence);
    }
}
