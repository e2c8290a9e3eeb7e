package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Stage;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An offer is out and nobody of theirs has said a word since, after the time that people usually take: a week, a company two. If they named the day by
 * which they want to choose, the time is up the day after that one.
 */
final class OfferUnanswered implements SuggestionRule {

    private static final int DAYS_OF_PEOPLE = 7;
    private static final int DAYS_OF_A_COMPANY = 14;
    private static final int NOBODY_ASKS_AFTER = 90;

    @Override
    public String name() {
        return "offer-unanswered";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        AccountFacts facts = now.facts();
        Enquiry enquiry = facts.enquiry();
        if (enquiry == null || enquiry.stage() != Stage.OFFER_MADE || facts.waiting() != null) {
            return List.of();
        }
        Instant offered = enquiry.stages().getLast().at();
        Instant last = facts.lastContactAt() == null || facts.lastContactAt().isBefore(offered) ? offered : facts.lastContactAt();
        long days = now.daysSince(last);
        int usual = facts.account().kind() == AccountKind.COMPANY ? DAYS_OF_A_COMPANY : DAYS_OF_PEOPLE;
        if (days < usual || days > NOBODY_ASKS_AFTER || isDayAhead(now) || Spoken.since(facts, offered)) {
            return List.of();
        }
        LocalDate day = now.day(offered);
        return new DutySaid(name(), "offer", Sentence.of("reason.offer-unanswered", Phrases.ago(day, now.today())), null, now.lastConversations())
                .candidates(now, now.placeholderValues().withDate(day));
    }

    private static boolean isDayAhead(RuleContext now) {
        return now.facts().readings(ReadingKind.CHOOSING).stream()
                .map(KeptReading::reading)
                .anyMatch(reading -> reading.day() != null && !reading.day().isBefore(now.today()));
    }
}
