package app.earshot.domain.account;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What they came for, from first contact to after the day.
 *
 * @param days none yet, the day, or several in question (earliest first)
 * @param place where, in their words; may be empty
 * @param size how many, in words ("about 120 guests"); may be empty
 * @param source how they came to us, in words; may be empty
 * @param referredBy the person who sent them, or null
 * @param crew who of ours would do it, or null
 * @param stages the append-only log, oldest first; never empty
 */
public record Enquiry(
        UUID id,
        UUID accountId,
        Occasion occasion,
        List<LocalDate> days,
        String place,
        String size,
        String source,
        @Nullable UUID referredBy,
        @Nullable UUID crew,
        List<StageChange> stages,
        int version) {

    public Enquiry {
        days = List.copyOf(days);
        stages = List.copyOf(stages);
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("An enquiry begins with a stage");
        }
    }

    /** Where it stands now. */
    public Stage stage() {
        return stages.getLast().stage();
    }

    /** The day, when it is settled on one; null when there is none yet or several are in question. */
    public @Nullable LocalDate day() {
        return days.size() == 1 ? days.getFirst() : null;
    }
}
