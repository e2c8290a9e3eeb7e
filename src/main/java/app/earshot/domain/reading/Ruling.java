package app.earshot.domain.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the owner said of something that nobody can read in the words. Of two on one thing the newer holds;
 * whether it is answered and whether it stops questions are two things.
 *
 * @param about the entry or the request; the account where a brake rests on no entry; the story of a day that nobody needs to write
 * @param reason why; may be empty
 * @param until the day from which one asks again, for {@link Verdict#PROLONGED}; else null
 */
public record Ruling(
        UUID id, UUID accountId, UUID about, Verdict verdict, String reason, @Nullable LocalDate until, Instant at) {

    /** What was said last of whether something is answered. */
    public static Optional<Ruling> last(List<Ruling> newestFirst, UUID about) {
        return last(newestFirst, about, false);
    }

    /** What was said last of whether something stops questions. */
    public static Optional<Ruling> lastOnBrake(List<Ruling> newestFirst, UUID about) {
        return last(newestFirst, about, true);
    }

    private static Optional<Ruling> last(List<Ruling> newestFirst, UUID about, boolean onBrake) {
        return newestFirst.stream()
                .filter(each -> each.about().equals(about) && each.verdict().isOnBrake() == onBrake)
                .findFirst();
    }

    /** Whether nobody waits for an answer to it, as the owner says. */
    public boolean ends() {
        return verdict == Verdict.ANSWERED || verdict == Verdict.NEEDS_NONE;
    }
}
