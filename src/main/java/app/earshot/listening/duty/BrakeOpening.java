package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.AccountFacts.Waiting;
import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.listening.answer.Opening;
import app.earshot.listening.brake.Brake;
import app.earshot.listening.brake.BrakeKind;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.phrase.SentencePlaces;
import app.earshot.listening.reply.AskedBefore;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.Suggestion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Under bad news, under anger, and on the eve of their day: one way to begin a letter or a call, as long as nothing of ours has followed. */
public final class BrakeOpening {

    /** The name of the rule: what it says opens a letter, and is no question to take along. */
    public static final String NAME = "brake-opening";
    private static final String EVE = "eve";
    private static final String RING = "anger-ring";
    private static final String OFF = "grief-off";
    private static final String OF_WHOM = "-of";
    private static final Map<BrakeKind, String> PURPOSES = Map.of(
            BrakeKind.DEATH, "grief",
            BrakeKind.PARTING, "parting",
            BrakeKind.ILLNESS, "illness",
            BrakeKind.CANCELLED, "cancelled",
            BrakeKind.ANGER, "anger",
            BrakeKind.COMPLAINT, "complaint");

    private BrakeOpening() {}

    public static Optional<Suggestion> say(RuleContext now, Brake brake) {
        KeptReading reading = brake.reading();
        if (brake.isPrivate()) {
            return Optional.empty();
        }
        String purpose = brake.kind() == BrakeKind.DAY ? EVE : brake.kind() == BrakeKind.ANGER && asksToBeRung(now.facts(), brake) ? RING : calledOff(now.facts(), brake).isPresent() && brake.kind() == BrakeKind.DEATH ? OFF : PURPOSES.get(brake.kind());
        boolean theDayItself = brake.kind() == BrakeKind.DAY && (reading != null || !brake.code(now.today()).endsWith(EVE));
        if (purpose == null || theDayItself || reading != null && isSaid(now.facts(), reading)) {
            return Optional.empty();
        }
        Set<UUID> people = reading == null ? Set.of() : reading.people();
        UUID person = people.size() == 1 ? people.iterator().next() : null;
        List<UUID> evidence = reading == null ? now.facts().newestEntries() : List.of(reading.entryId());
        DutySaid duty = new DutySaid(NAME, purpose, reason(now, brake), person, evidence).under(asked(now.facts(), brake)).byName(now);
        Optional<String> mourned = brake.kind() == BrakeKind.DEATH && reading != null ? Mourned.in(reading.words()) : Optional.empty();
        List<Candidate> said = mourned.map(whom -> duty.candidates(now, now.placeholderValues(), new Opening(purpose + OF_WHOM, List.of(whom))))
                .orElseGet(() -> duty.candidates(now, now.placeholderValues()));
        return said.stream().map(Candidate::suggestion).findFirst();
    }

    /** What they ask in the same message ("Please don't ring", "Sort it out today") comes before all that one could say. */
    private static @Nullable String asked(AccountFacts facts, Brake brake) {
        KeptReading said = brake.reading();
        if (said == null) {
            return null;
        }
        Stream<String> read = facts.readings(ReadingKind.REPLY_OWED).stream()
                .filter(reading -> reading.entryId().equals(said.entryId()))
                .map(KeptReading::words);
        Stream<String> written = facts.exchange().wrote().stream()
                .filter(message -> message.at().equals(said.at()))
                .flatMap(message -> SentencePlaces.in(message.text(), List.of()).stream().map(place -> SentencePlaces.plain(message.text(), place)));
        return Stream.concat(read, written)
                .filter(words -> !words.strip().equals(said.words().strip()) && DutyWords.demands(words))
                .findFirst()
                .map(WordsAbove::of)
                .orElse(null);
    }

    /** What they ask to leave out is off, and nobody needs to write about it; what they were waiting for is to be in hand before one rings. */
    private static Sentence reason(RuleContext now, Brake brake) {
        Waiting waiting = now.facts().waiting();
        boolean unanswered = waiting != null && waiting.entryId().equals(brake.about());
        Sentence begin = unanswered ? Sentence.of("reason.brake-opening.unanswered", brake.from()) : Sentence.of("reason.brake-opening");
        Optional<String> off = calledOff(now.facts(), brake);
        if (off.isPresent()) {
            return Sentence.of("reason.brake-opening.off", begin, Phrases.oneLine(off.get()));
        }
        boolean trouble = brake.reading() != null && (brake.kind() == BrakeKind.ANGER || brake.kind() == BrakeKind.COMPLAINT);
        List<AskedBefore> before = trouble ? AskedBefore.than(brake.reading(), now.facts(), now.today(), now.zone()) : List.of();
        return before.isEmpty() ? begin : Sentence.of("reason.brake-opening.waited", begin, Phrases.row(before.stream().map(asked -> waited(now, asked)).toList()));
    }

    private static Sentence waited(RuleContext now, AskedBefore asked) {
        String name = now.name(asked.personId());
        Object day = now.day(asked.at());
        String words = Phrases.oneLine(asked.words());
        return name == null ? Sentence.of("reason.brake-opening.before.nobody", day, words) : Sentence.of("reason.brake-opening.before", name, day, words);
    }

    private static Optional<String> calledOff(AccountFacts facts, Brake brake) {
        return facts.readings(ReadingKind.REPLY_OWED).stream()
                .filter(reading -> reading.entryId().equals(brake.about()) && DutyWords.callsOff(reading.words()))
                .findFirst()
                .map(KeptReading::words);
    }

    /** Whoever asks in the same message to be rung isn't asked when. */
    private static boolean asksToBeRung(AccountFacts facts, Brake brake) {
        return facts.readings(ReadingKind.REPLY_OWED).stream()
                .anyMatch(reading -> reading.entryId().equals(brake.about()) && DutyWords.asksToBeRung(reading.words()));
    }

    /** Whether we have spoken to them about it: it was told on a call, or something of ours has followed. */
    private static boolean isSaid(AccountFacts facts, KeptReading reading) {
        boolean spoken = reading.entryKind() == EntryKind.CALL || reading.entryKind() == EntryKind.MEETING;
        Instant last = facts.lastContactAt();
        return spoken || facts.waiting() == null && last != null && last.isAfter(reading.at());
    }
}
