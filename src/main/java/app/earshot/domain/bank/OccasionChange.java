package app.earshot.domain.bank;

import app.earshot.domain.account.Occasion;
import org.jspecify.annotations.Nullable;

/**
 * What a user changed about one type of occasion, or a type of the user's own. What is null stands as it came.
 *
 * @param like the one of ours that a type of the user's own listens like; null for one of ours
 * @param words what the user calls it; never null for a type of the user's own
 * @param order where it stands, smaller first
 */
public record OccasionChange(
        Occasion occasion,
        @Nullable Occasion like,
        @Nullable String words,
        @Nullable Integer order,
        boolean switchedOff,
        int version)
        implements OwnChange<OccasionChange> {

    /** Nothing changed yet about one of ours. */
    public static OccasionChange none(Occasion occasion) {
        return new OccasionChange(occasion, null, null, null, false, 0);
    }

    public OccasionChange withName(@Nullable String name, @Nullable Occasion listensLike) {
        return new OccasionChange(occasion, listensLike, name, order, switchedOff, version);
    }

    public OccasionChange withSwitchedOff(boolean off) {
        return new OccasionChange(occasion, like, words, order, off, version);
    }

    @Override
    public OccasionChange withOrder(@Nullable Integer place) {
        return new OccasionChange(occasion, like, words, place, switchedOff, version);
    }

    @Override
    public OccasionChange withVersion(int kept) {
        return new OccasionChange(occasion, like, words, order, switchedOff, kept);
    }

    /** Whether it says something else than what came, apart from being switched off. */
    @Override
    public boolean saysSomething() {
        return like != null || words != null || order != null;
    }
}
