package app.earshot.listening.asking;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Enquiry;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.FilledQuestion;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Their day was in the last few days: the story is fresh, and nobody wants to hear about anything else. */
final class MorningAfter implements SuggestionRule {

    private static final String PURPOSE = "morning-after";
    private static final int DAYS = 3;
    private static final double WORTH = 12;

    @Override
    public String name() {
        return PURPOSE;
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        Enquiry enquiry = now.facts().enquiry();
        LocalDate day = enquiry == null ? null : enquiry.day();
        long ago = day == null ? 0 : ChronoUnit.DAYS.between(day, now.today());
        if (day == null || ago < 1 || ago > DAYS) {
            return List.of();
        }
        Sentence reason = Sentence.of("reason.morning-after", Phrases.ago(day, now.today()));
        return FilledQuestion.best(now, now.questionsFor(PURPOSE), now.placeholderValues())
                .map(said -> said.because(name(), reason, null, now.lastConversations()))
                .map(suggestion -> Candidate.scored(WORTH, suggestion))
                .stream()
                .toList();
    }
}
