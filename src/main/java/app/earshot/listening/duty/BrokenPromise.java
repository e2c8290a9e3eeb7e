package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.domain.timeline.Promise;
import app.earshot.listening.bank.QuestionBank;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.FilledQuestion;
import app.earshot.listening.suggestion.PlaceholderValues;
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
        if (now.history().isSilenced(PURPOSE)) {
            return List.of();
        }
        return now.facts().brokenPromises().stream()
                .filter(promise -> isFresh(now, promise) && !isSpokenAbout(now, promise))
                .findFirst()
                .flatMap(promise -> FilledQuestion.best(now, now.questionsFor(PURPOSE), values(now, promise))
                        .map(said -> Candidate.duty(said.because(
                                name(),
                                Sentence.of("reason.broken-promise", Phrases.oneLine(promise.words())),
                                promise.personId(),
                                List.of(promise.entryId())))))
                .stream()
                .toList();
    }

    private static PlaceholderValues values(RuleContext now, Promise promise) {
        return now.placeholderValues().withPerson(now.name(promise.personId())).withDate(promise.dueOn());
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
