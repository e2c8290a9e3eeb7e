package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.PersonName;
import app.earshot.domain.facts.AccountFacts.Sent;
import app.earshot.listening.outlook.SentPeriod;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import java.util.List;

/** Somebody of theirs sent others to us, and nobody has thanked them since. */
final class SentToUs {

    private static final String BETWEEN_TWO = " & ";

    private SentToUs() {}

    static List<Candidate> thanks(RuleContext now) {
        return SentPeriod.unthankedOn(now.facts(), now.today(), now.zone())
                .findFirst()
                .map(sent -> say(now, sent))
                .orElse(List.of());
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
