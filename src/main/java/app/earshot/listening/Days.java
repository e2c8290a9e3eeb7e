package app.earshot.listening;

import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.account.Stage;
import app.earshot.domain.account.StageChange;
import app.earshot.domain.facts.AccountFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Days that follow from the facts alone: when their day is over, when thanks fall due. */
final class Days {

    private static final int UNTIL_THANKS_ARE_OWED = 7;
    private static final int A_LOSS_IS_FRESH = 90;

    private Days() {}

    /** Their day, the last one while several are in question. */
    static Optional<LocalDate> last(AccountFacts facts) {
        Enquiry enquiry = facts.enquiry();
        return enquiry == null || enquiry.days().isEmpty() ? Optional.empty() : Optional.of(enquiry.days().getLast());
    }

    /** The day after their day, if there is one. */
    static Optional<LocalDate> after(AccountFacts facts) {
        return last(facts).map(day -> day.plusDays(1));
    }

    /** The day that there is to give thanks for: their day if it was ours to deliver, or the day we lost the booking. */
    static Optional<LocalDate> worthThanks(AccountFacts facts, ZoneId zone) {
        Enquiry enquiry = facts.enquiry();
        if (enquiry == null) {
            return Optional.empty();
        }
        StageChange change = enquiry.stages().getLast();
        return switch (enquiry.stage()) {
            case BOOKED -> last(facts);
            case DELIVERED, STAYING_IN_TOUCH -> last(facts).or(() -> Optional.of(delivered(enquiry, zone)));
            case LOST -> Optional.of(day(change.at(), zone));
            case ENQUIRED, TALKING, OFFER_MADE, DECLINED -> Optional.empty();
        };
    }

    private static LocalDate delivered(Enquiry enquiry, ZoneId zone) {
        return enquiry.stages().stream()
                .filter(change -> change.stage().isAfter())
                .findFirst()
                .map(change -> day(change.at(), zone))
                .orElseThrow();
    }

    /** While thanks are owed: from when to when (for a loss), and counted from which day. Nothing if they were given. */
    static Optional<Season> thanksOwed(AccountFacts facts, ZoneId zone) {
        return worthThanks(facts, zone).filter(day -> !thankedSince(facts, day, zone)).map(day -> {
            boolean lost = facts.enquiry() != null && facts.enquiry().stage() == Stage.LOST;
            LocalDate from = day.plusDays(lost ? 1 : UNTIL_THANKS_ARE_OWED);
            Season season = Season.from(Need.THANKS_OWED, from, day);
            return lost ? season.until(day.plusDays(A_LOSS_IS_FRESH)) : season;
        });
    }

    private static boolean thankedSince(AccountFacts facts, LocalDate day, ZoneId zone) {
        Instant thanked = facts.thankedAt();
        return thanked != null && !day(thanked, zone).isBefore(day);
    }

    static LocalDate day(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDate();
    }
}
