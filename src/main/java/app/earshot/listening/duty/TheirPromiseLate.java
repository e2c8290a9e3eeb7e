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

/** They said that they would, and the day has passed: ask kindly, for they have forgotten it. After a month it is forgotten on both sides. */
final class TheirPromiseLate implements SuggestionRule {

    private static final int DAYS_IT_IS_FRESH = 30;

    @Override
    public String name() {
        return "their-promise-late";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        if (now.stage().isClosed()) {
            return List.of();
        }
        return now.facts().openPromises().stream()
                .filter(promise -> promise.side() == Side.THEM && promise.isLate(now.today()))
                .filter(promise -> promise.dueOn() != null && !promise.dueOn().plusDays(DAYS_IT_IS_FRESH).isBefore(now.today()))
                .filter(promise -> !hasSpokenSince(now, promise))
                .limit(1)
                .flatMap(promise -> new DutySaid(
                                name(),
                                "theirs-late",
                                Sentence.of("reason.their-promise-late", Phrases.oneLine(promise.words()), Objects.requireNonNull(promise.dueOn())),
                                promise.personId(),
                                List.of(promise.entryId()))
                        .candidates(now, now.placeholderValues().withDate(promise.dueOn())).stream())
                .toList();
    }

    /** Whoever has written since has most likely said what became of it, or what got in the way. */
    private static boolean hasSpokenSince(RuleContext now, Promise promise) {
        return Spoken.since(now.facts(), promise.personId(), promise.entryId());
    }
}
