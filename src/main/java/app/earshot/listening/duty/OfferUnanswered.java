package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.listening.outlook.NeedPeriod;
import app.earshot.listening.outlook.OfferPeriod;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An offer is out and nobody of theirs has said a word since, after the time that they usually take. */
final class OfferUnanswered implements SuggestionRule {

    @Override
    public String name() {
        return "offer-unanswered";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        return OfferPeriod.period(now.facts(), now.zone())
                .filter(period -> period.holdsOn(now.today()))
                .map(NeedPeriod::since)
                .map(offered -> say(now, offered))
                .orElse(List.of());
    }

    private List<Candidate> say(RuleContext now, LocalDate offered) {
        Object sent = Phrases.ago(offered, now.today());
        Instant word = OfferPeriod.word(now.facts()).orElse(null);
        Sentence reason = word == null
                ? Sentence.of("reason.offer-unanswered", sent)
                : Sentence.of("reason.offer-unanswered.seen", sent, Phrases.ago(now.day(word), now.today()));
        List<UUID> evidence = now.lastConversations().isEmpty() ? now.facts().newestEntries() : now.lastConversations();
        return new DutySaid(name(), word == null ? "offer" : "offer-seen", reason, null, evidence).candidates(now, now.placeholderValues().withDate(offered));
    }
}
