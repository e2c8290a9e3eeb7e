package app.earshot.listening.reply;

import app.earshot.domain.timeline.Place;
import app.earshot.listening.brake.BrakeFound;
import app.earshot.listening.brake.BrakeKind;
import app.earshot.listening.brake.ReadBrake;
import app.earshot.listening.phrase.SentencePlaces;
import app.earshot.listening.tables.PatternTable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    private OwedReply() {}

    /**
     * @param ownWords where the text is their own; all of it if empty
     * @param first whether it is their first letter to us, which waits whatever stands in it
     */
    public static Optional<OwedFound> read(String text, List<Place> ownWords, boolean first) {
        if (isFromRobot(text)) {
            return Optional.empty();
        }
        List<Place> sentences = SentencePlaces.in(text, ownWords);
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

    private static Stream<OwedFound> inSentence(String sentence, Place place) {
        if (sentence.startsWith("?") || TABLE.finds(NONE, "free", sentence) || ReadBrake.asksForSilence(sentence)) {
            return Stream.empty();
        }
        return Stream.of(OwedFor.PROBLEM, OwedFor.CHANGE, OwedFor.DECISION, OwedFor.INVITATION, OwedFor.REQUEST, OwedFor.QUESTION)
                .filter(reason -> says(reason, sentence))
                .limit(1)
                .map(reason -> new OwedFound(reason, place));
    }

    private static boolean says(OwedFor reason, String sentence) {
        boolean said = reason == OwedFor.QUESTION
                ? ASKS.matcher(sentence).find() || TABLE.list(OWED).get(reason.code()).matcher(sentence).lookingAt()
                : TABLE.finds(OWED, reason.code(), sentence);
        return said && !TABLE.finds(IDLE, reason.code(), sentence) && !(reason != OwedFor.QUESTION && isIdleQuestion(sentence));
    }

    /** "Can you believe it?" asks for nothing, though it has the words of a wish. */
    private static boolean isIdleQuestion(String sentence) {
        return TABLE.finds(IDLE, OwedFor.QUESTION.code(), sentence);
    }
}
