package app.earshot.usecase.message;

import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.bank.Topic;
import app.earshot.domain.reading.LetGo;
import app.earshot.domain.timeline.Entry;
import app.earshot.store.Session;
import app.earshot.usecase.Writing;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says what was heard in messages of theirs and is not taken yet. What stands in a message is read once as long as it is not changed. */
public final class ReadOffers {

    /** Letters. Most messages are no longer, and are read in the time in which their timeline is. */
    private static final int SHORT = 1_500;

    private final Writing writing;
    private final FindingCache cache;

    public ReadOffers(Writing writing, ZoneId zone) {
        this.writing = writing;
        this.cache = new FindingCache(zone);
    }

    /**
     * The offers of some messages of one account; an empty list for one that has none. A message that would have to be read first is left
     * out, unless it is short and there are few of them: {@link #listen} reads it.
     *
     * @param unread how many are read at most
     */
    public Map<UUID, List<MessageOffer>> of(UUID accountId, Collection<Entry> entries, int unread) {
        List<Entry> messages = entries.stream().filter(Entry::isMessageIn).toList();
        int most = cache.isWarm() ? unread : 0;
        return messages.isEmpty() ? Map.of() : writing.read(session -> read(session, accountId, messages, new Limits(most, SHORT)));
    }

    /** Reads messages of an account, so that what was heard in them is known. Takes its time, and keeps nobody else from the notebook. */
    public void listen(UUID accountId, Collection<Entry> messages) {
        List<Topic> topics = writing.read(session -> topics(session, enquiry(session, accountId)));
        messages.forEach(message -> cache.of(message, topics));
    }

    /** The offers of one message as they are now. */
    List<MessageOffer> of(Session session, Entry message) {
        return read(session, message.accountId(), List.of(message), new Limits(1, Integer.MAX_VALUE)).getOrDefault(message.id(), List.of());
    }

    private Map<UUID, List<MessageOffer>> read(Session session, UUID accountId, List<Entry> messages, Limits limits) {
        Enquiry enquiry = enquiry(session, accountId);
        List<Topic> topics = topics(session, enquiry);
        Set<LetGo> letGo = session.letGo().among(messages.stream().map(Entry::id).toList());
        Map<UUID, List<MessageOffer>> offers = new HashMap<>();
        int left = limits.unread();
        for (Entry message : messages) {
            boolean known = cache.knows(message, topics);
            if (known || left > 0 && message.text().length() <= limits.letters()) {
                left -= known ? 0 : 1;
                offers.put(message.id(), new OpenFindings(message, enquiry, letGo, cache.of(message, topics)).offers());
            }
        }
        return offers;
    }

    /** How many messages are read at most, and of how many letters each. */
    private record Limits(int unread, int letters) {}

    private List<Topic> topics(Session session, @Nullable Enquiry enquiry) {
        return writing.repertoire(session).catalogue().topics(enquiry == null ? Occasion.WEDDING : enquiry.occasion());
    }

    /** What they came for: the newest enquiry of theirs. */
    static @Nullable Enquiry enquiry(Session session, UUID accountId) {
        return session.enquiries().of(accountId).stream().findFirst().orElse(null);
    }
}
