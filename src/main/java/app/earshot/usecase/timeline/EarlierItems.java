package app.earshot.usecase.timeline;

import app.earshot.domain.text.FollowingPlaces;
import app.earshot.domain.text.Mark;
import app.earshot.domain.text.MarkedText;
import app.earshot.domain.timeline.Asked;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Place;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.Request;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The items of an entry before it was changed, each at the place to which its words have moved in the new text. */
final class EarlierItems {

    private final Map<HeardItem, Place> heard;
    private final Map<Promise, Place> promises;
    private final Map<Request, Place> requests;
    private final Map<Asked, Place> asked;
    private final Instant at;
    private final @Nullable Entry entry;

    /** @param before the entry as it was, or null for a new one */
    EarlierItems(@Nullable Entry before, String newText, Instant at) {
        this.at = at;
        this.entry = before;
        heard = follow(before, newText, before == null ? List.of() : before.heard(), HeardItem::place);
        promises = follow(before, newText, before == null ? List.of() : before.promises(), Promise::place);
        requests = follow(before, newText, before == null ? List.of() : before.requests(), Request::place);
        asked = follow(before, newText, before == null ? List.of() : before.asked(), Asked::place);
    }

    /** The entry as it was, or null for a new one. */
    @Nullable Entry entry() {
        return entry;
    }

    @Nullable HeardItem heard(Place body) {
        return take(heard, body);
    }

    @Nullable Promise promise(Place body) {
        return take(promises, body);
    }

    @Nullable Request request(Place body) {
        return take(requests, body);
    }

    @Nullable Asked asked(Place body) {
        return take(asked, body);
    }

    /** The heard items that no marked line took up: words that were selected in the text, where they stand now. */
    List<HeardItem> selectedWords(String newText) {
        List<HeardItem> kept = new ArrayList<>();
        heard.forEach((item, place) -> {
            if (!place.isGone()) {
                kept.add(new HeardItem(
                        item.id(), item.accountId(), item.entryId(), item.personId(), item.topic(),
                        MarkedItems.wordsAt(newText, place), place, at, item.saidBackAt(), item.replacedBy()));
            }
        });
        return kept;
    }

    /** Requests that were taken from a message without a mark, where their words stand now. One whose mark was taken away is none any more. */
    List<Request> takenRequests() {
        return taken(requests, Request::place, (item, place) -> new Request(
                item.id(), item.accountId(), item.entryId(), item.personId(), item.words(), place, item.reason(), item.answer(),
                item.answerWords(), item.rule(), item.answeredAt(), item.taken()));
    }

    /** The same for promises. */
    List<Promise> takenPromises() {
        return taken(promises, Promise::place, (item, place) -> new Promise(
                item.id(), item.accountId(), item.entryId(), item.side(), item.teammateId(), item.personId(), item.words(), place,
                item.dueOn(), item.firstDueOn(), item.movedLate(), item.state(), item.settledOn()));
    }

    private <T> List<T> taken(Map<T, Place> left, Function<T, Place> placeOf, BiFunction<T, Place, T> at) {
        if (entry == null || left.isEmpty()) {
            return List.of();
        }
        MarkedText before = MarkedText.parse(entry.text());
        return left.entrySet().stream()
                .filter(item -> !item.getValue().isGone() && before.at(placeOf.apply(item.getKey()).start()).mark() == Mark.NOTE)
                .map(item -> at.apply(item.getKey(), item.getValue()))
                .toList();
    }

    private static <T> Map<T, Place> follow(
            @Nullable Entry before, String newText, List<T> items, Function<T, Place> placeOf) {
        Map<T, Place> moved = new LinkedHashMap<>();
        if (before != null) {
            List<Place> places =
                    FollowingPlaces.follow(before.text(), newText, items.stream().map(placeOf).toList());
            for (int i = 0; i < items.size(); i++) {
                moved.put(items.get(i), places.get(i));
            }
        }
        return moved;
    }

    /** Takes the item that covers all of the line, or most of it, so that it is not taken twice. */
    private static <T> @Nullable T take(Map<T, Place> items, Place body) {
        T best = null;
        int most = 0;
        for (Map.Entry<T, Place> item : items.entrySet()) {
            int shared = Math.min(item.getValue().end(), body.end()) - Math.max(item.getValue().start(), body.start());
            int half = Math.min(item.getValue().end() - item.getValue().start(), body.end() - body.start());
            if (shared > most && shared * 2 >= half) {
                best = item.getKey();
                most = shared;
            }
            if (item.getValue().equals(body)) {
                // None covers more of it, and in a long entry nearly all are found so at once.
                break;
            }
        }
        if (best != null) {
            items.remove(best);
        }
        return best;
    }
}
