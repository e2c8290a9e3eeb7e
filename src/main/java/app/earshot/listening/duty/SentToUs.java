package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.PersonName;
import app.earshot.domain.account.Role;
import app.earshot.domain.facts.AccountFacts.Sent;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Somebody of theirs sent others to us, and nobody has thanked them since. Whoever stands on several pages is thanked on their own: a planner not on each
 * of her couples'. */
final class SentToUs {

    private static final int FRESH = 90;
    private static final String BETWEEN_TWO = " & ";
    private static final Set<Role> OF_ANOTHER = Set.of(Role.PLANNER, Role.VENUE, Role.VENDOR, Role.GUEST, Role.CONTACT);

    private SentToUs() {}

    static List<Candidate> thanks(RuleContext now) {
        Instant thanked = now.facts().thankedAt();
        return now.facts().sent().stream()
                .filter(sent -> now.daysSince(sent.at()) <= FRESH && (thanked == null || thanked.isBefore(sent.at())) && isTheirs(now, sent))
                .findFirst()
                .map(sent -> say(now, sent))
                .orElse(List.of());
    }

    private static boolean isTheirs(RuleContext now, Sent sent) {
        Member member = now.facts().member(sent.by());
        return member != null
                && switch (now.facts().account().kind()) {
                    case COUPLE, FAMILY -> member.roles().stream().noneMatch(OF_ANOTHER::contains);
                    case COMPANY -> !member.roles().contains(Role.PLANNER) && !member.roles().contains(Role.GUEST);
                    case PLANNER -> member.roles().contains(Role.PLANNER);
                };
    }

    private static List<Candidate> say(RuleContext now, Sent sent) {
        Object when = Phrases.ago(now.day(sent.at()), now.today());
        Sentence reason = Sentence.of("reason.owed-thanks.sent", String.valueOf(now.name(sent.by())), sent.account(), when);
        return new DutySaid(OwedThanks.NAME, "thanks-sent", reason, sent.by(), now.facts().newestEntries())
                .candidates(now, now.placeholderValues().withTeammate(spoken(sent)));
    }

    /** A couple by their first names, as one says it. */
    private static String spoken(Sent sent) {
        String[] two = sent.account().split(BETWEEN_TWO);
        return sent.kind() == AccountKind.COUPLE && two.length == 2
                ? PersonName.first(two[0].strip()) + " and " + PersonName.first(two[1].strip())
                : sent.account();
    }
}
