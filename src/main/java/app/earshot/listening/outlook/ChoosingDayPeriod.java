package app.earshot.listening.outlook;

import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.listening.knowledge.Spoken;
import app.earshot.listening.knowledge.TheirDay;
import app.earshot.listening.unmarked.TheirTimes;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/** While the day by which they wanted to choose has passed, and nobody has told us since how it stands. */
public final class ChoosingDayPeriod {

    private static final int DAYS_UNTIL_ASKED = 2;
    private static final int DAYS_IT_IS_FRESH = 30;
    private static final int DAYS_OF_QUIET = 5;

    private ChoosingDayPeriod() {}

    /** The newest sentence that names the day by which they want to choose. */
    public static Optional<KeptReading> reading(AccountFacts facts) {
        return facts.readings(ReadingKind.CHOOSING).stream().findFirst().filter(reading -> reading.reading().day() != null);
    }

    public static Optional<NeedPeriod> period(AccountFacts facts, ZoneId zone) {
        Enquiry enquiry = facts.enquiry();
        return enquiry == null || !enquiry.stage().isOpen()
                ? Optional.empty()
                : reading(facts).map(reading -> Objects.requireNonNull(reading.reading().day())).flatMap(day -> since(day, facts, zone));
    }

    private static Optional<NeedPeriod> since(LocalDate day, AccountFacts facts, ZoneId zone) {
        LocalDate from = TheirTimes.notWhileAway(facts, day.plusDays(DAYS_UNTIL_ASKED));
        LocalDate until = facts.times().absence().until(from, day.plusDays(DAYS_IT_IS_FRESH + 1L));
        LocalDate last = facts.lastContactAt() == null ? day : TheirDay.day(facts.lastContactAt(), zone);
        if (last.isAfter(day)) {
            // Something went to and fro, such as an answer from a machine, and nothing of it told how it stands.
            LocalDate quiet = last.plusDays(DAYS_OF_QUIET);
            boolean told = facts.waiting() != null || Spoken.since(facts, day.plusDays(1).atStartOfDay(zone).toInstant());
            if (told || !quiet.isBefore(until)) {
                return Optional.empty();
            }
            from = from.isBefore(quiet) ? quiet : from;
        }
        return from.isBefore(until) ? Optional.of(NeedPeriod.from(Need.CHOICE_PASSED, from, day).until(until)) : Optional.empty();
    }
}
