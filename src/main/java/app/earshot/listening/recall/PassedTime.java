package app.earshot.listening.recall;

import app.earshot.domain.Sentence;
import app.earshot.domain.facts.KeptReading;
import app.earshot.listening.answer.Openings;
import app.earshot.listening.duty.DutySaid;
import app.earshot.listening.knowledge.Deciders;
import app.earshot.listening.outlook.TheirTimePeriod;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import app.earshot.listening.unmarked.TheirTimes;
import java.util.List;
import java.util.UUID;

/** They said when they would be back or speak again, and nothing went to or fro since. */
final class PassedTime implements SuggestionRule {

    @Override
    public String name() {
        return "their-time-passed";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        return TheirTimePeriod.passed(now.facts())
                .filter(period -> period.holdsOn(now.today()))
                .flatMap(period -> TheirTimes.later(now.facts()))
                .map(reading -> say(now, reading))
                .orElse(List.of());
    }

    private List<Candidate> say(RuleContext now, KeptReading reading) {
        UUID person = GivenWord.person(reading.people());
        Object said = now.day(reading.at());
        String words = Phrases.oneLine(reading.words());
        String name = now.name(person);
        Sentence reason = name == null
                ? Sentence.of("reason.their-time-passed.nobody", said, words)
                : Sentence.of("reason.their-time-passed", name, said, words);
        DutySaid duty = new DutySaid(name(), "their-time", reason, person, List.of(reading.entryId()));
        return Openings.ofTheirTime(words, "their-time", Deciders.name(now.facts()).orElse(null)).stream()
                .map(opening -> duty.candidates(now, now.placeholderValues(), opening))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
