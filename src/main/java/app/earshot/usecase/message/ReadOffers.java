package app.earshot.usecase.message;

import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.bank.Topic;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.LetGo;
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

    private final Writing writing;
    private final FindingCache cache;

    public ReadOffers(Writing writing, ZoneId zone) {
        this.writing = writing;
        this.cache = new FindingCache(zone);
    }

    /**
     * The offers of some messages of one account; an empty list for one that has none.
     *
     * @param unread how many messages are read at most that nobody has looked at yet; the others are left out
     */
    public Map<UUID, List<MessageOffer>> of(UUID accountId, Collection<Entry> entries, int unread) {
        List<Entry> messages = entries.stream().filter(Entry::isMessageIn).toList();
        return messages.isEmpty() ? Map.of() : writing.read(session -> read(session, accountId, messages, unread));
    }

    /** The offers of one message as they are now. */
    List<MessageOffer> of(Session session, Entry message) {
        return read(session, message.accountId(), List.of(message), 1).getOrDefault(message.id(), List.of());
    }

    private Map<UUID, List<MessageOffer>> read(Session session, UUID accountId, List<Entry> messages, int unread) {
        Enquiry enquiry = enquiry(session, accountId);
        List<Topic> topics = writing.repertoire(session).catalogue().topics(enquiry == null ? Occasion.WEDDING : enquiry.occasion());
        Set<LetGo> letGo = session.letGo().among(messages.stream().map(Entry::id).toList());
        Map<UUID, List<MessageOffer>> offers = new HashMap<>();
        int left = unread;
        for (Entry message : messages) {
            boolean known = cache.knows(message, topics);
            if (known || left > 0) {
                left -= known ? 0 : 1;
                offers.put(message.id(), new OpenFindings(message, enquiry, letGo, cache.of(message, topics)).offers());
            }
        }
        return offers;
    }

    /** What they came for: the newest enquiry of theirs. */
    static @Nullable Enquiry enquiry(Session session, UUID accountId) {
        return session.enquiries().of(accountId).stream().findFirst().orElse(null);
    }
}
