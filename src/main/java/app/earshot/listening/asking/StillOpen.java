package app.earshot.listening.asking;

import app.earshot.domain.Side;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.Exchange.Told;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.listening.suggestion.Quoting;
import app.earshot.listening.suggestion.RuleContext;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Whether something they said can still be taken up: they told us themselves, a short while ago, and nothing came of it since. What was
 * answered, promised, asked about or told again is settled, whatever the marks say: taking it up shows that nobody remembered.
 */
final class StillOpen {

    /** Days after which both have to think what was meant. */
    private static final int FRESH = 21;

    /** What somebody else wrote down about them was not told to us. */
    private static final Set<EntryKind> TOLD_TO_NOBODY = Set.of(EntryKind.NOTE, EntryKind.STORY);

    private StillOpen() {}

    static boolean is(RuleContext now, HeardItem item) {
        UUID speaker = now.quoting().speaker(item);
        return speaker != null
                && item.replacedBy() == null
                && now.daysSince(item.heardAt()) <= FRESH
                && !Quoting.isPrivate(item)
                && WorthAsking.isTheirs(now, item)
                && isToldToUs(now.facts(), item)
                && !waitsForAnAnswer(now.facts(), item, speaker)
                && !isSettled(now.facts(), item, speaker);
    }

    /** Whether we have said it back, on a call or in a message. */
    static boolean isSaidBack(AccountFacts facts, HeardItem item) {
        return item.saidBackAt() != null
                || facts.readings(ReadingKind.SAYS_BACK).stream()
                        .anyMatch(reading -> item.id().toString().equals(reading.reading().topic()));
    }

    private static boolean isToldToUs(AccountFacts facts, HeardItem item) {
        Told told = facts.exchange().told().get(item.entryId());
        return told != null && !TOLD_TO_NOBODY.contains(told.kind());
    }

    /** First the answer: to whom, what they asked comes before what they said. */
    private static boolean waitsForAnAnswer(AccountFacts facts, HeardItem item, UUID speaker) {
        AccountFacts.Waiting waiting = facts.waiting();
        boolean message = waiting != null && (waiting.entryId().equals(item.entryId()) || speaker.equals(waiting.personId()));
        return message
                || facts.openRequests().stream()
                        .anyMatch(request -> request.entryId().equals(item.entryId()) || speaker.equals(request.personId()));
    }

    private static boolean isSettled(AccountFacts facts, HeardItem item, UUID speaker) {
        Instant at = item.heardAt();
        Instant reached = facts.exchange().reached().get(speaker);
        Instant asked = item.topic() == null ? null : facts.asked().get(item.topic());
        boolean again = facts.newestHeard().stream()
                .anyMatch(other -> item.topic() != null && item.topic().equals(other.topic()) && other.heardAt().isAfter(at));
        boolean promised = facts.openPromises().stream()
                .anyMatch(promise -> promise.side() == Side.US && promise.entryId().equals(item.entryId()));
        return again || promised || reached != null && reached.isAfter(at) || asked != null && asked.isAfter(at);
    }
}
