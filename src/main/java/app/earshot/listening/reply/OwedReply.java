package app.earshot.listening.reply;

import app.earshot.domain.text.fact.FormText;
import app.earshot.domain.timeline.Place;
import app.earshot.listening.brake.BrakeFound;
import app.earshot.listening.brake.BrakeKind;
import app.earshot.listening.brake.ReadBrake;
import app.earshot.listening.phrase.SentencePlaces;
import app.earshot.listening.tables.PatternTable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a reply is owed to a message of theirs: by what it says, not by its question marks. */
public final class OwedReply {

    static final PatternTable TABLE = new PatternTable(OwedReply.class, "reply_words.tsv");

    private static final String OWED = "owed";
    private static final String IDLE = "idle";
    private static final String NONE = "none";

    /** A question mark of any alphabet after a word, so not the one in a web address. */
    private static final Pattern ASKS = Pattern.compile("[?؟？\u037E](?=[\\s\"'”’»)!?]|$)");

    private static final Set<OwedFor> ASKED = Set.of(OwedFor.INVITATION, OwedFor.REQUEST, OwedFor.QUESTION);

    /** The number before a point of a list. */
    private static final Pattern NUMBER = Pattern.compile("^\\s*\\d{1,2}[.)]");

    private static final Pattern NUMBERED = Pattern.compile("\\s*\\d{1,2}[.)]\\s*\\p{L}");

    private OwedReply() {}

    /**
     * @param ownWords where the text is their own; all of it if empty
     * @param first whether it is their first letter to us, which waits whatever stands in it
     */
    public static Optional<OwedFound> read(String text, List<Place> ownWords, boolean first) {
        if (isFromRobot(text)) {
            return Optional.empty();
        }
        List<Place> sentences = SentencePlaces.in(FormText.withoutLabels(text), ownWords);
        boolean freed = sentences.stream().anyMatch(place -> TABLE.finds(NONE, "free", SentencePlaces.plain(text, place)));
        if (first && !freed && !sentences.isEmpty()) {
            return Optional.of(new OwedFound(OwedFor.FIRST_LETTER, sentences.getFirst()));
        }
        return Stream.concat(
                        news(text, ownWords).stream(),
                        sentences.stream().flatMap(place -> inSentence(SentencePlaces.plain(text, place), place)))
                .filter(found -> !freed || isPressing(found.reason()))
                .min(Comparator.comparing(OwedFound::reason));
    }

    /**
     * All that a message asks, in its order: questions, wishes and invitations. Of a numbered list everything is asked as soon as one of it is.
     *
     * @param ownWords where the text is their own; all of it if empty
     */
    public static List<OwedFound> asks(String text, List<Place> ownWords) {
        List<Place> sentences = SentencePlaces.in(FormText.withoutLabels(text), ownWords);
        List<OwedFound> asks = new ArrayList<>(sentences.stream()
                .flatMap(place -> inSentence(SentencePlaces.plain(text, place), place).map(found -> asking(found, SentencePlaces.plain(text, place))))
                .filter(each -> ASKED.contains(each.reason()))
                .toList());
        if (asks.stream().anyMatch(each -> isNumbered(text, each.place()))) {
            sentences.stream()
                    .filter(place -> isNumbered(text, place) && asks.stream().noneMatch(each -> each.place().equals(place)))
                    .forEach(place -> asks.add(new OwedFound(OwedFor.REQUEST, place)));
        }
        return asks.stream().sorted(Comparator.comparingInt(each -> each.place().start())).toList();
    }

    /** Whoever tells with a question mark what they changed or decided asks. */
    private static OwedFound asking(OwedFound found, String sentence) {
        boolean tells = found.reason() == OwedFor.CHANGE || found.reason() == OwedFor.DECISION;
        return tells && ASKS.matcher(sentence).find() ? new OwedFound(OwedFor.QUESTION, found.place()) : found;
    }

    /** Whether a sentence of a first letter tells what they want, and asks nothing. */
    static boolean tells(String sentence) {
        return !ASKS.matcher(sentence).find() && TABLE.finds(IDLE, OwedFor.FIRST_LETTER.code(), sentence);
    }

    /** Whether a sentence is the first one of a numbered point. */
    private static boolean isNumbered(String text, Place place) {
        int line = text.lastIndexOf('\n', Math.max(0, place.start() - 1)) + 1;
        return NUMBERED.matcher(text.substring(line, place.end())).lookingAt()
                && NUMBER.matcher(text.substring(line, place.start())).replaceAll("").isBlank();
    }

    /** Whether a machine wrote it, or it went to everybody: nobody waits for an answer to it. */
    public static boolean isFromRobot(String text) {
        String beginning = SentencePlaces.plain(text, new Place(0, Math.min(text.length(), SentencePlaces.LOOKED_AT)));
        return (TABLE.finds(NONE, "auto", beginning) && !ASKS.matcher(beginning).find()) || TABLE.finds(NONE, "list", beginning);
    }

    /** What they can't have meant when they said that nothing is to be answered. */
    private static boolean isPressing(OwedFor reason) {
        return reason == OwedFor.PROBLEM || reason == OwedFor.REQUEST;
    }

    /** News that nobody leaves without a word. */
    private static Optional<OwedFound> news(String text, List<Place> ownWords) {
        return ReadBrake.read(text, ownWords, LocalDate.EPOCH)
                .filter(brake -> brake.kind() != BrakeKind.SILENCE && brake.kind() != BrakeKind.DAY)
                .map(OwedReply::owed);
    }

    private static OwedFound owed(BrakeFound brake) {
        OwedFor reason =
                switch (brake.kind()) {
                    case COMPLAINT, ANGER -> OwedFor.PROBLEM;
                    case CANCELLED, POSTPONED -> OwedFor.CHANGE;
                    case DEATH, PARTING, ILLNESS, SILENCE, DAY -> OwedFor.NEWS;
                };
        return new OwedFound(reason, brake.place());
    }

    private static Stream<OwedFound> inSentence(String whole, Place place) {
        String sentence = TABLE.blanked(NONE, "lead", whole).strip();
        if (sentence.startsWith("?") || TABLE.finds(NONE, "free", sentence) || ReadBrake.asksForSilence(sentence)) {
            return Stream.empty();
        }
        return Stream.of(OwedFor.PROBLEM, OwedFor.CHANGE, OwedFor.ACCEPTED, OwedFor.DECISION, OwedFor.INVITATION, OwedFor.REQUEST, OwedFor.QUESTION)
                .filter(reason -> says(reason, sentence))
                .limit(1)
                .map(reason -> new OwedFound(reason, place));
    }

    private static boolean says(OwedFor reason, String sentence) {
        boolean said = reason == OwedFor.QUESTION
                ? ASKS.matcher(sentence).find() || TABLE.list(OWED).get(reason.code()).isAtBeginningOf(sentence)
                : TABLE.finds(OWED, reason.code(), sentence);
        return said && !TABLE.finds(IDLE, reason.code(), sentence) && !(reason != OwedFor.QUESTION && isIdleQuestion(sentence));
    }

    /** "Can you believe it?" asks for nothing, though it has the words of a wish. */
    private static boolean isIdleQuestion(String sentence) {
        return TABLE.finds(IDLE, OwedFor.QUESTION.code(), sentence);
    }
}
