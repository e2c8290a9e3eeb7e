package app.earshot.listening.knowledge;

import app.earshot.domain.account.Enquiry;
import app.earshot.domain.facts.AccountFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** When their day is, and when it is over. */
public final class TheirDay {

    private TheirDay() {}

    /** Their day, the last one while several are in question. */
    public static Optional<LocalDate> last(AccountFacts facts) {
        Enquiry enquiry = facts.enquiry();
        return enquiry == null || enquiry.days().isEmpty() ? Optional.empty() : Optional.of(enquiry.days().getLast());
    }

    /** The day after their day, if there is one. */
    public static Optional<LocalDate> after(AccountFacts facts) {
        return last(facts).map(day -> day.plusDays(1));
    }

    public static LocalDate day(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDate();
    }
}
