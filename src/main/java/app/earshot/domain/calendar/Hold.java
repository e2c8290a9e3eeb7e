package app.earshot.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day that we keep for an enquiry, up to a day on which we stop keeping it.
 *
 * @param crew who of ours keeps it, or null while any of them would do
 * @param until the last day on which it is kept
 * @param releasedAt when somebody let it go before that, or null
 */
public record Hold(
        UUID id, UUID enquiryId, @Nullable UUID crew, LocalDate day, LocalDate until, Instant heldAt, @Nullable Instant releasedAt) {

    /** Whether it still keeps the day. */
    public boolean holds(LocalDate today) {
        return releasedAt == null && !today.isAfter(until);
    }

    /** The same, let go. */
    public Hold released(@Nullable Instant at) {
        return new Hold(id, enquiryId, crew, day, until, heldAt, at);
    }
}
