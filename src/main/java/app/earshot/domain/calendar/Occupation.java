package app.earshot.domain.calendar;

import app.earshot.domain.account.Hours;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Stage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry that has a day in question, or has booked it.
 *
 * @param account the name of the account
 * @param stage where the enquiry stands
 * @param crews who of ours would do it; empty while nobody said
 * @param holds those of this day that nobody has let go, also those that have run out
 */
public record Occupation(
        UUID enquiryId,
        UUID accountId,
        String account,
        LocalDate day,
        Stage stage,
        Occasion occasion,
        String place,
        List<UUID> crews,
        Hours hours,
        List<Hold> holds) {

    public Occupation {
        crews = List.copyOf(crews);
        holds = List.copyOf(holds);
    }

    /** The same as it would be on another day, for which nothing is held. */
    public Occupation on(LocalDate other) {
        return new Occupation(enquiryId, accountId, account, other, stage, occasion, place, crews, hours, List.of());
    }

    /** Whether the day is theirs. Lost and declined enquiries take no day, open ones only ask for it. */
    public boolean isBooked() {
        return stage == Stage.BOOKED || stage.isAfter();
    }

    /** Whether they ask for it, also where it is held for them meanwhile. */
    public boolean isAsked() {
        return stage.isOpen();
    }

    /** The hold that keeps the day longest, or null where none does. */
    public @Nullable Hold hold(LocalDate today) {
        return isAsked() ? holds.stream().filter(each -> each.holds(today)).max(Comparator.comparing(Hold::until)).orElse(null) : null;
    }

    /** The hold that ran out last, where none is left; or null. */
    public @Nullable Hold ranOut(LocalDate today) {
        return isAsked() && hold(today) == null ? holds.stream().max(Comparator.comparing(Hold::until)).orElse(null) : null;
    }

    /** Whether it concerns one of ours: as far as is said who would do it. */
    boolean isWith(UUID crew) {
        return crews.contains(crew);
    }
}
