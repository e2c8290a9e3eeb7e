package app.earshot.listening.reading;

import app.earshot.domain.Side;
import app.earshot.domain.reading.EntryReading;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.Place;
import app.earshot.listening.brake.ReadBrake;
import app.earshot.listening.phrase.SentencePlaces;
import app.earshot.listening.reply.OwedFor;
import app.earshot.listening.reply.OwedFound;
import app.earshot.listening.reply.OwedReply;
import app.earshot.listening.reply.ReadChoosing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether an entry waits for our answer, stops questions, or names the day by which they want to choose. */
public final class WaitingReader {

    private WaitingReader() {}

    /**
     * @param ownWords what somebody wanted to say in a message of theirs; empty for the whole text
     * @param day on which the entry happened
     * @param first whether it is the first entry of its account
     */
    public static List<EntryReading> read(Entry entry, List<Place> ownWords, LocalDate day, boolean first) {
        List<EntryReading> found = new ArrayList<>();
        List<Place> theirs = TheirSentences.of(entry, ownWords);
        if (entry.isMessageIn()) {
            owed(entry, entry.promises().isEmpty() ? ownWords : theirs, first).ifPresent(owed -> found.add(
                    new EntryReading(entry.id(), ReadingKind.REPLY_OWED, owed.reason().code(), owed.place(), null)));
        }
        if (!theirs.isEmpty()) {
            ReadBrake.read(entry.text(), theirs, day).ifPresent(brake -> found.add(
                    new EntryReading(entry.id(), ReadingKind.BRAKE, brake.kind().code(), brake.place(), brake.until())));
        }
        if (found.stream().noneMatch(reading -> reading.kind() == ReadingKind.BRAKE)) {
            ours(entry, day).ifPresent(found::add);
        }
        theirs.forEach(place -> ReadChoosing.day(SentencePlaces.plain(entry.text(), place), day).ifPresent(until -> found.add(
                new EntryReading(entry.id(), ReadingKind.CHOOSING, null, place, until))));
        return List.copyOf(found);
    }

    private static Optional<OwedFound> owed(Entry entry, List<Place> ownWords, boolean first) {
        boolean letter = first || entry.kind() == EntryKind.FORM;
        Optional<OwedFound> marked = entry.requests().stream()
                .findFirst()
                .map(request -> new OwedFound(OwedFor.REQUEST, request.place()));
        return OwedReply.read(entry.text(), ownWords, letter).or(() -> marked);
    }

    /** Where we agreed to leave them in peace. A promise with a day holds until that day. */
    private static Optional<EntryReading> ours(Entry entry, LocalDate day) {
        return OurSentences.of(entry)
                .flatMap(line -> ReadBrake.ours(entry.text(), line, day).stream())
                .findFirst()
                .map(brake -> new EntryReading(
                        entry.id(), ReadingKind.BRAKE, brake.kind().code(), brake.place(), due(entry, brake.place(), day).orElse(brake.until())));
    }

    private static Optional<LocalDate> due(Entry entry, Place brake, LocalDate day) {
        return entry.promises().stream()
                .filter(promise -> promise.side() == Side.US && promise.place().start() <= brake.start() && brake.start() < promise.place().end())
                .flatMap(promise -> Stream.ofNullable(promise.dueOn()))
                .filter(due -> due.isAfter(day))
                .findFirst();
    }
}
