package app.earshot.listening.outlook;

import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.account.Stage;
import app.earshot.domain.account.StageChange;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.listening.knowledge.TheirDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** While thanks are owed: after their day, and after a booking that went elsewhere. */
public final class OwedThanksPeriod {

    private static final int UNTIL_THANKS_ARE_OWED = 7;
    private static final int A_LOSS_IS_FRESH = 90;

    private OwedThanksPeriod() {}

    /** While thanks are owed: from when to when (for a loss), and counted from which day. Nothing if they were given. */
    public static Optional<NeedPeriod> period(AccountFacts facts, ZoneId zone) {
        return worthThanks(facts, zone).filter(day -> !thankedSince(facts, day, zone)).map(day -> {
            boolean lost = facts.enquiry() != null && facts.enquiry().stage() == Stage.LOST;
            LocalDate from = day.plusDays(lost ? 1 : UNTIL_THANKS_ARE_OWED);
            NeedPeriod period = NeedPeriod.from(Need.THANKS_OWED, from, day);
            return lost ? period.until(day.plusDays(A_LOSS_IS_FRESH)) : period;
        });
    }

    private static boolean thankedSince(AccountFacts facts, LocalDate day, ZoneId zone) {
        Instant thanked = facts.thankedAt();
        return thanked != null && !TheirDay.day(thanked, zone).isBefore(day);
    }

    /** The day that there is to give thanks for: their day if it was ours to deliver, or the day we lost the booking. */
    private static Optional<LocalDate> worthThanks(AccountFacts facts, ZoneId zone) {
        Enquiry enquiry = facts.enquiry();
        if (enquiry == null) {
            return Optional.empty();
        }
        StageChange change = enquiry.stages().getLast();
        return switch (enquiry.stage()) {
            case BOOKED -> TheirDay.last(facts);
            case DELIVERED, STAYING_IN_TOUCH -> TheirDay.last(facts).or(() -> Optional.of(delivered(enquiry, zone)));
            case LOST -> Optional.of(TheirDay.day(change.at(), zone));
            case ENQUIRED, TALKING, OFFER_MADE, DECLINED -> Optional.empty();
        };
    }

    private static LocalDate delivered(Enquiry enquiry, ZoneId zone) {
        return enquiry.stages().stream()
                .filter(change -> change.stage().isAfter())
                .findFirst()
                .map(change -> TheirDay.day(change.at(), zone))
                .orElseThrow();
    }
}
