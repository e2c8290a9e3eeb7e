package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.domain.facts.KeptReading;
import app.earshot.listening.brake.Brake;
import app.earshot.listening.brake.MovedDay;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Their day was moved: ask for the new one, and for nothing else; where they said that they don't know it yet, say that there is no hurry. */
public final class NewDay {

    private static final String KNOWN = "new-day";
    private static final String UNKNOWN = "new-day-unknown";

    private NewDay() {}

    public static Optional<Suggestion> ask(RuleContext now, Brake brake) {
        KeptReading reading = brake.reading();
        List<UUID> evidence = reading == null ? List.of() : List.of(reading.entryId());
        String purpose = reading != null && MovedDay.isUnknown(now.facts(), reading) ? UNKNOWN : KNOWN;
        return new DutySaid(KNOWN, purpose, Sentence.of("reason." + purpose), null, evidence)
                .candidates(now, now.placeholderValues())
                .stream()
                .map(Candidate::suggestion)
                .findFirst();
    }
}
