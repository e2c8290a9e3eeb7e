package app.earshot.listening.reply;

import app.earshot.domain.Coded;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.facts.AccountFacts.Waiting;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.listening.brake.BrakeKind;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What the message that waits wants of us, and whether it wants an answer at all. */
public final class WaitsFor {

    private static final String TELL_OTHERS = "tell-others";
    private static final int DAYS_OF_AN_ANSWER = 7;

    /** What asks for an answer whatever else stands beside it. */
    private static final Set<OwedFor> ASKS = Set.of(OwedFor.PROBLEM, OwedFor.REQUEST, OwedFor.QUESTION, OwedFor.INVITATION);

    /** Of several things in one message the one that says how the answer begins: who decides or changes something and asks is answered. */
    private static final List<OwedFor> FIRST = List.of(
            OwedFor.FIRST_LETTER, OwedFor.NEWS, OwedFor.PROBLEM, OwedFor.INVITATION, OwedFor.REQUEST, OwedFor.QUESTION, OwedFor.CHANGE,
            OwedFor.ACCEPTED, OwedFor.DECISION);

    private static final Set<OwedFor> ASKED = Set.of(OwedFor.REQUEST, OwedFor.QUESTION, OwedFor.INVITATION);

    private WaitsFor() {}

    /** The sentence of the message for which the answer is owed; nothing if nobody read it yet. */
    public static Optional<KeptReading> sentence(AccountFacts facts) {
        return ofWaiting(facts).min(Comparator.comparingInt((KeptReading reading) -> isMoving(facts, reading) ? FIRST.size() : FIRST.indexOf(reason(reading))));
    }

    /** What went wrong so that a day had to be moved is no trouble with us: what they ask beside it is answered. */
    private static boolean isMoving(AccountFacts facts, KeptReading sentence) {
        return reason(sentence) == OwedFor.PROBLEM
                && facts.readings(ReadingKind.BRAKE).stream()
                        .anyMatch(brake -> brake.entryId().equals(sentence.entryId()) && brake.isOn(BrakeKind.POSTPONED.code()));
    }

    /** What the message asks, in its order; nothing if it asks for nothing. What a first letter tells of their wishes asks nothing yet. */
    public static List<KeptReading> asks(AccountFacts facts) {
        boolean letter = sentence(facts).filter(reading -> reason(reading) == OwedFor.FIRST_LETTER).isPresent();
        return ofWaiting(facts)
                .filter(reading -> ASKED.contains(reason(reading)))
                .filter(reading -> !letter || reason(reading) != OwedFor.REQUEST || !OwedReply.tells(reading.words()))
                .sorted(Comparator.comparingInt(reading -> reading.reading().place().start()))
                .toList();
    }

    private static Stream<KeptReading> ofWaiting(AccountFacts facts) {
        Waiting waiting = facts.waiting();
        return waiting == null
                ? Stream.of()
                : facts.readings(ReadingKind.REPLY_OWED).stream().filter(reading -> reading.entryId().equals(waiting.entryId()));
    }

    public static OwedFor reason(KeptReading reading) {
        OwedFor read = Coded.known(OwedFor.class, reading.reading().topic()).orElse(OwedFor.QUESTION);
        boolean asks = reading.words().strip().endsWith("?");
        return asks && (read == OwedFor.DECISION || read == OwedFor.CHANGE || read == OwedFor.NEWS) ? OwedFor.QUESTION : read;
    }

    /**
     * Whether an answer is owed. Whoever told others about us is owed thanks; what we promised in the same breath is the answer to all that
     * asked for none; what answers a question of ours asks for nothing, though it may sound like a wish; and once it is decided against us only trouble and a wish are left to answer.
     */
    public static boolean isOwed(AccountFacts facts) {
        Waiting waiting = facts.waiting();
        KeptReading sentence = sentence(facts).orElse(null);
        if (waiting == null || sentence == null) {
            return waiting != null;
        }
        OwedFor reason = reason(sentence);
        Enquiry enquiry = facts.enquiry();
        if (enquiry != null && enquiry.stage().isClosed()) {
            return reason == OwedFor.PROBLEM || reason == OwedFor.REQUEST;
        }
        boolean thanks = !sentence.words().strip().endsWith("?") && isOnTellingOthers(facts, waiting.entryId());
        boolean planned = !ASKS.contains(reason)
                && facts.openPromises().stream().anyMatch(promise -> promise.entryId().equals(waiting.entryId()));
        boolean answers = reason == OwedFor.REQUEST && !sentence.words().strip().endsWith("?") && isAnswerToUs(facts, waiting);
        return !thanks && !planned && !answers;
    }

    /** Whether they speak there of what we asked about lately. */
    private static boolean isAnswerToUs(AccountFacts facts, Waiting waiting) {
        Instant lately = waiting.since().minus(DAYS_OF_AN_ANSWER, ChronoUnit.DAYS);
        return facts.newestHeard().stream()
                .filter(item -> item.entryId().equals(waiting.entryId()) && item.topic() != null)
                .map(item -> facts.asked().get(item.topic()))
                .anyMatch(asked -> asked != null && asked.isAfter(lately) && asked.isBefore(waiting.since()));
    }

    private static boolean isOnTellingOthers(AccountFacts facts, UUID entry) {
        return facts.newestHeard().stream().anyMatch(item -> item.entryId().equals(entry) && TELL_OTHERS.equals(item.topic()));
    }
}
