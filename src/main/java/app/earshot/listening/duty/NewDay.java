package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.Exchange;
import app.earshot.domain.facts.Exchange.Told;
import app.earshot.domain.facts.Exchange.Wrote;
import app.earshot.domain.facts.KeptReading;
import app.earshot.listening.brake.Brake;
import app.earshot.listening.brake.ReadBrake;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Their day was moved: ask for the new one, and for nothing else; where they said that they don't know it yet, say that there is no hurry. */
public final class NewDay {

    private static final String KNOWN = "new-day";
    private static final String UNKNOWN = "new-day-unknown";

    private NewDay() {}

    public static Optional<Suggestion> ask(RuleContext now, Brake brake) {
        KeptReading reading = brake.reading();
        List<UUID> evidence = reading == null ? List.of() : List.of(reading.entryId());
        String purpose = reading != null && isUnknown(now.facts(), reading) ? UNKNOWN : KNOWN;
        return new DutySaid(KNOWN, purpose, Sentence.of("reason." + purpose), null, evidence)
                .candidates(now, now.placeholderValues())
                .stream()
                .map(Candidate::suggestion)
                .findFirst();
    }

    /** Whether they said so in the message in which they moved it. */
    private static boolean isUnknown(AccountFacts facts, KeptReading reading) {
        Exchange exchange = facts.exchange();
        Stream<String> told = Stream.ofNullable(exchange.told().get(reading.entryId())).map(Told::text);
        Stream<String> wrote = exchange.wrote().stream().filter(message -> message.at().equals(reading.at())).map(Wrote::text);
        return Stream.of(Stream.of(reading.words()), told, wrote).flatMap(texts -> texts).anyMatch(ReadBrake::hasNoNewDay);
    }
}
