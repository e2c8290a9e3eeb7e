package app.earshot.usecase.timeline;

import app.earshot.domain.facts.AccountFacts.Waiting;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Place;
import app.earshot.domain.timeline.Position;
import app.earshot.exchange.mail.OwnWords;
import app.earshot.usecase.Writing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a timeline a screenful at a time, newest first, from its top or around one entry. */
public final class ReadTimeline {

    private final Writing writing;

    public ReadTimeline(Writing writing) {
        this.writing = writing;
    }

    /** The entries just older than a position, or the newest ones for null. */
    public List<Entry> older(UUID accountId, @Nullable Position than, int limit) {
        return writing.read(session -> session.entries().page(accountId, than, limit));
    }

    /** The entries just newer than a position, newest first. */
    public List<Entry> newer(UUID accountId, Position than, int limit) {
        return writing.read(session -> newestFirst(session.entries().pageAfter(accountId, than, limit)));
    }

    /** An entry with some newer and some older ones around it, newest first; empty if it is not there. */
    public List<Entry> around(UUID entryId, int each) {
        return writing.read(session -> session.entries()
                .find(entryId)
                .filter(entry -> entry.removedAt() == null)
                .map(entry -> {
                    Position here = Position.of(entry);
                    List<Entry> all =
                            new ArrayList<>(newestFirst(session.entries().pageAfter(entry.accountId(), here, each)));
                    all.add(entry);
                    all.addAll(session.entries().page(entry.accountId(), here, each));
                    return List.copyOf(all);
                })
                .orElse(List.of()));
    }

    public Optional<Entry> entry(UUID entryId) {
        return writing.read(session -> session.entries().find(entryId)).filter(entry -> entry.removedAt() == null);
    }

    /** The message of an account that waits for our answer, if one does. */
    public Optional<UUID> waiting(UUID accountId) {
        return writing.read(session -> session.facts().waiting(accountId)).map(Waiting::entryId);
    }

    /** Which of some entries have the page behind them that was read before a meeting. */
    public Set<UUID> withBrief(Collection<UUID> entryIds) {
        return writing.read(session -> session.briefs().among(entryIds));
    }

    /** What of some entries is private: the entries themselves, and what was heard in them. */
    public Set<UUID> keptPrivate(Collection<Entry> entries) {
        List<UUID> ids = entries.stream().flatMap(entry -> Stream.concat(Stream.of(entry.id()), entry.heard().stream().map(HeardItem::id))).toList();
        return writing.read(session -> session.privateOnes().among(ids));
    }

    /** Where in messages of theirs the words stand that they wanted to say; of other entries, and where that can't be told, nothing. */
    public static Map<UUID, List<Place>> ownWords(Collection<Entry> entries) {
        Map<UUID, List<Place>> own = new HashMap<>();
        for (Entry entry : entries) {
            List<Place> said = entry.isMessageIn() && entry.kind() != EntryKind.FORM ? OwnWords.in(entry.text()) : List.of();
            if (!said.isEmpty()) {
                own.put(entry.id(), said);
            }
        }
        return own;
    }

    private static List<Entry> newestFirst(List<Entry> nearestFirst) {
        List<Entry> turned = new ArrayList<>(nearestFirst);
        Collections.reverse(turned);
        return turned;
    }
}
