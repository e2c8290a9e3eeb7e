package app.earshot.usecase.questions;

import app.earshot.domain.bank.OwnChange;
import app.earshot.store.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a user changed, laid over what came with the program: how it is kept, and how one of the things is moved among the others.
 *
 * @param <T> a thing as it stands now: a topic, a type of occasion
 * @param <K> what it is kept by
 * @param <C> what was changed about it
 */
abstract class Overlay<T, K, C extends OwnChange<C>> {

    private final Function<T, K> key;
    private final ToIntFunction<T> rank;

    Overlay(Function<T, K> key, ToIntFunction<T> rank) {
        this.key = key;
        this.rank = rank;
    }

    /** What was changed about it so far; a change that says nothing, if nothing was. */
    abstract C changeOf(T thing);

    /** Where it stood when it came; empty for one of the user's own. */
    abstract Optional<Integer> rankAsItCame(K of);

    abstract Optional<C> find(Session session, K of);

    abstract void insert(Session session, C change);

    abstract void update(Session session, C change);

    abstract void delete(Session session, K of);

    /** Nothing is kept of a change that changes nothing. */
    @Nullable C lean(C change) {
        return change.saysSomething() || change.switchedOff() ? change : null;
    }

    /** Keeps a change, in place of what is kept now; none if it is null. */
    void put(Session session, K of, @Nullable C wanted) {
        C kept = find(session, of).orElse(null);
        if (wanted == null) {
            delete(session, of);
        } else if (kept == null) {
            insert(session, wanted.withVersion(0));
        } else {
            update(session, wanted.withVersion(kept.version()));
        }
    }

    void putAll(Session session, Map<K, @Nullable C> wanted) {
        wanted.forEach((of, change) -> put(session, of, change));
    }

    /**
     * The changes that move one of several things by a step, each with a place of its own from then on.
     *
     * @param all in the order in which they stand
     * @param step -1 for one up, 1 for one down
     * @return empty if it stands at the end already
     */
    Optional<Map<K, @Nullable C>> moved(List<T> all, T one, int step) {
        List<T> things = new ArrayList<>(all);
        int from = things.indexOf(one);
        int to = from + step;
        if (to < 0 || to >= things.size()) {
            return Optional.empty();
        }
        List<Integer> ranks = new ArrayList<>();
        things.forEach(thing -> ranks.add(
                ranks.isEmpty() ? rank.applyAsInt(thing) : Math.max(rank.applyAsInt(thing), ranks.getLast() + 1)));
        Collections.swap(things, from, to);
        Map<K, @Nullable C> after = new LinkedHashMap<>();
        for (int i = 0; i < things.size(); i++) {
            T thing = things.get(i);
            if (rank.applyAsInt(thing) != ranks.get(i)) {
                K of = key.apply(thing);
                boolean asItCame = rankAsItCame(of).equals(Optional.of(ranks.get(i)));
                after.put(of, lean(changeOf(thing).withOrder(asItCame ? null : Objects.requireNonNull(ranks.get(i)))));
            }
        }
        return Optional.of(after);
    }
}
