package app.earshot.listening.bank;

import app.earshot.domain.account.Occasion;
import app.earshot.domain.bank.OccasionChange;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The types of occasion that there are, in the order in which they are shown: ours, and those of the user's own, each of which listens
 * like one of ours. A value: what a user changes makes another one.
 */
public final class Occasions {

    private static final int BETWEEN_RANKS = 1000;

    /** The highest rank kept, far enough below the limit of {@code int} to add to it. */
    private static final int LAST = 1_000_000_000;

    private static final Occasions STANDARD = new Occasions(Occasion.OURS.stream()
            .map(occasion -> new OccasionType(occasion, Occasion.OURS.indexOf(occasion) * BETWEEN_RANKS, null))
            .toList());

    private final Map<Occasion, OccasionType> all = new LinkedHashMap<>();

    private Occasions(Collection<OccasionType> types) {
        types.stream()
                .sorted(Comparator.comparingInt(OccasionType::rank).thenComparing(OccasionType::occasion))
                .forEach(type -> all.put(type.occasion(), type));
    }

    /** Those that come with the application. */
    public static Occasions standard() {
        return STANDARD;
    }

    /** These with what a user changed and added. What is not one of ours and has no name cannot be offered, and is left out. */
    public Occasions with(Collection<OccasionChange> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        Map<Occasion, OccasionType> now = new LinkedHashMap<>(all);
        for (OccasionChange change : changes) {
            OccasionType last = new OccasionType(change.occasion(), LAST, null);
            OccasionType type = now.getOrDefault(change.occasion(), last).with(change);
            if (!type.isAdded() || type.words() != null) {
                now.put(change.occasion(), type);
            }
        }
        return new Occasions(now.values());
    }

    /** Every type, those that are switched off too. */
    public List<OccasionType> types() {
        return List.copyOf(all.values());
    }

    /** The occasions of every type, those that are switched off too. */
    public List<Occasion> all() {
        return List.copyOf(all.keySet());
    }

    /** What a new enquiry may be about. */
    public List<Occasion> offered() {
        return all.values().stream().filter(OccasionType::isOn).map(OccasionType::occasion).toList();
    }

    public Optional<OccasionType> find(Occasion occasion) {
        return Optional.ofNullable(all.get(occasion));
    }

    /** What stands for a type where only ours are known: the one that it is like. */
    public Occasion like(Occasion occasion) {
        return find(occasion).map(OccasionType::like).orElse(occasion);
    }

    /** Those of the user's own. */
    List<OccasionType> added() {
        return all.values().stream().filter(OccasionType::isAdded).toList();
    }

    /** These of ours, and with them all that are like one of them. */
    Set<Occasion> withThoseLike(Set<Occasion> ours) {
        return all.keySet().stream()
                .filter(occasion -> ours.contains(like(occasion)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
