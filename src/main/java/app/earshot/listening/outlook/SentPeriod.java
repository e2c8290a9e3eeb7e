package app.earshot.listening.outlook;

import app.earshot.domain.account.Member;
import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.account.Role;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.AccountFacts.Sent;
import app.earshot.listening.knowledge.TheirDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * While somebody of theirs who sent others to us is owed thanks. Whoever stands on several pages is thanked on their own: a planner not on each
 * of her couples'.
 */
public final class SentPeriod {

    private static final int FRESH = 90;
    private static final Set<Role> OF_ANOTHER = Set.of(Role.PLANNER, Role.VENUE, Role.VENDOR, Role.GUEST, Role.CONTACT);

    private SentPeriod() {}

    /** Newest first: whom they sent and were not thanked for, on a day. */
    public static Stream<Sent> unthankedOn(AccountFacts facts, LocalDate day, ZoneId zone) {
        return facts.sent().stream().filter(sent -> period(sent, facts, zone).anyMatch(period -> period.holdsOn(day)));
    }

    static List<NeedPeriod> periods(AccountFacts facts, ZoneId zone) {
        return facts.sent().stream().flatMap(sent -> period(sent, facts, zone)).toList();
    }

    private static Stream<NeedPeriod> period(Sent sent, AccountFacts facts, ZoneId zone) {
        LocalDate since = TheirDay.day(sent.at(), zone);
        Instant thanked = facts.thankedAt();
        return isTheirs(sent, facts) && (thanked == null || thanked.isBefore(sent.at()))
                ? Stream.of(NeedPeriod.from(Need.RECOMMENDED, since, since).until(since.plusDays(FRESH + 1L)))
                : Stream.of();
    }

    private static boolean isTheirs(Sent sent, AccountFacts facts) {
        Member member = facts.member(sent.by());
        return member != null
                && switch (facts.account().kind()) {
                    case COUPLE, FAMILY -> member.roles().stream().noneMatch(OF_ANOTHER::contains);
                    case COMPANY -> !member.roles().contains(Role.PLANNER) && !member.roles().contains(Role.GUEST);
                    case PLANNER -> member.roles().contains(Role.PLANNER);
                };
    }
}
