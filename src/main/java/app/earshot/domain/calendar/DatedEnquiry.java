package app.earshot.domain.calendar;

import app.earshot.domain.account.Occasion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry on a day that is booked or held for it.
 *
 * @param id of the enquiry, or of the hold
 * @param account the name of the account
 * @param place where, in their words; may be empty
 * @param crew the name of who of ours does it, or null
 * @param heldUntil the last day on which it is held, or null if it is booked
 * @param since since when it is so
 */
public record DatedEnquiry(
        UUID id, String account, LocalDate day, Occasion occasion, String place, @Nullable String crew, @Nullable LocalDate heldUntil, Instant since) {}
