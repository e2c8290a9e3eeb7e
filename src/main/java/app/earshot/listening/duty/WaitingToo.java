package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.domain.facts.AccountFacts.Waiting;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.KeptReading;
import app.earshot.listening.answer.Opening;
import app.earshot.listening.answer.Openings;
import app.earshot.listening.reply.WaitsFor;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.PlaceholderValues;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Two of theirs wait, each for something else: each is answered. */
final class WaitingToo implements SuggestionRule {

    private static final String PURPOSE = "waiting-too";

    @Override
    public String name() {
        return "waiting-too";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        if (now.facts().exchange().others().isEmpty()) {
            return List.of();
        }
        return now.facts().exchange().others().stream()
                .filter(other -> WaitsFor.isOwed(now.facts().waitingFor(other)))
                .limit(1)
                .flatMap(other -> say(now, other))
                .toList();
    }

    private Stream<Candidate> say(RuleContext now, Waiting other) {
        AccountFacts facts = now.facts().waitingFor(other);
        LocalDate since = now.day(other.since());
        String name = now.name(other.personId());
        Sentence plain = name == null
                ? Sentence.of("reason.waiting-too.nobody", since)
                : Sentence.of("reason.waiting-too", name, since);
        List<String> asks = WaitsFor.asks(facts).stream().map(KeptReading::words).toList();
        Sentence reason = Openings.sayYes(asks) ? Sentence.of("reason.answer.if-no", plain) : plain;
        DutySaid said = new DutySaid(name(), PURPOSE, reason, other.personId(), List.of(other.entryId()))
                .under(WaitsFor.sentence(facts).map(sentence -> WordsAbove.of(now.about(facts), sentence)).orElse(null));
        PlaceholderValues values = now.placeholderValues().withDate(since);
        return Stream.concat(Openings.of(asks).stream(), Stream.of(new Opening(PURPOSE, List.of())))
                .map(opening -> said.candidates(now, values, opening))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .stream()
                .flatMap(List::stream);
    }
}
