package app.earshot.listening.message;

import app.earshot.domain.bank.Topic;
import app.earshot.domain.timeline.Place;
import app.earshot.listening.meaning.TopicGuess;
import app.earshot.listening.mirror.Mirror;
import app.earshot.listening.mirror.MirrorSentence;
import app.earshot.listening.mirror.PromiseFound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a message of theirs, so that whoever pasted it need not type it again. */
public final class ReadMessage {

    private final MessageText message;
    private final LocalDate sent;
    private final List<Topic> topics;
    private final List<Finding> found = new ArrayList<>();

    private ReadMessage(MessageText message, LocalDate sent, List<Topic> topics) {
        this.message = message;
        this.sent = sent;
        this.topics = topics;
    }

    /**
     * What was heard in it, in the order of the text. Only the first 10,000 letters are read.
     *
     * @param text the whole entry
     * @param ownWords where the writer's own words stand in it, in their order; empty if all of it is
     * @param sent when it was sent: "next Friday" is counted from there
     * @param topics those that come into question
     */
    public static List<Finding> read(String text, List<Place> ownWords, LocalDate sent, List<Topic> topics) {
        ReadMessage reading = new ReadMessage(MessageText.of(text, ownWords), sent, topics);
        reading.sentences();
        reading.facts();
        reading.found.sort(Comparator.comparingInt((Finding finding) -> finding.place().start()).thenComparing(Finding::kind));
        return List.copyOf(reading.found);
    }

    private void sentences() {
        List<MirrorSentence> sentences = Mirror.of(message.withoutLabels().text(), sent).sentences();
        for (int i = 0; i < sentences.size(); i++) {
            MirrorSentence sentence = sentences.get(i);
            Place next = i + 1 < sentences.size() ? sentences.get(i + 1).place() : null;
            boolean why = isReason(sentence.place()) && !sentence.words().endsWith("?");
            List<Asked> asked = why ? List.of() : Asked.in(message, sentence, next);
            String topic = topic(sentence.words());
            asked.forEach(one -> found.add(Finding.of(one.kind(), one.place(), message.text(), topic(message.words(one.place()))).because(one.reason())));
            for (PromiseFound promise : sentence.promises()) {
                found.add(Finding.of(FindingKind.THEIR_PROMISE, promise.place(), message.text(), topic).on(promise.dueOn()));
            }
            boolean other = sentence.promises().isEmpty() && asked.isEmpty() && AskRules.OTHERS.promises(sentence.words());
            if (other) {
                found.add(Finding.of(FindingKind.THEIR_PROMISE, sentence.place(), message.text(), topic));
            }
            if (asked.isEmpty() && !other && sentence.promises().isEmpty() && topic != null) {
                found.add(Finding.of(FindingKind.TOLD, sentence.place(), message.text(), topic));
            }
        }
    }

    /** A reason is no question: it was heard with what they asked. */
    private boolean isReason(Place place) {
        return found.stream().map(Finding::reason).anyMatch(reason -> reason != null && place.start() <= reason.start() && reason.start() < place.end());
    }

    private @Nullable String topic(String words) {
        return TopicGuess.guess(words, topics).orElse(null);
    }

    private void facts() {
        List<Place> asking = places(FindingKind.ASKS, FindingKind.QUESTION);
        found.addAll(MessageFacts.in(message, sent, asking, places(FindingKind.THEIR_PROMISE)));
    }

    private List<Place> places(FindingKind... kinds) {
        return found.stream().filter(finding -> List.of(kinds).contains(finding.kind())).map(Finding::place).toList();
    }
}
