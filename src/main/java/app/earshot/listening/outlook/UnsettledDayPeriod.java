package app.earshot.listening.outlook;

import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.listening.knowledge.TheirDay;
import app.earshot.listening.unmarked.TheirTimes;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** While their day is within six weeks, not booked, and nobody has said a word for two weeks. */
public final class UnsettledDayPeriod {

    private static final int NEAR = 42;
    private static final int DAYS_OF_QUIET = 14;

    private UnsettledDayPeriod() {}

    /** Unless a day of theirs or of ours for deciding stands in its place. */
    public static Optional<NeedPeriod> period(AccountFacts facts, ZoneId zone) {
        Enquiry enquiry = facts.enquiry();
        LocalDate day = TheirDay.last(facts).orElse(null);
        boolean open = enquiry != null && day != null && enquiry.stage().isOpen() && facts.lastContactAt() != null && facts.waiting() == null;
        if (!open || OpenWordPeriod.ourDay(facts, zone).isPresent() || ChoosingDayPeriod.period(facts, zone).isPresent()) {
            return Optional.empty();
        }
        LocalDate quiet = TheirDay.day(facts.lastContactAt(), zone);
        LocalDate from = TheirTimes.notWhileAway(facts, later(day.minusDays(NEAR), quiet.plusDays(DAYS_OF_QUIET)));
        return from.isBefore(day) ? Optional.of(NeedPeriod.from(Need.DAY_UNSETTLED, from, quiet).until(day)) : Optional.empty();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
