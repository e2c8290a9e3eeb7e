package app.earshot.domain.bank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a suggestion without asking it: not now, never for this account, or never.
 *
 * @param accountId the account, or null when the decision holds everywhere
 * @param until the day from which it may be suggested again, for {@link AskDecision#NOT_NOW}; else null
 */
public record Decision(
        UUID id, @Nullable UUID accountId, String questionId, AskDecision decision, Instant at, @Nullable LocalDate until) {}
