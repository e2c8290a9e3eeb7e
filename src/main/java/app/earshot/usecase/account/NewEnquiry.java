package app.earshot.usecase.account;

import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Hours;
import app.earshot.domain.account.Occasion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry as it arrives. Only one name is needed: of the account or of one person.
 *
 * @param name what to call the account; empty to take the people's names
 * @param referredBy who sent them, of those whom the notebook knows; or null
 * @param mail the pasted message it came from, kept as the first entry; empty if none
 * @param mailAt when that was written, or null for now
 * @param crews who of ours would do it, whoever leads first; may be empty
 * @param hours when on the day, as far as it is known
 */
public record NewEnquiry(
        String name,
        AccountKind kind,
        List<NewPerson> people,
        @Nullable Occasion occasion,
        List<LocalDate> days,
        String place,
        String size,
        String source,
        @Nullable UUID referredBy,
        String mail,
        @Nullable Instant mailAt,
        List<UUID> crews,
        Hours hours) {

    public NewEnquiry {
        people = List.copyOf(people);
        days = List.copyOf(days);
        crews = List.copyOf(crews);
    }

    /** One of which nobody said who of ours would go, and when. */
    public NewEnquiry(
            String name,
            AccountKind kind,
            List<NewPerson> people,
            @Nullable Occasion occasion,
            List<LocalDate> days,
            String place,
            String size,
            String source,
            @Nullable UUID referredBy,
            String mail,
            @Nullable Instant mailAt) {
        this(name, kind, people, occasion, days, place, size, source, referredBy, mail, mailAt, List.of(), Hours.UNKNOWN);
    }

    /** One of which nobody knows who sent it. */
    public NewEnquiry(
            String name,
            AccountKind kind,
            List<NewPerson> people,
            @Nullable Occasion occasion,
            List<LocalDate> days,
            String place,
            String size,
            String source,
            String mail,
            @Nullable Instant mailAt) {
        this(name, kind, people, occasion, days, place, size, source, null, mail, mailAt);
    }
}
