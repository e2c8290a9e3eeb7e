package app.earshot.listening.outlook;

import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.listening.knowledge.TheirDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Around the day on which a wedding was a year ago: a quiet line and no duty, and none where anything sad or bad was told since. */
final class AnniversaryPeriod {

    private static final int BEFORE = 3;
    private static final int AFTER = 10;

    private AnniversaryPeriod() {}

    static Optional<NeedPeriod> period(AccountFacts facts, ZoneId zone) {
        Enquiry enquiry = facts.enquiry();
        boolean theirs = enquiry != null && enquiry.stage().isAfter() && enquiry.occasion() == Occasion.WEDDING && facts.thankedAt() != null;
        if (!theirs || !facts.readings(ReadingKind.BRAKE).isEmpty()) {
            return Optional.empty();
        }
        return TheirDay.last(facts).map(day -> day.plusYears(1)).filter(day -> !isSaid(facts, day, zone)).map(day ->
                NeedPeriod.from(Need.ANNIVERSARY, day.minusDays(BEFORE), day).until(day.plusDays(AFTER + 1L)));
    }

    private static boolean isSaid(AccountFacts facts, LocalDate day, ZoneId zone) {
        Instant sent = facts.exchange().sentAt();
        return sent != null && !TheirDay.day(sent, zone).isBefore(day.minusDays(BEFORE));
    }
}
