package app.earshot.listening;

import app.earshot.domain.account.Outlook.Need;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The days through which a rule has something to say about an account, as long as nothing new is written.
 *
 * @param from its first day, or null if it has no beginning
 * @param until the day after its last, or null if it has no end
 * @param since the day that its sentence counts from, or null
 * @param personId whom it is about, or null
 */
record Season(
        Need need,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate since,
        @Nullable UUID personId) {

    static Season always(Need need) {
        return new Season(need, null, null, null, null);
    }

    static Season from(Need need, LocalDate from, @Nullable LocalDate since) {
        return new Season(need, from, null, since, null);
    }

    Season until(@Nullable LocalDate day) {
        return new Season(need, from, day, since, personId);
    }

    Season about(@Nullable UUID person) {
        return new Season(need, from, until, since, person);
    }

    boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }
}
