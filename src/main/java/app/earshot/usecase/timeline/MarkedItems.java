package app.earshot.usecase.timeline;

import app.earshot.domain.Side;
import app.earshot.domain.bank.Topic;
import app.earshot.domain.text.Mark;
import app.earshot.domain.text.MarkedLine;
import app.earshot.domain.text.MarkedText;
import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.Asked;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Place;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.PromiseState;
import app.earshot.domain.timeline.Request;
import app.earshot.listening.bank.Repertoire;
import app.earshot.listening.meaning.TopicGuess;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Turns the marked lines of an entry's text into what they mean: heard items, promises, requests and questions. An item
 * that stood in the text before keeps its identity and everything that was noted about it since.
 */
final class MarkedItems {

    /**
     * What lines can be about.
     *
     * @param topics those of the account's occasion
     */
    record Known(List<Topic> topics, Repertoire repertoire) {}

    private final EntryToSave typed;
    private final UUID entryId;
    private final EarlierItems earlier;
    private final List<Topic> topics;
    private final Repertoire repertoire;
    private final Function<String, @Nullable LocalDate> due;
    private final Supplier<UUID> ids;
    private final List<HeardItem> heard = new ArrayList<>();
    private final List<Promise> promises = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();
    private final List<Asked> asked = new ArrayList<>();

    MarkedItems(
            EntryToSave typed,
            UUID entryId,
            EarlierItems earlier,
            Known known,
            Function<String, @Nullable LocalDate> due,
            Supplier<UUID> ids) {
        this.typed = typed;
        this.entryId = entryId;
        this.earlier = earlier;
        this.topics = known.topics();
        this.repertoire = known.repertoire();
        this.due = due;
        this.ids = ids;
    }

    /** The entry as it would be kept. */
    Entry entry(int version) {
        List<MarkedLine> lines = MarkedText.parse(typed.text()).lines();
        for (int number = 0; number < lines.size(); number++) {
            MarkedLine line = lines.get(number);
            if (!line.words().isBlank()) {
                keep(line, typed.choices().getOrDefault(number, LineChoice.NONE));
            }
        }
        earlier.selectedWords(typed.text()).forEach(heard::add);
        promises.addAll(earlier.takenPromises());
        requests.addAll(earlier.takenRequests());
        return new Entry(
                entryId, typed.accountId(), typed.kind(), typed.startedBy(), typed.at(), typed.minutes(), typed.text(),
                typed.talkShare(), typed.people(), typed.teammates(), heard, promises, requests, asked, null, version);
    }

    private void keep(MarkedLine line, LineChoice choice) {
        switch (line.mark()) {
            case Mark.THEIR_WORDS -> heard.add(heardItem(line, choice));
            case Mark.OUR_PROMISE -> promises.add(promise(line, choice, Side.US));
            case Mark.THEIR_PROMISE -> promises.add(promise(line, choice, Side.THEM));
            case Mark.REQUEST -> requests.add(request(line, choice));
            case Mark.ASKED -> asked.add(asked(line, choice));
            case Mark.NOTE -> {}
        }
    }

    private HeardItem heardItem(MarkedLine line, LineChoice choice) {
        HeardItem before = earlier.heard(line.body());
        String topic = choice.topic() != null ? choice.topic() : before != null ? before.topic() : null;
        return new HeardItem(
                before == null ? ids.get() : before.id(),
                typed.accountId(),
                entryId,
                person(choice, before == null ? null : before.personId()),
                topic != null ? topic : TopicGuess.guess(line.words(), topics).orElse(null),
                line.words(),
                line.body(),
                typed.at(),
                before == null ? null : before.saidBackAt(),
                before == null ? null : before.replacedBy());
    }

    private Promise promise(MarkedLine line, LineChoice choice, Side side) {
        Promise before = earlier.promise(line.body());
        boolean sameWords = before != null && before.words().equals(line.words());
        LocalDate due = choice.dueOn() != null ? choice.dueOn() : sameWords ? before.dueOn() : this.due.apply(line.words());
        return new Promise(
                before == null ? ids.get() : before.id(),
                typed.accountId(),
                entryId,
                side,
                typed.teammates().stream().sorted().findFirst().orElse(null),
                person(choice, before == null ? null : before.personId()),
                line.words(),
                line.body(),
                due,
                before == null ? null : before.firstDueOn(),
                before != null && before.movedLate(),
                before == null ? PromiseState.OPEN : before.state(),
                before == null ? null : before.settledOn());
    }

    private Request request(MarkedLine line, LineChoice choice) {
        Request before = earlier.request(line.body());
        RequestLine read = RequestLine.of(line, choice, before, earlier.entry());
        return new Request(
                before == null ? ids.get() : before.id(),
                typed.accountId(),
                entryId,
                person(choice, before == null ? null : before.personId()),
                read.words(),
                read.place(),
                read.reason(),
                before == null ? Answer.OPEN : before.answer(),
                before == null ? "" : before.answerWords(),
                before == null ? "" : before.rule(),
                before == null ? null : before.answeredAt(),
                before == null ? "" : before.taken());
    }

    private Asked asked(MarkedLine line, LineChoice choice) {
        Asked before = earlier.asked(line.body());
        AskedLine read = AskedLine.of(line, choice, before, repertoire.bank().wording(), topics);
        return new Asked(
                before == null ? ids.get() : before.id(),
                typed.accountId(),
                entryId,
                read.questionId(),
                read.topic(),
                line.words(),
                line.body());
    }

    /** The chosen person, else who it was, else the only one of theirs who took part. */
    private @Nullable UUID person(LineChoice choice, @Nullable UUID before) {
        if (choice.personId() != null) {
            return choice.personId();
        }
        return before != null || typed.people().size() != 1 ? before : typed.people().iterator().next();
    }

    /** Where the words of a place stand in a text. */
    static String wordsAt(String text, Place place) {
        return text.substring(place.start(), place.end());
    }
}
