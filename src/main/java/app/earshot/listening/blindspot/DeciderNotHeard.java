package app.earshot.listening.blindspot;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.Stage;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.listening.knowledge.Deciders;
import app.earshot.listening.knowledge.Spoken;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.Suggestion;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who decides has never had a word with us: who signs, from when we talk with others there; once our offer lies there, the
 * other one of a couple too.
 */
final class DeciderNotHeard implements BlindSpotRule {

    private static final String PURPOSE = "decider";

    @Override
    public String name() {
        return "decider-not-heard";
    }

    @Override
    public Scale scale() {
        return Scale.BUSINESS;
    }

    @Override
    public Optional<BlindSpot> look(RuleContext now, List<Candidate> candidates) {
        return silent(now).map(member -> say(now, member));
    }

    /** Whether there is such a one: then that is what is missing, and no form of ours. */
    static boolean isOpen(RuleContext now) {
        return silent(now).isPresent();
    }

    /** The other one of a couple is met while one talks; whoever signs isn't, unless somebody asks for it. */
    private static Optional<Member> silent(RuleContext now) {
        AccountFacts facts = now.facts();
        if (facts.enquiry() == null || !now.silentPartners().isEmpty()) {
            return Optional.empty();
        }
        return switch (now.stage()) {
            case TALKING -> Deciders.unheard(facts);
            case OFFER_MADE -> Deciders.unheard(facts).or(() -> partner(facts));
            default -> Optional.empty();
        };
    }

    /** Of a couple with whom only one has spoken: the other one. */
    private static Optional<Member> partner(AccountFacts facts) {
        List<Member> silent = facts.partners().stream().filter(member -> !Spoken.everWith(facts, member.person().id())).toList();
        return silent.size() == 1 && facts.partners().size() > 1 ? Optional.of(silent.getFirst()) : Optional.empty();
    }

    private BlindSpot say(RuleContext now, Member member) {
        String name = member.person().firstName();
        String heard = now.facts().partners().stream()
                .filter(partner -> member.isPartner() && !partner.equals(member))
                .map(partner -> partner.person().firstName())
                .findFirst()
                .orElse(null);
        Sentence sentence = heard == null ? Sentence.of("blind.decider-not-heard", name) : Sentence.of("blind.decider-not-heard.partner", heard, name);
        Suggestion ask = now.best(PURPOSE, name(), sentence, now.placeholderValues().withTeammate(name));
        return new BlindSpot(name(), scale(), sentence, member.person().id(), ask, now.lookedAt("who-decides"));
    }
}
