package app.earshot.domain.account;

import java.util.UUID;

/**
 * Someone on our side.
 *
 * @param me whether this is the person at this laptop
 * @param active false once they have left; their conversations stay
 */
public record Teammate(UUID id, String name, TeammateKind kind, boolean me, boolean active, int version) {}
