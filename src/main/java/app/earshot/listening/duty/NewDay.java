package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.domain.facts.KeptReading;
import app.earshot.listening.brake.Brake;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Their day was moved: ask for the new one, and for nothing else. */
public final class NewDay {

    private NewDay() {}

    public static Optional<Suggestion> ask(RuleContext now, Brake brake) {
        KeptReading reading = brake.reading();
        List<UUID> evidence = reading == null ? List.of() : List.of(reading.entryId());
        return new DutySaid("new-day", "new-day", Sentence.of("reason.new-day"), null, evidence)
                .candidates(now, now.placeholderValues())
                .stream()
                .map(Candidate::suggestion)
                .findFirst();
    }
}
