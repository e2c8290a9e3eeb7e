package app.earshot.domain.bank;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Stage;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that a good vendor should know.
 *
 * @param code stable, kept in the notebook
 * @param occasions the types of occasion it belongs to
 * @param weights how much it matters at each stage, 0 to 10; a stage that is not there counts 0
 * @param staleAfterDays after how many days what was heard should be asked again
 * @param fromEachPartner whether each of the couple has to be heard on it
 * @param business whether it is business knowledge; otherwise it is warmth
 * @param words what a user calls it, or null where it has the name that comes with it
 */
public record Topic(
        String code,
        TopicGroup group,
        Set<Occasion> occasions,
        Map<Stage, Integer> weights,
        int staleAfterDays,
        boolean fromEachPartner,
        boolean business,
        @Nullable String words) {

    public Topic {
        occasions = Set.copyOf(occasions);
        weights = Map.copyOf(weights);
    }

    /** How much it matters at a stage, 0 to 10. */
    public int weightAt(Stage stage) {
        return weights.getOrDefault(stage, 0);
    }

    /** What it is called. */
    public Sentence name() {
        return words == null ? Sentence.of("topic." + code) : Sentence.of("topic.own", words);
    }
}
