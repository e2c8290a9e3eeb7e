package app.earshot.store.digest;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that does not read as it was saved.
 *
 * @param kind which sort of thing: {@code entry}, {@code account}, {@code person} and so on
 * @param parts how many rows of it there are more (or, below 0, fewer) than were saved
 * @param name of the account to which it belongs, or of the person; may be empty
 * @param at when an entry happened, or null
 */
public record Mismatch(String kind, UUID id, int parts, String name, @Nullable Instant at) {}
