package app.earshot.listening.outlook;

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
 * @param kind what it is, for needs of which there are several kinds, as a number from 1; else 0
 */
public record NeedPeriod(
        Need need,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate since,
        @Nullable UUID personId,
        int kind) {

    public static NeedPeriod always(Need need) {
        return new NeedPeriod(need, null, null, null, null, 0);
    }

    public static NeedPeriod from(Need need, LocalDate from, @Nullable LocalDate since) {
        return new NeedPeriod(need, from, null, since, null, 0);
    }

    NeedPeriod beginning(LocalDate day) {
        return new NeedPeriod(need, day, until, since, personId, kind);
    }

    public NeedPeriod until(@Nullable LocalDate day) {
        return new NeedPeriod(need, from, day, since, personId, kind);
    }

    public NeedPeriod about(@Nullable UUID person) {
        return new NeedPeriod(need, from, until, since, person, kind);
    }

    NeedPeriod of(int which) {
        return new NeedPeriod(need, from, until, since, personId, which);
    }

    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }
}
