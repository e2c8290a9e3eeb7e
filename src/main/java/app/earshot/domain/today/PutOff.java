package app.earshot.domain.today;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of Today that comes back on a later day. What it is about stays owed: the list and the panel go on saying so.
 *
 * @param accountId whose line it is, or null if it is nobody's alone
 * @param about the message, the request, the promise or the account that it is about
 * @param until the day on which it is there again
 */
public record PutOff(UUID id, @Nullable UUID accountId, TodaySection section, UUID about, LocalDate until, Instant at) {}
