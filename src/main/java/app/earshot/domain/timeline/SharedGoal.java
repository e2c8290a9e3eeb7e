package app.earshot.domain.timeline;

import app.earshot.domain.account.Enquiry;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One sentence that both sides would sign. Never changed: a new wording is a new version.
 *
 * @param number counts the versions of one account from 1
 * @param agreedBy the people of theirs who agreed to it
 * @param outcome how it turned out, or null until it was checked
 * @param checkedOn the day it was checked, or null
 * @param outcomeWords what they said of how it turned out; may be empty
 */
public record SharedGoal(
        UUID id,
        UUID accountId,
        int number,
        String words,
        Set<UUID> agreedBy,
        LocalDate agreedOn,
        @Nullable GoalOutcome outcome,
        @Nullable LocalDate checkedOn,
        String outcomeWords) {

    public SharedGoal {
        agreedBy = Set.copyOf(agreedBy);
    }

    /** A new wording, not checked yet. */
    public static SharedGoal agreed(
            UUID id, UUID accountId, int number, String words, Set<UUID> agreedBy, LocalDate agreedOn) {
        return new SharedGoal(id, accountId, number, words, agreedBy, agreedOn, null, null, "");
    }

    /** The day that it is for: the first one of the account's that does not lie before it was agreed. */
    public Optional<LocalDate> day(Collection<Enquiry> enquiries) {
        return enquiries.stream()
                .filter(enquiry -> !enquiry.stage().isClosed())
                .flatMap(enquiry -> enquiry.days().stream())
                .filter(day -> !day.isBefore(agreedOn))
                .min(Comparator.naturalOrder());
    }

    /** Whether its day has been, so that it is time to ask how it turned out. */
    public boolean isOver(Collection<Enquiry> enquiries, LocalDate today) {
        return day(enquiries).map(day -> day.isBefore(today)).orElse(false);
    }
}
