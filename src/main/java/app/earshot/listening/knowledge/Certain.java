package app.earshot.listening.knowledge;

import app.earshot.domain.bank.Topic;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.reading.ReadingKind;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether one may say that something is not known. What was marked or read on the topic, or on one of its neighbours, may tell it: then
 * nobody says so.
 */
public final class Certain {

    private Certain() {}

    /** Whether nothing of theirs, and no field, can tell about a topic since a moment. */
    public static boolean isNothingTold(Topic topic, AccountFacts facts, @Nullable Instant since) {
        return Stream.concat(Stream.of(topic.code()), neighbours(topic)).noneMatch(code -> isTold(code, facts, since))
                && AnsweredBy.of(topic.code()).may().stream().noneMatch(field -> field.isFilled(facts));
    }

    /** Whether nothing of one person, on a topic or a neighbour of it, stands anywhere, said alone or together with others. */
    public static boolean isNothingToldBy(UUID person, Topic topic, AccountFacts facts) {
        Set<String> codes = Set.copyOf(Stream.concat(Stream.of(topic.code()), neighbours(topic)).distinct().toList());
        boolean marked = facts.voices().stream()
                .anyMatch(voice -> person.equals(voice.personId()) && voice.topic() != null && codes.contains(voice.topic()));
        return !marked && topics(facts).noneMatch(reading -> codes.contains(reading.reading().topic()) && reading.people().contains(person));
    }

    private static Stream<String> neighbours(Topic topic) {
        return AnsweredBy.of(topic.code()).neighbours().stream();
    }

    private static boolean isTold(String code, AccountFacts facts, @Nullable Instant since) {
        boolean marked = facts.voices().stream().anyMatch(voice -> code.equals(voice.topic()) && isSince(voice.lastAt(), since));
        return marked || topics(facts).anyMatch(reading -> reading.isOn(code) && isSince(reading.at(), since));
    }

    private static Stream<KeptReading> topics(AccountFacts facts) {
        return facts.readings(ReadingKind.TOPIC).stream().filter(reading -> reading.reading().topic() != null);
    }

    private static boolean isSince(Instant at, @Nullable Instant since) {
        return since == null || at.isAfter(since);
    }
}
