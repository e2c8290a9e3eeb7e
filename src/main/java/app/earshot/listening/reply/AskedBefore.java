package app.earshot.listening.reply;

import app.earshot.domain.Side;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.Exchange.Wrote;
import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.text.day.DayFound;
import app.earshot.domain.text.day.DayWords;
import app.earshot.listening.phrase.SentencePlaces;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a letter that nobody has answered, from before another one: what they were waiting for when they grew angry, or the day by which
 * they need it.
 *
 * @param personId who wrote it, or null if it was written by several
 */
public record AskedBefore(String words, @Nullable UUID personId, Instant at) {

    private static final int MOST = 3;
    private static final Set<OwedFor> WAITS = Set.of(OwedFor.PROBLEM, OwedFor.REQUEST, OwedFor.QUESTION);

    /** Oldest first, at most three: one thing of each letter, and the days that are still to come. Who only asks whether a letter arrived waits for nothing new. */
    public static List<AskedBefore> than(KeptReading letter, AccountFacts facts, LocalDate today, ZoneId zone) {
        Instant sent = facts.exchange().sentAt();
        Instant from = sent == null ? Instant.EPOCH : sent;
        Set<UUID> entries = new HashSet<>();
        Stream<AskedBefore> asked = facts.readings(ReadingKind.REPLY_OWED).stream()
                .filter(reading -> reading.at().isAfter(from) && reading.at().isBefore(letter.at()) && reading.startedBy() == Side.THEM)
                .filter(reading -> WAITS.contains(WaitsFor.reason(reading)) && !isChasing(reading.words()))
                .sorted(Comparator.comparing(KeptReading::at))
                .filter(reading -> entries.add(reading.entryId()))
                .map(reading -> new AskedBefore(reading.words(), reading.people().size() == 1 ? reading.people().iterator().next() : null, reading.at()));
        Stream<AskedBefore> days = facts.exchange().wrote().stream()
                .filter(message -> message.at().isAfter(from) && message.at().isBefore(letter.at()))
                .flatMap(message -> neededBy(message, today, zone));
        return Stream.concat(asked, days).sorted(Comparator.comparing(AskedBefore::at)).distinct().limit(MOST).toList();
    }

    private static boolean isChasing(String words) {
        return OwedReply.TABLE.finds("theirs", "chasing", words.replace('’', '\''));
    }

    /** What they say of a day that has not passed: "Invitations go to print on the 4th." */
    private static Stream<AskedBefore> neededBy(Wrote message, LocalDate today, ZoneId zone) {
        LocalDate said = message.at().atZone(zone).toLocalDate();
        return SentencePlaces.in(message.text(), List.of()).stream()
                .map(place -> SentencePlaces.plain(message.text(), place).strip())
                .filter(words -> OwedReply.TABLE.finds("theirs", "needed", words))
                .filter(words -> DayWords.read(words, said, Locale.UK).map(DayFound::day).filter(day -> !day.isBefore(today)).isPresent())
                .map(words -> new AskedBefore(words, null, message.at()));
    }
}
