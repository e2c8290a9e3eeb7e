package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.domain.Side;
import app.earshot.domain.timeline.Promise;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * A promise of ours is due in a few days: on its day it is brought, before that they hear by when. The reason names the promise.
 *
 * @param daysAhead how many days before its day it begins; 0 for those who want quiet, who get what they were promised and no word before
 */
record PromiseDueSoon(int daysAhead) implements SuggestionRule {

    static final int DAYS_AHEAD = 2;

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
                                purpose(now, promise),
                                Sentence.of("reason.promise-due-soon", Phrases.oneLine(promise.words()), Objects.requireNonNull(promise.dueOn())),
                                PromisedTo.of(now, promise).personId(),
                                List.of(promise.entryId()))
                        .candidates(now, now.placeholderValues().withDate(promise.dueOn())).stream())
                .toList();
    }

    private static String purpose(RuleContext now, Promise promise) {
        return daysLeft(now, promise) == 0 ? "due-today" : daysLeft(now, promise) == 1 ? "due-tomorrow" : "due-soon";
    }

    private boolean isSoon(RuleContext now, Promise promise) {
        return promise.dueOn() != null && daysLeft(now, promise) >= 0 && daysLeft(now, promise) <= daysAhead;
    }

    private static long daysLeft(RuleContext now, Promise promise) {
        return ChronoUnit.DAYS.between(now.today(), Objects.requireNonNull(promise.dueOn()));
    }
}
