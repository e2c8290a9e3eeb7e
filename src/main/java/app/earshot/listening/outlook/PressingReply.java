package app.earshot.listening.outlook;

import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Stage;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.KeptReading;
import app.earshot.listening.answer.AskedSort;
import app.earshot.listening.answer.Openings;
import app.earshot.listening.knowledge.TheirDay;
import app.earshot.listening.reply.WaitsFor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What waits close to their day comes before all that is late: what could harm somebody from two weeks before it, anything else from a week before. */
public final class PressingReply {

    /** Somebody could be harmed by what they eat. */
    static final int ALLERGY = 1;
    /** Their day is near. */
    static final int NEAR = 2;

    private static final int DAYS_OF_AN_ALLERGY = 14;
    private static final int DAYS_OF_A_DAY = 7;

    private PressingReply() {}

    /** Whether what waits presses on a day. */
    public static boolean is(AccountFacts facts, LocalDate today) {
        return day(facts).filter(day -> !today.isBefore(from(facts, day)) && !today.isAfter(day)).isPresent();
    }

    /** The same need, cut where it begins to press and where their day is over. */
    static List<NeedPeriod> cut(NeedPeriod owed, AccountFacts facts) {
        return day(facts)
                .map(day -> List.of(
                        owed.until(from(facts, day)),
                        owed.beginning(from(facts, day)).until(day.plusDays(1)).of(isAllergy(facts) ? ALLERGY : NEAR),
                        owed.beginning(day.plusDays(1))))
                .orElse(List.of(owed));
    }

    private static Optional<LocalDate> day(AccountFacts facts) {
        Enquiry enquiry = facts.enquiry();
        return enquiry != null && enquiry.stage() == Stage.BOOKED ? TheirDay.last(facts) : Optional.empty();
    }

    private static LocalDate from(AccountFacts facts, LocalDate day) {
        return day.minusDays(isAllergy(facts) ? DAYS_OF_AN_ALLERGY : DAYS_OF_A_DAY);
    }

    /** Whether what waits for an answer asks for something to eat for somebody whom it could harm. */
    public static boolean isAllergy(AccountFacts facts) {
        return Stream.concat(WaitsFor.asks(facts).stream(), WaitsFor.sentence(facts).stream())
                .map(KeptReading::words)
                .anyMatch(words -> Openings.sort(words).filter(sort -> sort == AskedSort.ALLERGY).isPresent());
    }
}
