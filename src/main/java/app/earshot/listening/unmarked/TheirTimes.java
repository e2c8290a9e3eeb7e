package app.earshot.listening.unmarked;

import app.earshot.domain.Side;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.listening.knowledge.Spoken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** When they are back, by their own words or by an automatic reply, as long as nothing newer tells. */
public final class TheirTimes {

    private TheirTimes() {}

    /** The automatic reply that says until when they are away; nothing once one of theirs has said a word since. */
    public static Optional<KeptReading> away(AccountFacts facts) {
        return newest(facts, TheirTime.AWAY)
                .filter(reading -> reading.reading().day() != null && !Spoken.since(facts, reading.at()));
    }

    /** Whether it is one who texts of whom only the mail is away, and to whom nothing of ours went since. */
    public static boolean textsInstead(AccountFacts facts, KeptReading away) {
        Instant sent = facts.exchange().sentAt();
        return away.entryKind() == EntryKind.EMAIL
                && away.people().size() == 1
                && (sent == null || !sent.isAfter(away.at()))
                && facts.readings().stream()
                        .anyMatch(reading -> reading.entryKind() == EntryKind.TEXT && reading.startedBy() == Side.THEM && reading.people().equals(away.people()));
    }

    /** Nobody is asked where things stand before they are back: a day on which that would be, or the first one on which it can be. */
    public static LocalDate notWhileAway(AccountFacts facts, LocalDate day) {
        if (facts.readings(ReadingKind.THEIR_TIME).isEmpty()) {
            return day;
        }
        return away(facts)
                .map(reading -> Objects.requireNonNull(reading.reading().day()))
                .filter(back -> back.isAfter(day))
                .orElse(day);
    }

    /** What says that our newest message did not arrive. */
    public static Optional<KeptReading> bounced(AccountFacts facts) {
        Instant sent = facts.exchange().sentAt();
        return newest(facts, TheirTime.BOUNCED).filter(reading -> sent == null || !sent.isAfter(reading.at()));
    }

    /** A time that they named and after which nothing has gone to or fro. */
    public static Optional<KeptReading> later(AccountFacts facts) {
        Instant last = facts.lastContactAt();
        return newest(facts, TheirTime.LATER)
                .filter(reading -> reading.reading().day() != null && facts.waiting() == null)
                .filter(reading -> last == null || !last.isAfter(reading.at()));
    }

    private static Optional<KeptReading> newest(AccountFacts facts, TheirTime what) {
        return facts.readings(ReadingKind.THEIR_TIME).stream().filter(reading -> reading.isOn(what.code())).findFirst();
    }
}
