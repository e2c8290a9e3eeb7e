package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Member;
import app.earshot.listening.outlook.NeedPeriod;
import app.earshot.listening.outlook.OfferPeriod;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import app.earshot.listening.unmarked.OpenWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** Who else has it where neither of the couple does: a mother who asked for it. */
    private static Optional<Member> elsewhere(RuleContext now) {
        Set<UUID> seen = offeredTo(now);
        return now.facts().partners().stream().anyMatch(partner -> seen.contains(partner.person().id())) || now.facts().partners().isEmpty()
                ? Optional.empty()
                : now.facts().members().stream().filter(member -> seen.contains(member.person().id())).findFirst();
    }

    private static Set<UUID> offeredTo(RuleContext now) {
        Enquiry enquiry = now.facts().enquiry();
        return enquiry == null ? Set.of() : OpenWords.offeredTo(now.facts(), enquiry.stages().getLast().at(), now.zone());
    }

    private List<Candidate> say(RuleContext now, LocalDate offered) {
        Object sent = Phrases.ago(offered, now.today());
        Instant word = OfferPeriod.word(now.facts()).orElse(null);
        Sentence reason = word == null
                ? Sentence.of("reason.offer-unanswered", sent)
                : Sentence.of("reason.offer-unanswered.seen", sent, Phrases.ago(now.day(word), now.today()));
        Member elsewhere = elsewhere(now).orElse(null);
        if (elsewhere != null) {
            String name = elsewhere.person().firstName();
            return new DutySaid(name(), "offer-elsewhere", Sentence.of("reason.offer-unanswered.elsewhere", name, sent), null, now.facts().newestEntries())
                    .candidates(now, now.placeholderValues().withTeammate(name).withDate(offered));
        }
        Set<UUID> seen = offeredTo(now);
        UUID one = seen.size() == 1 ? seen.iterator().next() : null;
        List<UUID> evidence = now.lastConversations().isEmpty() ? now.facts().newestEntries() : now.lastConversations();
        return new DutySaid(name(), word == null ? "offer" : "offer-seen", reason, one, evidence).candidates(now, now.placeholderValues().withDate(offered));
    }
}
