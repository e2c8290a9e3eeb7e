package app.earshot.listening.reading;

import app.earshot.domain.Side;
import app.earshot.domain.reading.EntryReading;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.Place;
import app.earshot.listening.brake.ReadBrake;
import app.earshot.listening.news.ReadNews;
import app.earshot.listening.phrase.SentencePlaces;
import app.earshot.listening.reply.OwedFor;
import app.earshot.listening.reply.OwedFound;
import app.earshot.listening.reply.OwedReply;
import app.earshot.listening.reply.ReadAgreed;
import app.earshot.listening.reply.ReadChoosing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether an entry waits for our answer, stops questions, or names the day by which they want to choose. */
public final class WaitingReader {

    /** Of more than these nobody answers every one at once. */
    private static final int MOST_ASKED = 6;

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
            List<Place> own = entry.promises().isEmpty() ? ownWords : theirs;
            owed(entry, own, first).ifPresent(owed -> Stream.concat(Stream.of(owed), OwedReply.asks(entry.text(), own).stream())
                    .filter(distinctPlaces())
                    .limit(MOST_ASKED)
                    .map(each -> new EntryReading(entry.id(), ReadingKind.REPLY_OWED, each.reason().code(), each.place(), null))
                    .forEach(found::add));
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
        if (entry.isMessageIn() || entry.kind() == EntryKind.NOTE) {
            found.addAll(lives(entry, theirs, day));
            wordOwed(entry, found).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** A message that tells what happened to them and asks for nothing is owed a word all the same. */
    private static Optional<EntryReading> wordOwed(Entry entry, List<EntryReading> found) {
        boolean waits = !entry.isMessageIn() || found.stream().anyMatch(reading -> reading.kind() == ReadingKind.REPLY_OWED);
        return waits
                ? Optional.empty()
                : found.stream()
                        .filter(reading -> reading.kind() == ReadingKind.NEWS)
                        .findFirst()
                        .map(news -> new EntryReading(entry.id(), ReadingKind.REPLY_OWED, OwedFor.NEWS.code(), news.place(), null));
    }

    /** What happened to them, and when they come. */
    private static List<EntryReading> lives(Entry entry, List<Place> theirs, LocalDate day) {
        List<EntryReading> found = new ArrayList<>();
        for (Place place : theirs) {
            String words = SentencePlaces.plain(entry.text(), place);
            ReadNews.in(words).ifPresent(kind -> found.add(new EntryReading(entry.id(), ReadingKind.NEWS, kind.code(), place, null)));
            if (entry.isMessageIn()) {
                ReadAgreed.day(words, day).ifPresent(agreed -> found.add(new EntryReading(entry.id(), ReadingKind.AGREED, null, place, agreed)));
            }
        }
        return found;
    }

    /** What is owed first for a question that is asked in it anyway is named once, except in a first letter, which waits whatever it asks. */
    private static Predicate<OwedFound> distinctPlaces() {
        Set<Place> seen = new HashSet<>();
        return each -> each.reason() == OwedFor.FIRST_LETTER || seen.add(each.place());
    }

    private static Optional<OwedFound> owed(Entry entry, List<Place> ownWords, boolean first) {
        boolean letter = first || entry.kind() == EntryKind.FORM;
        Optional<OwedFound> marked = entry.requests().stream()
                .findFirst()
                .map(request -> new OwedFound(OwedFor.REQUEST, request.place()));
        return OwedReply.read(entry.text(), ownWords, letter).or(() -> marked);
    }

    /** Where we wrote down that they asked to be left in peace. A promise with a day holds until that day. */
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
