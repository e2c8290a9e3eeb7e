package app.earshot.usecase.message;

import app.earshot.domain.Side;
import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Place;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.PromiseState;
import app.earshot.domain.timeline.Request;
import app.earshot.listening.message.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the offers of a message become on the timeline: their words, in the mouth of whoever wrote it, at their place in the text. */
final class OfferedItems {

    private final Entry message;
    private final Supplier<UUID> ids;
    private final List<HeardItem> heard = new ArrayList<>();
    private final List<Promise> promises = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();

    OfferedItems(Entry message, List<MessageOffer> taken, Supplier<UUID> ids) {
        this.message = message;
        this.ids = ids;
        taken.forEach(this::add);
    }

    List<HeardItem> heard() {
        return List.copyOf(heard);
    }

    List<Promise> promises() {
        return List.copyOf(promises);
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    boolean isEmpty() {
        return ids().isEmpty();
    }

    Set<UUID> ids() {
        Set<UUID> all = new HashSet<>();
        heard.forEach(item -> all.add(item.id()));
        promises.forEach(item -> all.add(item.id()));
        requests.forEach(item -> all.add(item.id()));
        return all;
    }

    private void add(MessageOffer offer) {
        switch (offer.becomes()) {
            case HEARD -> heard.add(heardItem(offer.finding()));
            case REQUEST -> requests.add(request(offer));
            case PROMISE -> promises.add(promise(offer.finding()));
            case DAY_OF_ENQUIRY, SIZE_OF_ENQUIRY, PLACE_OF_ENQUIRY, SOURCE_OF_ENQUIRY -> {}
        }
    }

    private HeardItem heardItem(Finding finding) {
        return new HeardItem(
                ids.get(), message.accountId(), message.id(), sender(), finding.topic(), words(finding), finding.place(),
                message.at(), null, null);
    }

    private Request request(MessageOffer offer) {
        return new Request(
                ids.get(), message.accountId(), message.id(), sender(), words(offer.finding()), offer.finding().place(),
                offer.reason(), Answer.OPEN, "", "", null, "");
    }

    private Promise promise(Finding finding) {
        return new Promise(
                ids.get(), message.accountId(), message.id(), Side.THEM, message.teammates().stream().sorted().findFirst().orElse(null),
                sender(), words(finding), finding.place(), finding.day(), null, false, PromiseState.OPEN, null);
    }

    /** Word for word as it stands there. */
    private String words(Finding finding) {
        Place place = finding.place();
        return message.text().substring(place.start(), place.end());
    }

    /** Of two who wrote together nobody knows whose words it are. */
    private @Nullable UUID sender() {
        return message.people().size() == 1 ? message.people().iterator().next() : null;
    }
}
