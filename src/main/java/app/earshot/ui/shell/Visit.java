package app.earshot.ui.shell;

import app.earshot.domain.draft.SheetKey;
import app.earshot.domain.timeline.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody is sent to a screen for. */
public sealed interface Visit {

    /** To something of one account. */
    sealed interface OfAccount extends Visit {

        UUID accountId();
    }

    /** To see one account, ready to write down what they say: they may be on the telephone. */
    record ToAccount(UUID accountId) implements OfAccount {}

    /**
     * To see one entry on an account's timeline.
     *
     * @param place what to point at in its text, or null
     */
    record ToEntry(UUID accountId, UUID entryId, @Nullable Place place) implements OfAccount {}

    /** To see one disagreement on an account. */
    record ToDisagreement(UUID accountId, UUID disagreementId) implements OfAccount {}

    /** To see one wording of an account's shared goal. */
    record ToGoal(UUID accountId, UUID goalId) implements OfAccount {}

    /**
     * To write a reply.
     *
     * @param entryId the message to answer, or null for the one that waits
     * @param words what the reply is to say among other things; may be empty
     */
    record ToReply(UUID accountId, @Nullable UUID entryId, String words) implements OfAccount {}

    /** To see a message that was just kept, and to keep what was heard in it. */
    record ToHeard(UUID accountId, UUID entryId) implements OfAccount {}

    /**
     * To write down who asked and for what.
     *
     * @param mail the message with which it begins; may be empty
     * @param days what they ask for, as far as that is known already
     */
    record NewEnquiry(String mail, List<LocalDate> days) implements Visit {

        public NewEnquiry {
            days = List.copyOf(days);
        }

        public NewEnquiry() {
            this("", List.of());
        }
    }

    /**
     * To go on in a sheet in which words wait.
     *
     * @param gone called where what the sheet is about is not there any more
     */
    record ToSheet(SheetKey key, Runnable gone) implements Visit {

        @Override
        public Destination destination() {
            return switch (key.sheet().substring(0, Math.max(0, key.sheet().indexOf('/')))) {
                case "questions" -> Destination.QUESTIONS;
                case "calendar" -> Destination.CALENDAR;
                case "settings" -> Destination.SETTINGS;
                default -> Destination.ACCOUNTS;
            };
        }
    }

    /** Where one is sent. */
    default Destination destination() {
        return Destination.ACCOUNTS;
    }
}
