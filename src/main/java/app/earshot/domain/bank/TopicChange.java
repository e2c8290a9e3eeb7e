package app.earshot.domain.bank;

import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Stage;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a user changed about one topic, or a topic of the user's own. What is null stands as the catalogue has it.
 *
 * @param words what the user calls it
 * @param weights how much it matters at each stage, for every type of occasion
 * @param order where it stands in its group, smaller first
 * @param added whether it never was in a catalogue; then nothing is null
 */
public record TopicChange(
        String code,
        @Nullable TopicGroup group,
        @Nullable String words,
        @Nullable Set<Occasion> occasions,
        @Nullable Map<Stage, Integer> weights,
        @Nullable Integer staleAfterDays,
        @Nullable Boolean fromEachPartner,
        @Nullable Boolean business,
        @Nullable Integer order,
        boolean added,
        boolean switchedOff,
        int version)
        implements OwnChange<TopicChange> {

    public TopicChange {
        occasions = occasions == null ? null : Set.copyOf(occasions);
        weights = weights == null ? null : Map.copyOf(weights);
    }

    /** Nothing changed yet about a topic of the catalogue. */
    public static TopicChange none(String code) {
        return new TopicChange(code, null, null, null, null, null, null, null, null, false, false, 0);
    }

    public TopicChange withSwitchedOff(boolean off) {
        return new TopicChange(
                code, group, words, occasions, weights, staleAfterDays, fromEachPartner, business, order, added, off, version);
    }

    @Override
    public TopicChange withOrder(@Nullable Integer place) {
        return new TopicChange(
                code, group, words, occasions, weights, staleAfterDays, fromEachPartner, business, place, added, switchedOff,
                version);
    }

    public TopicChange withOccasions(Set<Occasion> wanted) {
        return new TopicChange(
                code, group, words, wanted, weights, staleAfterDays, fromEachPartner, business, order, added, switchedOff, version);
    }

    @Override
    public TopicChange withVersion(int kept) {
        return new TopicChange(
                code, group, words, occasions, weights, staleAfterDays, fromEachPartner, business, order, added, switchedOff,
                kept);
    }

    /** Whether it says something else than the catalogue does, apart from being switched off. */
    @Override
    public boolean saysSomething() {
        boolean nature = group != null || occasions != null || weights != null;
        boolean detail = staleAfterDays != null || fromEachPartner != null || business != null;
        return added || words != null || order != null || nature || detail;
    }
}
