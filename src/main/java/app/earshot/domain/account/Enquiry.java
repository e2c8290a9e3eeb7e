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
 * @param crews who of ours would do it, the first one leads; may be empty
 * @param hours when on the day, as far as it is known
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
        List<UUID> crews,
        Hours hours,
        List<StageChange> stages,
        int version) {

    public Enquiry {
        days = List.copyOf(days);
        crews = crews.stream().distinct().toList();
        stages = List.copyOf(stages);
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("An enquiry begins with a stage");
        }
    }

    /** One for which at most one of ours would go, and of which nobody said an hour. */
    public Enquiry(
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
        this(
                id, accountId, occasion, days, place, size, source, referredBy, crew == null ? List.of() : List.of(crew), Hours.UNKNOWN, stages,
                version);
    }

    /** Who of ours leads it, or null while nobody said. */
    public @Nullable UUID crew() {
        return crews.isEmpty() ? null : crews.getFirst();
    }

    /** Where it stands now. */
    public Stage stage() {
        return stages.getLast().stage();
    }

    /** The day, when it is settled on one; null when there is none yet or several are in question. */
    public @Nullable LocalDate day() {
        return days.size() == 1 ? days.getFirst() : null;
    }

    /** The same on other days. */
    public Enquiry on(List<LocalDate> others) {
        return new Enquiry(
                id, accountId, occasion, others.stream().distinct().sorted().toList(), place, size, source, referredBy, crews, hours, stages, version);
    }

    /** The same with others of ours. */
    public Enquiry by(List<UUID> ours) {
        return new Enquiry(id, accountId, occasion, days, place, size, source, referredBy, ours, hours, stages, version);
    }
}
