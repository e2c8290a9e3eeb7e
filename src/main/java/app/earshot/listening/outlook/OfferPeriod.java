package app.earshot.listening.outlook;

import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.account.Stage;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.listening.knowledge.Spoken;
import app.earshot.listening.knowledge.TheirDay;
import app.earshot.listening.unmarked.OpenWord;
import app.earshot.listening.unmarked.TheirTimes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * While an offer is out and nobody of theirs has said a word since, after the time that they usually take: as long as half of their answers took,
 * where there are three to tell, else a week, for a company two. A day by which they want to choose has to pass first, and is asked about first.
 */
public final class OfferPeriod {

    private static final int DAYS_OF_PEOPLE = 7;
    private static final int DAYS_OF_A_COMPANY = 14;
    private static final int FEWEST_ANSWERS = 3;
    /** Whoever answers everything the same evening still thinks about an offer for some days. */
    private static final int SHORTEST = 4;
    private static final int LONGEST = 21;
    private static final int NOBODY_ASKS_AFTER = 90;
    private static final int WEEKS_WITHOUT_A_DECISION = 42;

    private OfferPeriod() {}

    public static Optional<NeedPeriod> period(AccountFacts facts, ZoneId zone) {
        Enquiry enquiry = facts.enquiry();
        if (enquiry == null || enquiry.stage() != Stage.OFFER_MADE || facts.waiting() != null) {
            return Optional.empty();
        }
        Instant offered = enquiry.stages().getLast().at();
        Instant last = facts.lastContactAt() == null || facts.lastContactAt().isBefore(offered) ? offered : facts.lastContactAt();
        LocalDate quietSince = TheirDay.day(last, zone);
        // Whoever speaks of other things has not decided either: after weeks the offer is asked about.
        boolean spoken = Spoken.since(facts, offered);
        LocalDate decided = spoken ? TheirDay.day(offered, zone).plusDays(WEEKS_WITHOUT_A_DECISION) : quietSince;
        LocalDate usual = TheirTimes.notWhileAway(facts, Stream.of(decided, quietSince.plusDays(usualDays(facts))).max(Comparator.naturalOrder()).orElseThrow());
        LocalDate from = Stream.concat(Stream.of(usual), afterChoosing(facts, zone))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate until = untilPassed(facts, quietSince.plusDays(NOBODY_ASKS_AFTER + 1L), zone);
        int kind = spoken || word(facts).isPresent() ? 1 : 0;
        return Optional.of(NeedPeriod.from(Need.OFFER_UNANSWERED, from, TheirDay.day(offered, zone)).until(until).of(kind))
                .filter(period -> from.isBefore(until));
    }

    /** Once a day of ours for it has passed, or theirs comes near, that is what is asked about. */
    private static LocalDate untilPassed(AccountFacts facts, LocalDate until, ZoneId zone) {
        return Stream.of(
                        Stream.of(until),
                        OpenWordPeriod.ourDay(facts, zone).map(OpenWord::from).stream(),
                        UnsettledDayPeriod.period(facts, zone).flatMap(period -> Optional.ofNullable(period.from())).stream())
                .flatMap(days -> days)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** When they had a word for it in which nothing was read, such as that they have it: nobody can say that they said nothing. */
    public static Optional<Instant> word(AccountFacts facts) {
        Enquiry enquiry = facts.enquiry();
        return enquiry == null ? Optional.empty() : Spoken.last(facts).filter(at -> at.isAfter(enquiry.stages().getLast().at()));
    }

    /** How many days they may take: the median of their own answers, within reason. */
    static int usualDays(AccountFacts facts) {
        List<Integer> own = facts.answeredAfter().stream().sorted().toList();
        if (own.size() >= FEWEST_ANSWERS) {
            return Math.clamp(own.get(own.size() / 2), SHORTEST, LONGEST);
        }
        return facts.account().kind() == AccountKind.COMPANY ? DAYS_OF_A_COMPANY : DAYS_OF_PEOPLE;
    }

    /** From when nothing about their choosing stands before it: the day they named is over, and so is the time to ask about it. */
    private static Stream<LocalDate> afterChoosing(AccountFacts facts, ZoneId zone) {
        Stream<LocalDate> named = facts.readings(ReadingKind.CHOOSING).stream()
                .map(KeptReading::reading)
                .flatMap(reading -> Stream.ofNullable(reading.day()))
                .map(day -> day.plusDays(1));
        Stream<LocalDate> asked = ChoosingDayPeriod.period(facts, zone).flatMap(period -> Optional.ofNullable(period.until())).stream();
        return Stream.concat(named, asked);
    }
}
