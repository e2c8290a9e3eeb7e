package app.earshot.listening.unmarked;

import app.earshot.domain.Coded;
import app.earshot.domain.Side;
import app.earshot.domain.reading.EntryReading;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.text.Mark;
import app.earshot.domain.text.MarkedText;
import app.earshot.domain.text.day.DayFound;
import app.earshot.domain.text.day.DayWords;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.Place;
import app.earshot.listening.phrase.SentencePlaces;
import app.earshot.listening.reply.OwedReply;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads in an entry what we said we would do, the days that we gave them, and when they said that they would be back, where nobody marked it. */
public final class UnmarkedReader {

    /** Nobody promises more in one entry. */
    private static final int MOST = 6;

    private UnmarkedReader() {}

    /**
     * @param ownWords what somebody wanted to say in a message of theirs; empty for the whole text
     * @param day on which the entry happened
     */
    public static List<EntryReading> read(Entry entry, List<Place> ownWords, LocalDate day) {
        Stream<EntryReading> found = switch (entry.kind()) {
            case EMAIL, TEXT -> entry.startedBy() == Side.US ? ours(entry, day) : theirs(entry, ownWords, day);
            case FORM -> theirs(entry, ownWords, day);
            case CALL, MEETING -> Stream.concat(marked(entry), noted(entry, day));
            case NOTE -> Stream.concat(marked(entry), noted(entry, day).filter(reading -> isTold(entry, reading) || isAgreed(reading, day)));
            case THANKS, STORY -> Stream.of();
        };
        return found.limit(MOST).toList();
    }

    /** Whether what we said we would do is to ring or speak, and no thing to send. */
    public static boolean isCall(String promise) {
        return UnmarkedWords.says("call", "spoken", promise);
    }

    /** Whoever marks promises in an entry has looked for them: nothing else in it is called one. */
    private static Stream<EntryReading> ours(Entry entry, LocalDate day) {
        MarkedText lines = MarkedText.parse(entry.text());
        List<EntryReading> found = new ArrayList<>(marked(entry).toList());
        boolean marks = entry.promises().stream().anyMatch(promise -> promise.side() == Side.US);
        for (Place sentence : SentencePlaces.in(entry.text(), List.of())) {
            if (lines.at(sentence.start()).mark() == Mark.NOTE) {
                sentence(entry, sentence, day, marks).ifPresent(found::add);
            }
        }
        return found.stream();
    }

    private static Optional<EntryReading> sentence(Entry entry, Place sentence, LocalDate day, boolean marks) {
        String words = SentencePlaces.plain(entry.text(), sentence);
        LocalDate named = UnmarkedWords.says("ours", "our-day", words) ? day(words, day) : null;
        if (named != null) {
            return Optional.of(ours(entry, OurWord.OUR_DAY, sentence, named));
        }
        if (UnmarkedWords.says("ours", "offer", words)) {
            return Optional.of(ours(entry, OurWord.OFFER, sentence, null));
        }
        return marks
                ? Optional.empty()
                : ReadGiven.in(words, day).map(given -> ours(
                        entry, OurWord.PROMISED, new Place(sentence.start() + given.place().start(), sentence.start() + given.place().end()), given.dueOn()));
    }

    /** A promise that was marked without a day. */
    private static Stream<EntryReading> marked(Entry entry) {
        return entry.promises().stream()
                .filter(promise -> promise.side() == Side.US && promise.dueOn() == null)
                .map(promise -> ours(entry, OurWord.MARKED, promise.place(), null));
    }

    private static Stream<EntryReading> noted(Entry entry, LocalDate day) {
        return MarkedText.parse(entry.text()).lines().stream()
                .filter(line -> line.mark() == Mark.NOTE && line.body().end() > line.body().start())
                .flatMap(line -> ReadNoted.in(entry.text(), line.body(), day).stream())
                .map(noted -> ours(entry, noted.word(), noted.place(), noted.day()));
    }

    /** What is written down for ourselves may be a plan: in a note it counts where it says that they were told. */
    private static boolean isTold(Entry entry, EntryReading noted) {
        return UnmarkedWords.says("call", "told", SentencePlaces.plain(entry.text(), noted.place()).strip());
    }

    /** When we speak again, noted beside an account: nobody else was told of it, and it holds. */
    private static boolean isAgreed(EntryReading noted, LocalDate day) {
        return OurWord.RING_BACK.code().equals(noted.topic()) && noted.day() != null && day.isBefore(noted.day());
    }

    private static Stream<EntryReading> theirs(Entry entry, List<Place> ownWords, LocalDate day) {
        String text = entry.text();
        if (OwedReply.isFromRobot(text)) {
            return machine(entry, day).stream();
        }
        return SentencePlaces.in(text, ownWords).stream()
                .flatMap(place -> Optional.of(SentencePlaces.plain(text, place))
                        .filter(words -> UnmarkedWords.says("theirs", "later", words))
                        .map(words -> day(words, day))
                        .map(named -> reading(entry, ReadingKind.THEIR_TIME, TheirTime.LATER, place, named))
                        .stream());
    }

    private static Optional<EntryReading> machine(Entry entry, LocalDate day) {
        String text = SentencePlaces.plain(entry.text(), new Place(0, Math.min(entry.text().length(), SentencePlaces.LOOKED_AT)));
        Place all = new Place(0, text.length());
        if (UnmarkedWords.says("theirs", "bounced", text)) {
            return Optional.of(reading(entry, ReadingKind.THEIR_TIME, TheirTime.BOUNCED, all, null));
        }
        return SentencePlaces.in(entry.text(), List.of()).stream()
                .filter(place -> UnmarkedWords.says("theirs", "away", SentencePlaces.plain(entry.text(), place)))
                .flatMap(place -> Stream.ofNullable(day(SentencePlaces.plain(entry.text(), place), day))
                        .map(named -> reading(entry, ReadingKind.THEIR_TIME, TheirTime.AWAY, place, named)))
                .findFirst();
    }

    private static EntryReading ours(Entry entry, OurWord word, Place place, @Nullable LocalDate day) {
        return reading(entry, ReadingKind.OUR_WORD, word, place, day);
    }

    private static EntryReading reading(Entry entry, ReadingKind kind, Coded what, Place place, @Nullable LocalDate day) {
        return new EntryReading(entry.id(), kind, what.code(), place, day);
    }

    private static @Nullable LocalDate day(String words, LocalDate said) {
        return DayWords.read(words, said, Locale.UK).map(DayFound::day).orElse(null);
    }
}
