package app.earshot.listening.bank;

import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Stage;
import app.earshot.domain.bank.Topic;
import app.earshot.domain.bank.TopicChange;
import app.earshot.domain.bank.TopicGroup;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A topic as it stands in the catalogue in force.
 *
 * @param words what the user calls it, or null where it has the name that comes with it
 * @param weights how much it matters at each stage, for each type of occasion it belongs to
 * @param rank where it stands in its group, smaller first
 * @param change what the user changed about it, or null
 */
public record CatalogueTopic(
        String code,
        TopicGroup group,
        @Nullable String words,
        Map<Occasion, Map<Stage, Integer>> weights,
        int staleAfterDays,
        boolean fromEachPartner,
        boolean business,
        int rank,
        @Nullable TopicChange change) {

    private static final int USUALLY_STALE_AFTER = 180;

    /** The highest rank kept, far enough below the limit of {@code int} to add to it. */
    private static final int FARTHEST = 1_000_000_000;

    public CatalogueTopic {
        weights = Map.copyOf(weights);
    }

    /** A topic of the user's own, before what it says is laid over it. */
    static CatalogueTopic blank(String code) {
        return new CatalogueTopic(
                code, TopicGroup.THE_DAY, null, Map.of(), USUALLY_STALE_AFTER, false, true, FARTHEST, null);
    }

    /** Also for every type of the user's own that is like one that it belongs to, with the weights that it has there. */
    CatalogueTopic at(Occasions occasions) {
        Map<Occasion, Map<Stage, Integer>> now = new HashMap<>(weights);
        for (OccasionType added : occasions.added()) {
            Map<Stage, Integer> standing = weights.get(added.like());
            if (standing != null) {
                now.put(added.occasion(), standing);
            }
        }
        return new CatalogueTopic(
                code, group, words, now, staleAfterDays, fromEachPartner, business, rank, change);
    }

    /** With what the user changed laid over it. */
    CatalogueTopic with(TopicChange changed) {
        return new CatalogueTopic(
                code,
                Objects.requireNonNullElse(changed.group(), group),
                changed.words() == null ? words : changed.words(),
                weights(changed),
                Objects.requireNonNullElse(changed.staleAfterDays(), staleAfterDays),
                Objects.requireNonNullElse(changed.fromEachPartner(), fromEachPartner),
                Objects.requireNonNullElse(changed.business(), business),
                Math.clamp(Objects.requireNonNullElse(changed.order(), rank), -FARTHEST, FARTHEST),
                changed);
    }

    private Map<Occasion, Map<Stage, Integer>> weights(TopicChange changed) {
        Map<Occasion, Map<Stage, Integer>> now = new HashMap<>();
        Set<Occasion> occasions = changed.occasions() == null ? weights.keySet() : changed.occasions();
        for (Occasion occasion : occasions) {
            Map<Stage, Integer> standing = weights.getOrDefault(occasion, usualWeights());
            now.put(occasion, changed.weights() == null ? standing : changed.weights());
        }
        return now;
    }

    /** Its weights for the first type of occasion that has it. */
    public Map<Stage, Integer> usualWeights() {
        return weights.entrySet().stream()
                .min(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .orElse(Map.of());
    }

    public Set<Occasion> occasions() {
        return weights.keySet();
    }

    public boolean isOn() {
        return change == null || !change.switchedOff();
    }

    public boolean isAdded() {
        return change != null && change.added();
    }

    /** Whether the user said something about it that the catalogue doesn't say. */
    public boolean isChanged() {
        return change != null && change.saysSomething();
    }

    /** As it is asked about for a type of occasion. */
    Topic at(Occasion occasion) {
        return topic(weights.getOrDefault(occasion, Map.of()));
    }

    /** As it is in general. */
    public Topic topic() {
        return topic(usualWeights());
    }

    private Topic topic(Map<Stage, Integer> now) {
        return new Topic(code, group, occasions(), now, staleAfterDays, fromEachPartner, business, words);
    }
}
