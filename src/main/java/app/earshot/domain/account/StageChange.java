package app.earshot.domain.account;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of an enquiry's stage log.
 *
 * @param reason why it was lost or declined, in their words; empty otherwise
 */
public record StageChange(UUID id, Stage stage, Instant at, String reason) {}
