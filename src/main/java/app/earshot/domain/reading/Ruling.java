package app.earshot.domain.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the owner said of something that nobody can read in the words. Of two on one thing the newer holds.
 *
 * @param about the entry or the request; the account where a brake rests on no entry
 * @param reason why; may be empty
 * @param until the day from which one asks again, for {@link Verdict#PROLONGED}; else null
 */
public record Ruling(
        UUID id, UUID accountId, UUID about, Verdict verdict, String reason, @Nullable LocalDate until, Instant at) {

    /** What was said last of one thing. */
    public static Optional<Ruling> last(List<Ruling> newestFirst, UUID about) {
        return newestFirst.stream().filter(each -> each.about().equals(about)).findFirst();
    }

    /** Whether nobody waits for an answer to it, as the owner says. */
    public boolean ends() {
        return verdict == Verdict.ANSWERED || verdict == Verdict.NEEDS_NONE;
    }
}
