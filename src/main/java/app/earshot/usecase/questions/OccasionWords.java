package app.earshot.usecase.questions;

import app.earshot.domain.account.Occasion;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A type of occasion as a person described it.
 *
 * @param name what to call it, or null for the name that comes with it
 * @param like the one of ours that it listens like; of no account where it is one of ours itself
 * @param others what the other types are called, in the language of the screen
 * @param asItCame the name that comes with it, in the language of the screen; empty for one of the user's own
 */
public record OccasionWords(@Nullable String name, Occasion like, Set<String> others, String asItCame) {

    public OccasionWords {
        others = Set.copyOf(others);
    }

    /** For a type of the user's own, or a name of the user's own. */
    public OccasionWords(@Nullable String name, Occasion like, Set<String> others) {
        this(name, like, others, "");
    }
}
