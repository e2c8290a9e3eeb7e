package app.earshot.listening.reading;

import app.earshot.domain.bank.Topic;
import app.earshot.domain.reading.EntryReading;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.Place;
import app.earshot.listening.reply.OwedReply;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads what may stand in an entry, sentence by sentence, before anybody claims not to know it. */
public final class ReadEntry {

    /** Goes up with any change to how an entry is read: older entries are then read anew. */
    private static final int VERSION = 11;

    /** No entry tells more than this; a pasted book would fill the notebook. */
    private static final int MOST = 80;

    private ReadEntry() {}

    /** The number of this reader with these topics: what was read by another one is read anew. */
    public static int version(List<Topic> topics) {
        List<List<String>> known = topics.stream()
                .map(topic -> List.of(topic.code(), Objects.requireNonNullElse(topic.words(), "")))
                .toList();
        return Objects.hash(VERSION, TopicReader.version(), known);
    }

    /**
     * What its sentences may tell, in their order.
     *
     * @param ownWords what somebody wanted to say in a message of theirs; empty for the whole text
     * @param day on which the entry happened
     * @param topics those that come into question on its account
     */
    public static List<EntryReading> read(Entry entry, List<Place> ownWords, LocalDate day, List<Topic> topics) {
        if (entry.isMessageIn() && OwedReply.isFromRobot(entry.text())) {
            return List.of();
        }
        List<EntryReading> found = new ArrayList<>();
        for (Place sentence : TheirSentences.of(entry, ownWords)) {
            found.addAll(TopicReader.read(entry, sentence, topics));
        }
        return List.copyOf(found.subList(0, Math.min(found.size(), MOST)));
    }
}
