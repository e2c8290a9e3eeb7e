package app.earshot.usecase.questions;

import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Stage;
import app.earshot.domain.bank.TopicGroup;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A topic as a person described it.
 *
 * @param name what to call it, or null for the name that comes with it
 * @param weights how much it matters at each stage, or null for what comes with it
 */
public record TopicWords(
        @Nullable String name,
        TopicGroup group,
        Set<Occasion> occasions,
        @Nullable Map<Stage, Integer> weights,
        int staleAfterDays,
        boolean fromEachPartner,
        boolean business) {

    public TopicWords {
        occasions = Set.copyOf(occasions);
        weights = weights == null ? null : Map.copyOf(weights);
    }
}
