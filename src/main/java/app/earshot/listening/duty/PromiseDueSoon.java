package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.domain.Side;
import app.earshot.domain.timeline.Promise;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.util.List;
import java.util.Objects;

/** A promise of ours is due today or within two days. */
final class PromiseDueSoon implements SuggestionRule {

    private static final int DAYS_AHEAD = 2;

    @Override
    public String name() {
        return "promise-due-soon";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        return now.facts().openPromises().stream()
                .filter(promise -> promise.side() == Side.US && isSoon(now, promise))
                .limit(1)
                .flatMap(promise -> new DutySaid(
                                name(),
                                "due-soon",
                                Sentence.of("reason.promise-due-soon", Phrases.oneLine(promise.words()), Objects.requireNonNull(promise.dueOn())),
                                promise.personId(),
                                List.of(promise.entryId()))
                        .candidates(now, now.placeholderValues().withDate(promise.dueOn())).stream())
                .toList();
    }

    private static boolean isSoon(RuleContext now, Promise promise) {
        return promise.dueOn() != null
                && !promise.dueOn().isBefore(now.today())
                && !promise.dueOn().isAfter(now.today().plusDays(DAYS_AHEAD));
    }
}
