package app.earshot.listening.knowledge;

import app.earshot.domain.Side;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.KeptReading;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether they have said something since, marked or not. */
public final class Spoken {

    private Spoken() {}

    /** Whether somebody of theirs said anything after a moment. */
    public static boolean since(AccountFacts facts, Instant moment) {
        return words(facts, null).anyMatch(at -> at.isAfter(moment));
    }

    /** Whether one of theirs (anybody where nobody is named) said anything after an entry. */
    public static boolean since(AccountFacts facts, @Nullable UUID person, UUID entry) {
        Instant then = Stream.concat(
                        facts.newestHeard().stream().filter(item -> item.entryId().equals(entry)).map(item -> item.heardAt()),
                        facts.readings().stream().filter(reading -> reading.entryId().equals(entry)).map(KeptReading::at))
                .max(Comparator.naturalOrder())
                .orElse(null);
        return then != null && words(facts, person).anyMatch(at -> at.isAfter(then));
    }

    private static Stream<Instant> words(AccountFacts facts, @Nullable UUID person) {
        Stream<Instant> marked = facts.voices().stream()
                .filter(voice -> person == null || person.equals(voice.personId()))
                .map(AccountFacts.Voice::lastAt);
        Stream<Instant> read = facts.readings().stream()
                .filter(reading -> reading.startedBy() == Side.THEM && (person == null || reading.people().contains(person)))
                .map(KeptReading::at);
        return Stream.concat(marked, read);
    }
}
