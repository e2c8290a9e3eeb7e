package app.earshot.listening.outlook;

import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.account.Stage;
import app.earshot.domain.facts.AccountFacts.Waiting;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.timeline.Request;
import app.earshot.listening.knowledge.Delegated;
import app.earshot.listening.knowledge.Spoken;
import app.earshot.listening.knowledge.TheirDay;
import app.earshot.listening.knowledge.UnmarkedLetters;
import app.earshot.listening.unmarked.TheirTimes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The rules behind an account's row, each from one cause to the days on which it shows. */
final class OutlookPeriods {

    /** A lost booking for which thanks were given: nobody waits for a word. */
    static final int THANKED = 1;

    private static final int A_BOOKED_DAY_IS_NEAR = 60;

    private OutlookPeriods() {}

    /** A request that we have not answered although we have been in touch since. Until then it is the reply that is owed. */
    static List<NeedPeriod> requests(AccountFacts facts, ZoneId zone) {
        return unanswered(facts).stream().map(OutlookPeriods::request).toList();
    }

    /** The one that has waited longest. */
    static Optional<Request> unanswered(AccountFacts facts) {
        Waiting waiting = facts.waiting();
        boolean over = facts.enquiry() != null && facts.enquiry().stage().isClosed();
        return facts.openRequests().stream()
                .filter(request -> !over && (waiting == null || !waiting.entryId().equals(request.entryId())))
                .findFirst();
    }

    private static NeedPeriod request(Request request) {
        return NeedPeriod.always(Need.REQUEST_OPEN).about(request.personId());
    }

    static List<NeedPeriod> reply(AccountFacts facts, ZoneId zone) {
        return OwedReplyPeriod.periods(facts, zone);
    }

    /** No thank-you a week after their day, or after a lost booking. */
    static List<NeedPeriod> thanks(AccountFacts facts, ZoneId zone) {
        return OwedThanksPeriod.period(facts, zone).stream().toList();
    }

    /** One of the couple has been heard and the others have not, until their day is over. */
    static List<NeedPeriod> oneVoice(AccountFacts facts, ZoneId zone) {
        if (!isAhead(facts)) {
            return List.of();
        }
        List<Member> heard = facts.partners().stream()
                .filter(member -> facts.heardFrom(member.person().id()) > 0)
                .toList();
        if (heard.size() != 1 || facts.partners().size() < 2 || mayHaveBeenHeard(facts) || isLeftToTheOther(facts)) {
            return List.of();
        }
        NeedPeriod always = NeedPeriod.always(Need.ONE_VOICE).about(heard.getFirst().person().id());
        return List.of(always.until(TheirDay.after(facts).orElse(null)));
    }

    /** Whoever leaves it all to the other has said that, if through the other. */
    private static boolean isLeftToTheOther(AccountFacts facts) {
        return facts.partners().stream()
                .filter(member -> facts.heardFrom(member.person().id()) == 0)
                .allMatch(member -> Delegated.words(member, facts).isPresent());
    }

    /** Whether each of the couple who has no marked words has written something. */
    private static boolean mayHaveBeenHeard(AccountFacts facts) {
        return facts.partners().stream()
                .map(member -> member.person().id())
                .filter(id -> facts.heardFrom(id) == 0)
                .allMatch(id -> UnmarkedLetters.from(id, facts).isPresent());
    }

    /** Longer without a word either way than is usual here, while they are choosing, or while a booked day comes near. */
    static List<NeedPeriod> quiet(AccountFacts facts, ZoneId zone) {
        Enquiry enquiry = facts.enquiry();
        Rhythm rhythm = Rhythm.of(facts, zone);
        LocalDate since = rhythm.last().orElse(null);
        if (since == null || enquiry == null || !isAhead(facts)) {
            return List.of();
        }
        LocalDate from = rhythm.quietFrom(since);
        if (enquiry.stage() == Stage.BOOKED) {
            LocalDate near = TheirDay.last(facts).map(day -> day.minusDays(A_BOOKED_DAY_IS_NEAR)).orElse(null);
            if (near == null) {
                return List.of();
            }
            from = from.isBefore(near) ? near : from;
        }
        LocalDate until = TheirDay.after(facts).orElse(null);
        return List.of(NeedPeriod.from(Need.QUIET, TheirTimes.notWhileAway(facts, from), since).until(until).of(rhythm.usual()));
    }

    /** Nothing in their words yet although they are choosing or have booked. Where they wrote and nobody marked it, their newest word counts. */
    static List<NeedPeriod> nothingHeard(AccountFacts facts, ZoneId zone) {
        boolean nothing = facts.heardInAll() == 0 && !UnmarkedLetters.isAnybodyAsking(facts) && facts.enquiry() != null && isAhead(facts);
        LocalDate wrote = UnmarkedLetters.newest(facts).flatMap(letter -> Spoken.last(facts)).map(at -> TheirDay.day(at, zone)).orElse(null);
        return nothing
                ? List.of(new NeedPeriod(Need.NOTHING_HEARD, null, TheirDay.after(facts).orElse(null), wrote, null, 0))
                : List.of();
    }

    /** What they said or wrote counts, marked or not; what a machine sends for them doesn't. */
    static List<NeedPeriod> heard(AccountFacts facts, ZoneId zone) {
        Instant thanked = facts.thankedAt();
        Enquiry enquiry = facts.enquiry();
        if (thanked != null && enquiry != null && enquiry.stage() == Stage.LOST && !thanked.isBefore(enquiry.stages().getLast().at())) {
            return List.of(new NeedPeriod(Need.HEARD, null, null, TheirDay.day(thanked, zone), null, THANKED));
        }
        Instant last = Spoken.last(facts).orElse(null);
        if (last == null) {
            return List.of();
        }
        LocalDate since = TheirDay.day(last, zone);
        return List.of(new NeedPeriod(Need.HEARD, null, null, since, null, 0));
    }

    static List<NeedPeriod> nothing(AccountFacts facts, ZoneId zone) {
        return List.of(NeedPeriod.always(Need.NOTHING));
    }

    static boolean isAhead(AccountFacts facts) {
        Enquiry enquiry = facts.enquiry();
        return enquiry == null || enquiry.stage().isOpen() || enquiry.stage() == Stage.BOOKED;
    }
}
