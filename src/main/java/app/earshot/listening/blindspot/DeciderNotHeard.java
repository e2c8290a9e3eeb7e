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

/** Our offer lies there, and somebody who decides on it has never had a word with us: who signs, or the other one of a couple. */
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
        return isOpen(now) ? silent(now.facts()).map(member -> say(now, member)) : Optional.empty();
    }

    /** Whether there is such a one: then that is what is missing, and no form of ours. */
    static boolean isOpen(RuleContext now) {
        return now.facts().enquiry() != null && now.stage() == Stage.OFFER_MADE && now.silentPartners().isEmpty() && silent(now.facts()).isPresent();
    }

    private static Optional<Member> silent(AccountFacts facts) {
        return Deciders.unheard(facts).or(() -> partner(facts));
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
