package app.earshot.usecase.message;

import app.earshot.domain.timeline.EntryKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message that was dropped or pasted, before it is on anybody's account.
 *
 * @param author who wrote it, as the message says: a name, a number, or empty
 * @param addresses the addresses of whoever wrote it, the surest first
 * @param at when it was written, or null if it doesn't say
 * @param text what is kept of it: all of it
 */
public record DroppedMessage(EntryKind kind, String author, List<String> addresses, @Nullable Instant at, String text) {

    public DroppedMessage {
        addresses = List.copyOf(addresses);
    }
}
