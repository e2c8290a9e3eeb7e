package app.earshot.usecase.message;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.reading.LetGo;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.Request;
import app.earshot.store.Session;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Writing;
import app.earshot.usecase.account.EnquiryWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes what was heard in a message, or lets it go: as many things as one likes in one step, which one undo takes back. */
public final class TakeOffers {

    private final Writing writing;
    private final ReadOffers readOffers;

    public TakeOffers(Writing writing, ReadOffers readOffers) {
        this.writing = writing;
        this.readOffers = readOffers;
    }

    /** Takes some of a message's offers. What is not on offer any more is left out. */
    public void take(UUID entryId, List<MessageOffer> wanted) {
        Entry message = find(entryId);
        List<MessageOffer> taken = stillOffered(message, wanted);
        if (taken.isEmpty()) {
            return;
        }
        OfferedItems items = new OfferedItems(message, taken, writing::newId);
        Enquiry enquiry = writing.read(session -> ReadOffers.enquiry(session, message.accountId()));
        EnquiryWords before = enquiry == null ? null : EnquiryWords.of(enquiry);
        EnquiryWords after = before == null ? null : OfferedFields.in(before, taken);
        writing.make(
                Sentence.of("done.offers-taken", taken.size()),
                message.accountId(),
                session -> {
                    add(session, entryId, items);
                    say(session, enquiry, before, after);
                },
                session -> {
                    remove(session, entryId, items);
                    say(session, enquiry, after, before);
                });
    }

    /** Says that some of a message's offers are not wanted: they are not offered again. */
    public void letGo(UUID entryId, List<MessageOffer> unwanted) {
        Entry message = find(entryId);
        Set<LetGo> gone = stillOffered(message, unwanted).stream()
                .map(offer -> OpenFindings.letGo(message, offer.finding()))
                .collect(Collectors.toSet());
        if (!gone.isEmpty()) {
            writing.make(
                    Sentence.of("done.offers-let-go", gone.size()),
                    message.accountId(),
                    session -> session.letGo().insertAll(gone),
                    session -> session.letGo().deleteAll(gone));
        }
    }

    private List<MessageOffer> stillOffered(Entry message, List<MessageOffer> wanted) {
        List<MessageOffer> now = writing.read(session -> readOffers.of(session, message));
        return wanted.stream().filter(now::contains).distinct().toList();
    }

    private static void add(Session session, UUID entryId, OfferedItems items) {
        if (items.isEmpty()) {
            return;
        }
        Entry now = there(session.entries().find(entryId));
        List<HeardItem> heard = new ArrayList<>(now.heard());
        heard.addAll(items.heard());
        List<Promise> promises = new ArrayList<>(now.promises());
        promises.addAll(items.promises());
        List<Request> requests = new ArrayList<>(now.requests());
        requests.addAll(items.requests());
        session.entries().update(now.with(heard, promises, requests));
    }

    private static void remove(Session session, UUID entryId, OfferedItems items) {
        if (items.isEmpty()) {
            return;
        }
        Entry now = there(session.entries().find(entryId));
        Set<UUID> ids = items.ids();
        session.entries().update(now.with(
                now.heard().stream().filter(item -> !ids.contains(item.id())).toList(),
                now.promises().stream().filter(item -> !ids.contains(item.id())).toList(),
                now.requests().stream().filter(item -> !ids.contains(item.id())).toList()));
    }

    private static void say(Session session, @Nullable Enquiry enquiry, @Nullable EnquiryWords was, @Nullable EnquiryWords now) {
        if (enquiry != null && now != null && !now.equals(was)) {
            Enquiry stored = session.enquiries().find(enquiry.id()).orElseThrow(() -> Refused.of("refused.enquiry-gone"));
            session.enquiries().update(now.in(stored));
        }
    }

    private Entry find(UUID entryId) {
        return there(writing.read(session -> session.entries().find(entryId)));
    }

    private static Entry there(Optional<Entry> stored) {
        return stored.filter(entry -> entry.removedAt() == null).orElseThrow(() -> Refused.of("refused.entry-gone"));
    }
}
