package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.listening.outlook.BrokenPromisePeriod;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.util.List;

/** A promise of ours was broken not long ago, and nobody has spoken about it since: open that conversation. The reason names the promise. */
final class BrokenPromise implements SuggestionRule {

    @Override
    public String name() {
        return "broken-promise";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        return BrokenPromisePeriod.openOn(now.facts(), now.today(), now.zone())
                .limit(1)
                .flatMap(promise -> DutySaid.ofPromise(
                                new DutySaid(
                                        name(), BrokenPromisePeriod.PURPOSE, Sentence.of("reason.broken-promise", Phrases.oneLine(promise.words())),
                                        PromisedTo.of(now, promise).personId(), List.of(promise.entryId())),
                                now, promise)
                        .stream())
                .toList();
    }
}
