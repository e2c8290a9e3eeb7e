package app.earshot.listening.reading;

import app.earshot.domain.Side;
import app.earshot.domain.bank.Topic;
import app.earshot.domain.reading.EntryReading;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Place;
import app.earshot.listening.knowledge.AnsweredBy;
import app.earshot.listening.meaning.TopicGuess;
import app.earshot.listening.reply.Recommendation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A sentence that may answer what we should know about a topic. A question in a note of ours answers nothing. What is marked as being about
 * one topic may be about its neighbours, too: what was heard as a hope may be the moment.
 */
final class TopicReader {

    private static final String TELL_OTHERS = "tell-others";

    private TopicReader() {}

    static int version() {
        return TopicGuess.version();
    }

    static List<EntryReading> read(Entry entry, Place sentence, List<Topic> topics) {
        String words = entry.text().substring(sentence.start(), sentence.end());
        if (words.endsWith("?") && !(entry.isMessageIn() && entry.startedBy() == Side.THEM)) {
            return List.of();
        }
        List<String> marked = marked(entry, sentence);
        Set<String> codes = new LinkedHashSet<>();
        TopicGuess.guess(words, topics).ifPresent(codes::add);
        if (entry.isMessageIn() && Recommendation.passesUsOn(words) && topics.stream().anyMatch(topic -> topic.code().equals(TELL_OTHERS))) {
            codes.add(TELL_OTHERS);
        }
        if (!marked.isEmpty()) {
            TopicGuess.possible(words, topics).stream().filter(code -> isNeighbour(code, marked)).sorted().forEach(codes::add);
        }
        return codes.stream()
                .filter(code -> !marked.contains(code))
                .map(code -> new EntryReading(entry.id(), ReadingKind.TOPIC, code, sentence, null))
                .toList();
    }

    /** The topics as which something in it is marked already. */
    private static List<String> marked(Entry entry, Place sentence) {
        return entry.heard().stream()
                .filter(item -> item.place().start() < sentence.end() && sentence.start() < item.place().end())
                .map(HeardItem::topic)
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean isNeighbour(String code, List<String> marked) {
        return AnsweredBy.of(code).neighbours().stream().anyMatch(marked::contains);
    }
}
