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
import org.jspecify.annotations.Nullable;

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
    boolean knows(Entry message, List<Topic> topics) {
        return find(message, topics) != null;
    }

    /** Whether a message has been read before, so that the next one is read at once: the first has to load what is known of a language. */
    synchronized boolean isWarm() {
        return !read.isEmpty();
    }

    /** Whoever asks meanwhile for what is known does not wait. */
    List<Finding> of(Entry message, List<Topic> topics) {
        Read known = find(message, topics);
        if (known == null) {
            LocalDate sent = day(message);
            List<Finding> found = ReadMessage.read(message.text(), OwnWords.in(message.text()), sent, topics);
            known = new Read(message.text(), sent, topics, List.copyOf(found));
            keep(message.id(), known);
        }
        return known.findings();
    }

    private synchronized @Nullable Read find(Entry message, List<Topic> topics) {
        Read known = read.get(message.id());
        return known != null && known.isOf(message, day(message), topics) ? known : null;
    }

    private synchronized void keep(UUID id, Read now) {
        read.put(id, now);
    }

    private LocalDate day(Entry message) {
        return LocalDate.ofInstant(message.at(), zone);
    }
}
