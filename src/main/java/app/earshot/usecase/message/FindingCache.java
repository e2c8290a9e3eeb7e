package app.earshot.usecase.message;

import app.earshot.domain.bank.Topic;
import app.earshot.domain.timeline.Entry;
import app.earshot.exchange.mail.OwnWords;
import app.earshot.listening.message.Finding;
import app.earshot.listening.message.ReadMessage;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was found in the messages that were looked at last, each read once as long as its text stays. */
final class FindingCache {

    private static final int MOST = 600;

    private final ZoneId zone;
    private final Map<UUID, Read> read = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Read> eldest) {
            return size() > MOST;
        }
    };

    private record Read(String text, LocalDate sent, List<Topic> topics, List<Finding> findings) {

        boolean isOf(Entry message, LocalDate day, List<Topic> about) {
            return sent.equals(day) && text.equals(message.text()) && topics.equals(about);
        }
    }

    FindingCache(ZoneId zone) {
        this.zone = zone;
    }

    /** Whether nothing has to be read to know what stands in a message. */
    synchronized boolean knows(Entry message, List<Topic> topics) {
        Read known = read.get(message.id());
        return known != null && known.isOf(message, day(message), topics);
    }

    synchronized List<Finding> of(Entry message, List<Topic> topics) {
        if (!knows(message, topics)) {
            LocalDate sent = day(message);
            List<Finding> found = ReadMessage.read(message.text(), OwnWords.in(message.text()), sent, topics);
            read.put(message.id(), new Read(message.text(), sent, topics, List.copyOf(found)));
        }
        return read.get(message.id()).findings();
    }

    private LocalDate day(Entry message) {
        return LocalDate.ofInstant(message.at(), zone);
    }
}
