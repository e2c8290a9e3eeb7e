package app.earshot.listening.brake;

import app.earshot.domain.Coded;
import app.earshot.domain.text.day.DayFound;
import app.earshot.domain.text.day.DayWords;
import app.earshot.domain.timeline.Place;
import app.earshot.listening.phrase.SentencePlaces;
import app.earshot.listening.tables.PatternTable;
import app.earshot.listening.tables.WordPatterns;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads in a message or a note what stops questions, and until when. */
public final class ReadBrake {

    /** One asks again a week after such news, unless they named a day. */
    public static final int DAYS_OF_A_BRAKE = 7;

    /** After a death a month where they say that they can't think of it all now, unless they write of it themselves before. */
    private static final int DAYS_WHEN_IT_IS_TOO_MUCH = 30;

    private static final int WORDS_AFTER = 200;
    private static final String ALL = "all";
    private static final PatternTable TABLE = new PatternTable(ReadBrake.class, "brake_words.tsv");

    private static final Pattern NEXT_WEEK = Pattern.compile("(?i)\\bnext week\\b");

    private ReadBrake() {}

    /**
     * The weightiest brake of a text, or nothing.
     *
     * @param ownWords where the text is their own; all of it if empty
     * @param said the day on which it was said
     */
    public static Optional<BrakeFound> read(String text, List<Place> ownWords, LocalDate said) {
        List<Place> sentences = SentencePlaces.in(text, ownWords);
        return IntStream.range(0, sentences.size())
                .boxed()
                .flatMap(i -> inSentence(text, sentences.get(i), said)
                        .filter(found -> !isRelieved(found, text, sentences, i + 1))
                        .stream())
                .min(Comparator.comparing(BrakeFound::kind))
                .map(found -> found.kind() == BrakeKind.DEATH ? untilAfterIt(found, text, sentences, said) : found);
    }

    /** Nobody is asked before a funeral that they named, in the week of it, or on the day after; nor for a month where all of it is too much now. */
    private static BrakeFound untilAfterIt(BrakeFound found, String text, List<Place> sentences, LocalDate said) {
        List<String> plain = sentences.stream().map(place -> SentencePlaces.plain(text, place)).toList();
        LocalDate rest = plain.stream().anyMatch(sentence -> TABLE.finds("moved", "too-much", sentence)) ? said.plusDays(DAYS_WHEN_IT_IS_TOO_MUCH) : found.until();
        LocalDate until = plain.stream()
                .filter(sentence -> TABLE.finds("moved", "funeral", sentence))
                .flatMap(sentence -> after(sentence, said).stream())
                .filter(day -> day.isAfter(rest) && day.isBefore(said.plusMonths(2)))
                .findFirst()
                .orElse(rest);
        return new BrakeFound(found.kind(), found.place(), until, found.named());
    }

    /** On a weekend nobody can tell which week the next one is: the later one keeps them in peace in any case. */
    private static Optional<LocalDate> after(String sentence, LocalDate said) {
        int weeks = said.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? 2 : 1;
        return NEXT_WEEK.matcher(sentence).find()
                ? Optional.of(said.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusWeeks(weeks))
                : DayWords.read(sentence, said, Locale.UK).map(day -> day.day().plusDays(2));
    }

    /** Whether a text says that they don't know yet to which day theirs is moved. */
    public static boolean hasNoNewDay(String text) {
        return SentencePlaces.in(text, List.of()).stream().anyMatch(place -> TABLE.finds("moved", "unknown", SentencePlaces.plain(text, place)));
    }

    /** "She's had a fall. She's all right." */
    private static boolean isRelieved(BrakeFound found, String text, List<Place> sentences, int next) {
        return next < sentences.size()
                && TABLE.finds("relief", found.kind().code(), SentencePlaces.plain(text, sentences.get(next)));
    }

    /** Whether a sentence asks to be left in peace: what it wishes is just that nobody answers. */
    public static boolean asksForSilence(String sentence) {
        return TABLE.finds("stop", BrakeKind.SILENCE.code(), sentence);
    }

    /** Most sentences stop nothing: only one that may is looked at closely. */
    private static Optional<BrakeFound> inSentence(String text, Place place, LocalDate said) {
        String sentence = SentencePlaces.plain(text, place);
        List<Map.Entry<String, WordPatterns>> lists = TABLE.list("stop").entrySet().stream()
                .filter(list -> list.getValue().isIn(sentence))
                .filter(list -> !TABLE.finds("unless", list.getKey(), sentence))
                .toList();
        if (lists.isEmpty()) {
            return Optional.empty();
        }
        String telling = TABLE.blanked("idiom", ALL, sentence);
        return lists.stream()
                .flatMap(list -> found(list, telling, place, said))
                .min(Comparator.comparing(BrakeFound::kind));
    }

    private static Stream<BrakeFound> found(Map.Entry<String, WordPatterns> list, String sentence, Place place, LocalDate said) {
        return list.getValue().first(sentence).stream().map(words -> {
            BrakeKind kind = Coded.of(BrakeKind.class, list.getKey());
            Optional<LocalDate> named = kind == BrakeKind.SILENCE ? until(sentence, words.start(), said) : Optional.empty();
            return new BrakeFound(kind, place, named.orElse(said.plusDays(days(kind))), named.isPresent());
        });
    }

    private static int days(BrakeKind kind) {
        return switch (kind) {
            case DAY -> 2;
            case DEATH, PARTING, ILLNESS, SILENCE, CANCELLED, ANGER, COMPLAINT, POSTPONED -> DAYS_OF_A_BRAKE;
        };
    }

    /** A day, a season or an event that they named. */
    private static Optional<LocalDate> until(String sentence, int from, LocalDate said) {
        return named(sentence, from, said).or(() -> Seasons.until(TABLE, sentence.substring(from), said));
    }

    /** Where a note or a promise of ours says that they asked to be left in peace: until what it names, or for four weeks. */
    public static Optional<BrakeFound> ours(String text, Place line, LocalDate said) {
        return SentencePlaces.in(text, List.of(line)).stream()
                .flatMap(place -> {
                    String sentence = SentencePlaces.plain(text, place);
                    return TABLE.list("ours").get(BrakeKind.SILENCE.code()).first(sentence).stream().map(words -> {
                        Optional<LocalDate> named = until(sentence, 0, said);
                        return new BrakeFound(
                                BrakeKind.SILENCE,
                                new Place(place.start() + words.start(), place.start() + words.end()),
                                named.orElse(said.plusDays(Seasons.DAYS_OF_AN_EVENT)),
                                named.isPresent());
                    });
                })
                .findFirst();
    }

    /** The day from which they may be asked again. A day far away is no day on which one would think of it. */
    private static Optional<LocalDate> named(String sentence, int from, LocalDate said) {
        String rest = sentence.substring(from, Math.min(sentence.length(), from + WORDS_AFTER));
        // "Not before Friday" is Friday here, while what is due before Friday is due on Thursday; "for two weeks" ends in two weeks.
        String asDay = rest.replaceAll("(?i)\\bbefore\\b", "until").replaceAll("(?i)\\bfor (?=(?:a|the next|at least|\\p{L}+|\\d+) (?:weeks?|days?|months?|fortnight))", "in ");
        return DayWords.read(asDay, said, Locale.UK)
                .map(DayFound::day)
                .filter(day -> day.isAfter(said) && day.isBefore(said.plusYears(1)));
    }
}
