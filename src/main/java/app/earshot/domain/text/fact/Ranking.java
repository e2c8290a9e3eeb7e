package app.earshot.domain.text.fact;

import app.earshot.domain.text.Found;
import app.earshot.domain.timeline.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Collects what was found with how much it is worth believing, and gives it best first, each thing once. */
public final class Ranking<T> {

    private static final int MOST = 20;

    private record Candidate<T>(T value, Place place, int worth) {}

    private final List<Candidate<T>> candidates = new ArrayList<>();

    public void add(T value, Place place, int worth) {
        candidates.add(new Candidate<>(value, place, worth));
    }

    public boolean isEmpty() {
        return candidates.isEmpty();
    }

    /** The best of each, by worth and then by place; at most twenty. Two are the same when their keys are equal. */
    public List<Found<T>> bestFirst(Function<T, ?> key) {
        return bestFirst(key, Integer.MIN_VALUE);
    }

    /** The same of those that are worth at least so much. */
    public List<Found<T>> bestFirst(Function<T, ?> key, int least) {
        Map<Object, Candidate<T>> best = new LinkedHashMap<>();
        candidates.stream()
                .filter(c -> c.worth() >= least)
                .sorted(Comparator.comparingInt((Candidate<T> c) -> -c.worth()).thenComparingInt(c -> c.place().start()))
                .forEach(c -> best.putIfAbsent(key.apply(c.value()), c));
        return best.values().stream().limit(MOST).map(c -> new Found<>(c.value(), c.place())).toList();
    }

    /** All values that were added. */
    public List<T> values() {
        return candidates.stream().map(Candidate::value).toList();
    }

    public void removeIf(java.util.function.Predicate<T> unwanted) {
        candidates.removeIf(candidate -> unwanted.test(candidate.value()));
    }
}
