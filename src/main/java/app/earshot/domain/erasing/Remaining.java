package app.earshot.domain.erasing;

import app.earshot.domain.timeline.Asked;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Place;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.Request;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What is left of an entry without somebody. Where they were there alone nothing of it is: it was theirs, or about them. Where others were there
 * too, the lines go that are their words, what they asked for and what was promised to or by them, and where somebody names them stands
 * {@link NamedWords#SOMEBODY}. When it was and who of ours was there stays.
 */
public final class Remaining {

    private final Entry entry;
    private final UUID person;
    private final NamedWords named;
    private final boolean among;
    private final List<Edit> edits = new ArrayList<>();

    private record Edit(int start, int end, String by) {}

    private Remaining(Entry entry, UUID person, NamedWords named, boolean among) {
        this.entry = entry;
        this.person = person;
        this.named = named;
        this.among = among;
    }

    /** @param among whether it stands on an account of theirs */
    public static Entry of(Entry entry, UUID person, NamedWords named, boolean among) {
        Remaining remaining = new Remaining(entry, person, named, among);
        return remaining.wasTheirs() ? remaining.nothing() : remaining.rest();
    }

    private boolean wasTheirs() {
        return entry.people().equals(Set.of(person));
    }

    private Entry nothing() {
        return entry(NamedWords.SOMEBODY, List.of(), List.of(), List.of(), List.of());
    }

    private Entry rest() {
        List<HeardItem> heard = entry.heard().stream().filter(item -> !person.equals(item.personId())).toList();
        List<Promise> promises = entry.promises().stream().filter(promise -> !person.equals(promise.personId())).toList();
        List<Request> requests = entry.requests().stream().filter(request -> !person.equals(request.personId())).toList();
        Stream.of(
                        entry.heard().stream().filter(item -> person.equals(item.personId())).map(HeardItem::place),
                        entry.promises().stream().filter(promise -> person.equals(promise.personId())).map(Promise::place),
                        entry.requests().stream().filter(request -> person.equals(request.personId())).map(Request::place))
                .flatMap(places -> places)
                .filter(place -> !place.isGone())
                .map(this::lines)
                .distinct()
                .sorted(Comparator.comparingInt(Place::start))
                .forEach(this::cut);
        for (NamedWords.Place place : named.in(entry.text(), among)) {
            if (edits.stream().noneMatch(cut -> place.start() < cut.end() && cut.start() < place.end())) {
                edits.add(new Edit(place.start(), place.end(), NamedWords.SOMEBODY));
            }
        }
        edits.sort(Comparator.comparingInt(Edit::start));
        String text = edited();
        return entry(
                text.isBlank() ? NamedWords.SOMEBODY : text,
                heard.stream().map(this::rest).toList(), promises.stream().map(this::rest).toList(),
                requests.stream().map(this::rest).toList(), asked());
    }

    /** The whole lines on which a place stands, and the end of the last one. */
    private Place lines(Place place) {
        String text = entry.text();
        int last = Math.min(place.end(), text.length());
        int start = text.lastIndexOf('\n', Math.max(0, Math.min(place.start(), text.length()) - 1)) + 1;
        int end = text.indexOf('\n', Math.max(0, last - 1));
        return new Place(Math.min(start, last), end < 0 ? text.length() : Math.max(end + 1, last));
    }

    private void cut(Place lines) {
        int from = edits.isEmpty() ? lines.start() : Math.max(lines.start(), edits.getLast().end());
        if (from < lines.end()) {
            edits.add(new Edit(from, lines.end(), ""));
        }
    }

    private String edited() {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Edit edit : edits) {
            text.append(entry.text(), at, edit.start()).append(edit.by());
            at = edit.end();
        }
        return text.append(entry.text(), at, entry.text().length()).toString();
    }

    /** Where a place is now; gone if its words are. */
    private Place moved(Place place) {
        int start = moved(place.start());
        int end = moved(place.end());
        return place.isGone() || end <= start ? new Place(0, 0) : new Place(start, end);
    }

    private int moved(int at) {
        int by = 0;
        for (Edit edit : edits) {
            if (edit.end() <= at) {
                by += edit.by().length() - (edit.end() - edit.start());
            } else if (edit.start() < at) {
                return edit.start() + by + edit.by().length();
            }
        }
        return at + by;
    }

    private String said(String words) {
        return named.without(words, among);
    }

    private HeardItem rest(HeardItem item) {
        return new HeardItem(
                item.id(), item.accountId(), item.entryId(), item.personId(), item.topic(), said(item.words()), moved(item.place()), item.heardAt(),
                item.saidBackAt(), item.replacedBy());
    }

    private Promise rest(Promise promise) {
        return new Promise(
                promise.id(), promise.accountId(), promise.entryId(), promise.side(), promise.teammateId(), promise.personId(),
                said(promise.words()), moved(promise.place()), promise.dueOn(), promise.firstDueOn(), promise.movedLate(), promise.state(),
                promise.settledOn());
    }

    private Request rest(Request request) {
        return new Request(
                request.id(), request.accountId(), request.entryId(), request.personId(), said(request.words()), moved(request.place()),
                said(request.reason()), request.answer(), said(request.answerWords()), said(request.rule()), request.answeredAt(),
                said(request.taken()));
    }

    private List<Asked> asked() {
        return entry.asked().stream()
                .map(asked -> new Asked(
                        asked.id(), asked.accountId(), asked.entryId(), asked.questionId(), asked.topic(), said(asked.words()), moved(asked.place())))
                .toList();
    }

    private Entry entry(String text, List<HeardItem> heard, List<Promise> promises, List<Request> requests, List<Asked> asked) {
        Set<UUID> people = new HashSet<>(entry.people());
        people.remove(person);
        return new Entry(
                entry.id(), entry.accountId(), entry.kind(), entry.startedBy(), entry.at(), entry.minutes(), text, entry.talkShare(), people,
                entry.teammates(), heard, promises, requests, asked, entry.removedAt(), entry.version());
    }
}
