package app.earshot.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One sentence that both sides would sign. Never changed: a new wording is a new version.
 *
 * @param number counts the versions of one account from 1
 * @param agreedBy the people of theirs who agreed to it
 * @param outcome how it turned out, or null until it was checked
 */
public record SharedGoal(
        UUID id, UUID accountId, int number, String words, Set<UUID> agreedBy, LocalDate agreedOn, @Nullable GoalOutcome outcome) {

    public SharedGoal {
        agreedBy = Set.copyOf(agreedBy);
    }
}
