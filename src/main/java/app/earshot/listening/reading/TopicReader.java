package app.earshot.listening.reading;

import app.earshot.domain.Side;
import app.earshot.domain.bank.Topic;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryReading;
import app.earshot.domain.timeline.Place;
import app.earshot.domain.timeline.ReadingKind;
import app.earshot.listening.meaning.TopicGuess;
import java.util.List;
import java.util.Optional;

/** A sentence that may answer what we should know about a topic. A question in a note of ours answers nothing. */
final class TopicReader {

    private TopicReader() {}

    static int version() {
        return TopicGuess.version();
    }

    static List<EntryReading> read(Entry entry, Place sentence, List<Topic> topics) {
        String words = entry.text().substring(sentence.start(), sentence.end());
        if (words.endsWith("?") && !(entry.isMessageIn() && entry.startedBy() == Side.THEM)) {
            return List.of();
        }
        Optional<String> topic = TopicGuess.guess(words, topics).filter(code -> !isHeard(entry, sentence, code));
        return topic.map(code -> new EntryReading(entry.id(), ReadingKind.TOPIC, code, sentence, null)).stream().toList();
    }

    /** Whether it is marked already as just that. */
    private static boolean isHeard(Entry entry, Place sentence, String topic) {
        return entry.heard().stream()
                .anyMatch(item -> topic.equals(item.topic())
                        && item.place().start() < sentence.end()
                        && sentence.start() < item.place().end());
    }
}
