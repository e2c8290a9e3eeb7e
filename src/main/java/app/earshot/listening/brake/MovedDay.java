package app.earshot.listening.brake;

import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.Exchange;
import app.earshot.domain.facts.Exchange.Told;
import app.earshot.domain.facts.Exchange.Wrote;
import app.earshot.domain.facts.KeptReading;
import java.util.stream.Stream;

/** What they said of the day to which theirs is moved. */
public final class MovedDay {

    private MovedDay() {}

    /** Whether they said, in the message in which they moved it, that they don't know it yet. */
    public static boolean isUnknown(AccountFacts facts, KeptReading reading) {
        Exchange exchange = facts.exchange();
        Stream<String> told = Stream.ofNullable(exchange.told().get(reading.entryId())).map(Told::text);
        Stream<String> wrote = exchange.wrote().stream().filter(message -> message.at().equals(reading.at())).map(Wrote::text);
        return Stream.of(Stream.of(reading.words()), told, wrote).flatMap(texts -> texts).anyMatch(ReadBrake::hasNoNewDay);
    }
}
