package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.domain.timeline.Promise;
import app.earshot.listening.bank.QuestionBank;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.time.LocalDate;
import java.util.List;

/** A promise of ours was broken not long ago, and nobody has spoken about it since: open that conversation. */
final class BrokenPromise implements SuggestionRule {

    private static final String PURPOSE = "broken";
    private static final int DAYS_IT_STAYS_FRESH = 30;

    @Override
    public String name() {
        return "broken-promise";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        return now.facts().brokenPromises().stream()
                .filter(promise -> isFresh(now, promise) && !isSpokenAbout(now, promise))
                .limit(1)
                .flatMap(promise -> new DutySaid(
                                name(),
                                PURPOSE,
                                Sentence.of("reason.broken-promise", Phrases.oneLine(promise.words())),
                                promise.personId(),
                                List.of(promise.entryId()))
                        .candidates(now, now.placeholderValues().withDate(promise.dueOn())).stream())
                .toList();
    }

    private static boolean isFresh(RuleContext now, Promise promise) {
        LocalDate broken = promise.settledOn();
        return broken != null && !broken.plusDays(DAYS_IT_STAYS_FRESH).isBefore(now.today());
    }

    private static boolean isSpokenAbout(RuleContext now, Promise promise) {
        LocalDate broken = promise.settledOn();
        return broken != null
                && now.facts().askedQuestions().entrySet().stream()
                        .filter(asked -> QuestionBank.purpose(asked.getKey()).equals(PURPOSE))
                        .anyMatch(asked -> !now.day(asked.getValue()).isBefore(broken));
    }
}
