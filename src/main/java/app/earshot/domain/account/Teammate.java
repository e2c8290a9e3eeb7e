package app.earshot.domain.account;

import java.util.Set;
import java.util.UUID;

/**
 * Someone on our side.
 *
 * @param me whether this is the person at this laptop
 * @param members the people of a crew that is several; empty for one person
 * @param active false once they have left; their conversations stay
 */
public record Teammate(UUID id, String name, TeammateKind kind, boolean me, boolean active, Set<UUID> members, int version) {

    public Teammate {
        members = Set.copyOf(members);
    }

    /** One person. */
    public Teammate(UUID id, String name, TeammateKind kind, boolean me, boolean active, int version) {
        this(id, name, kind, me, active, Set.of(), version);
    }

    /** Whether nobody can be out with both: they are the same, or somebody belongs to both. */
    public boolean sharesPeopleWith(Teammate other) {
        return id.equals(other.id) || members.contains(other.id) || other.members.contains(id) || members.stream().anyMatch(other.members::contains);
    }
}
