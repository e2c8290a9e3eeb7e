package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.listening.outlook.TheirPromisePeriod;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.util.List;
import java.util.Objects;

/** They said that they would, and the day has passed: ask kindly, for they have forgotten it. After a month it is forgotten on both sides. */
final class TheirPromiseLate implements SuggestionRule {

    @Override
    public String name() {
        return "their-promise-late";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        return TheirPromisePeriod.lateOn(now.facts(), now.today())
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
}
