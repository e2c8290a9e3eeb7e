package app.earshot.domain.insights;

import app.earshot.domain.account.Stage;
import app.earshot.domain.account.StageChange;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The course of one enquiry.
 *
 * @param account what the account is called
 * @param log its stages, oldest first; never empty
 */
public record Course(UUID enquiryId, UUID accountId, String account, Source source, List<StageChange> log) {

    public Course {
        log = List.copyOf(log);
    }

    public Outcome outcome() {
        return Outcome.of(log);
    }

    public boolean isDecided() {
        return outcome().isDecided();
    }

    public boolean isBooked() {
        return outcome() == Outcome.BOOKED;
    }

    public Instant began() {
        return log.getFirst().at();
    }

    /** When they booked, or when it ended without; null while they are choosing. */
    public @Nullable Instant endedAt() {
        return switch (outcome()) {
            case OPEN -> null;
            case BOOKED -> first(Outcome::isBooked);
            case LOST, DECLINED -> log.getLast().at();
        };
    }

    /** When they had to know us: the first offer; where none is in the log, when it was decided; null if neither has been. */
    public @Nullable Instant offeredAt() {
        Instant offer = first(stage -> stage == Stage.OFFER_MADE);
        return offer == null ? endedAt() : offer;
    }

    /** Why they went elsewhere, in their words; empty if nobody wrote it down, or they did not. */
    public String reason() {
        return outcome() == Outcome.LOST ? log.getLast().reason() : "";
    }

    private @Nullable Instant first(java.util.function.Predicate<Stage> stage) {
        return log.stream().filter(change -> stage.test(change.stage())).map(StageChange::at).min(Comparator.naturalOrder()).orElse(null);
    }
}
