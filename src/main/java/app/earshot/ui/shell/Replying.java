package app.earshot.ui.shell;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reply whose window is open.
 *
 * @param entryId the message that it answers, or null if it answers none
 */
public record Replying(UUID accountId, @Nullable UUID entryId) {}
