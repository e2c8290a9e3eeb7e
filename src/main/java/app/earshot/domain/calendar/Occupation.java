package app.earshot.domain.calendar;

import app.earshot.domain.account.Stage;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry that has a day in question, or has booked it.
 *
 * @param account the name of the account
 * @param stage where the enquiry stands
 * @param crew who of ours would do it, or null while nobody said
 */
public record Occupation(UUID accountId, String account, LocalDate day, Stage stage, @Nullable UUID crew) {

    /** Whether the day is theirs. Lost and declined enquiries take no day, open ones only ask for it. */
    public boolean isBooked() {
        return stage == Stage.BOOKED || stage.isAfter();
    }

    public boolean isAsked() {
        return stage.isOpen();
    }
}
