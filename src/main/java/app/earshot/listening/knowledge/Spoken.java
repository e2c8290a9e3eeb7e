package app.earshot.listening.knowledge;

import app.earshot.domain.Side;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.Exchange.Wrote;
import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.reading.Ruling;
import app.earshot.domain.reading.Verdict;
import app.earshot.domain.timeline.Conversation;
import app.earshot.listening.reply.OwedReply;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether they have said something since, marked or not. */
public final class Spoken {

    /** What of the times that they named a person told. */
    private static final String BACK_LATER = "later";

    private Spoken() {}

    /** Whether somebody of theirs said anything after a moment. */
    public static boolean since(AccountFacts facts, Instant moment) {
        return words(facts, null).anyMatch(at -> at.isAfter(moment));
    }

    /** Whether somebody of theirs has ever had a word with us, on whatever road. */
    public static boolean everWith(AccountFacts facts, UUID person) {
        return facts.heardFrom(person) > 0
                || facts.exchange().reached().containsKey(person)
                || facts.contacts().stream().anyMatch(contact -> contact.personId().equals(person) && contact.entries() > 0)
                || words(facts, person).findAny().isPresent();
    }

    /** When they last had a word with us, marked or not: what a machine sends for them is none, and neither is a call that didn't reach them. */
    public static Optional<Instant> last(AccountFacts facts) {
        Stream<Instant> wrote = facts.exchange().wrote().stream().filter(message -> !OwedReply.isFromRobot(message.text())).map(Wrote::at);
        Stream<Instant> talked = facts.conversations().stream().filter(talk -> isReached(facts.ruling(talk.entryId()))).map(Conversation::at);
        return Stream.of(Stream.ofNullable(facts.lastHeardAt()), words(facts, null), wrote, talked)
                .flatMap(moments -> moments)
                .max(Comparator.naturalOrder());
    }

    /** Whether what came at a moment was written by a machine. */
    public static boolean isByMachine(AccountFacts facts, Instant moment) {
        return facts.exchange().wrote().stream().anyMatch(message -> message.at().equals(moment) && OwedReply.isFromRobot(message.text()));
    }

    private static boolean isReached(@Nullable Ruling ruling) {
        return ruling == null || ruling.verdict() != Verdict.NOT_REACHED;
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

    /** Whether any of these people (anybody where nobody is named) said anything after a moment. */
    public static boolean since(AccountFacts facts, Set<UUID> people, Instant moment) {
        return people.isEmpty()
                ? since(facts, moment)
                : people.stream().flatMap(person -> words(facts, person)).anyMatch(at -> at.isAfter(moment));
    }

    private static Stream<Instant> words(AccountFacts facts, @Nullable UUID person) {
        Stream<Instant> marked = facts.voices().stream()
                .filter(voice -> person == null || person.equals(voice.personId()))
                .map(AccountFacts.Voice::lastAt);
        Stream<Instant> read = facts.readings().stream()
                .filter(reading -> reading.startedBy() == Side.THEM && !isFromMachine(reading) && (person == null || reading.people().contains(person)))
                .map(KeptReading::at);
        return Stream.concat(marked, read);
    }

    /** An automatic reply tells something, and nobody spoke. */
    private static boolean isFromMachine(KeptReading reading) {
        return reading.reading().kind() == ReadingKind.THEIR_TIME && !reading.isOn(BACK_LATER);
    }
}
