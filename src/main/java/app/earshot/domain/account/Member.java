package app.earshot.domain.account;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as part of an account.
 *
 * @param roles what they are here; may be empty
 * @param position the order in which the account lists its people, from 0
 * @param removedAt when they left the account, or null; their words stay
 */
public record Member(UUID accountId, Person person, Set<Role> roles, int position, @Nullable Instant removedAt) {

    public Member {
        roles = Set.copyOf(roles);
    }

    /** Whether this is one of the couple. */
    public boolean isPartner() {
        return roles.stream().anyMatch(Role::isPartner);
    }
}
