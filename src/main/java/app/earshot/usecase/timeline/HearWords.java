package app.earshot.usecase.timeline;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.bank.Topic;
import app.earshot.domain.text.Mark;
import app.earshot.domain.text.MarkedText;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Place;
import app.earshot.listening.meaning.TopicGuess;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Writing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be done with heard items: taken from a saved entry's words, corrected, said back, replaced by newer ones. */
public final class HearWords {

    private final Writing writing;

    public HearWords(Writing writing) {
        this.writing = writing;
    }

    /**
     * Turns words selected in a saved entry into a heard item that stays tied to its sentence.
     *
     * @throws Refused if the selection is empty or overlaps words that are a heard item already
     */
    public HeardItem select(UUID entryId, Place selected, @Nullable UUID personId, @Nullable String topic) {
        Entry entry = entry(entryId);
        Place place = trimmed(entry.text(), selected);
        boolean taken = entry.heard().stream()
                .anyMatch(item -> item.place().start() < place.end() && place.start() < item.place().end());
        if (place.isGone()) {
            throw Refused.at(FormField.WORDS, "refused.nothing-selected");
        }
        if (taken) {
            throw Refused.at(FormField.WORDS, "refused.heard-already");
        }
        String words = MarkedItems.wordsAt(entry.text(), place);
        UUID person = personId != null || entry.people().size() != 1 ? personId : entry.people().iterator().next();
        List<Topic> topics = writing.repertoire().catalogue().topics(Occasion.WEDDING);
        HeardItem item = new HeardItem(
                writing.newId(), entry.accountId(), entryId, person,
                topic != null ? topic : TopicGuess.guess(words, topics).orElse(null),
                words, place, entry.at(), null, null);
        List<HeardItem> with = new ArrayList<>(entry.heard());
        with.add(item);
        rewrite(entry, with, "done.heard");
        return item;
    }

    /** Says that selected words are not a heard item after all. The words stay in the entry. */
    public void forget(UUID heardId) {
        HeardItem item = find(heardId);
        Entry entry = entry(item.entryId());
        boolean marked = MarkedText.parse(entry.text()).lines().stream()
                .anyMatch(line -> line.mark() == Mark.THEIR_WORDS && line.body().equals(item.place()));
        if (marked) {
            throw Refused.at(FormField.WORDS, "refused.heard-by-mark");
        }
        rewrite(entry, entry.heard().stream().filter(it -> !it.id().equals(heardId)).toList(), "done.heard-forgotten");
    }

    /** Says whose words they are and what they are about. */
    public void correct(UUID heardId, @Nullable UUID personId, @Nullable String topic) {
        HeardItem item = find(heardId);
        writing.make(
                Sentence.of("done.heard-corrected"),
                item.accountId(),
                session -> session.heard().setPersonAndTopic(heardId, personId, topic),
                session -> session.heard().setPersonAndTopic(heardId, item.personId(), item.topic()));
    }

    /** Notes that we said it back and they agreed, or (null) that we have not. */
    public void sayBack(UUID heardId, boolean agreed) {
        HeardItem item = find(heardId);
        Instant when = agreed ? writing.clock().instant() : null;
        writing.make(
                Sentence.of(agreed ? "done.said-back" : "done.not-said-back"),
                item.accountId(),
                session -> session.heard().setSaidBack(heardId, when),
                session -> session.heard().setSaidBack(heardId, item.saidBackAt()));
    }

    /** Notes that a newer heard item took this one's place, or (null) that it stands after all. */
    public void replace(UUID heardId, @Nullable UUID newer) {
        HeardItem item = find(heardId);
        if (newer != null) {
            refuseCircle(heardId, newer);
        }
        writing.make(
                Sentence.of(newer == null ? "done.heard-stands" : "done.heard-replaced"),
                item.accountId(),
                session -> session.heard().setReplacedBy(heardId, newer),
                session -> session.heard().setReplacedBy(heardId, item.replacedBy()));
    }

    private void refuseCircle(UUID heardId, UUID newer) {
        UUID next = newer;
        while (next != null) {
            if (next.equals(heardId)) {
                throw Refused.at(FormField.WORDS, "refused.replaced-in-circle");
            }
            next = find(next).replacedBy();
        }
    }

    private void rewrite(Entry before, List<HeardItem> heard, String done) {
        writing.make(
                Sentence.of(done),
                before.accountId(),
                session -> session.entries().update(with(current(session.entries().find(before.id())), heard)),
                session -> session.entries().update(with(current(session.entries().find(before.id())), before.heard())));
    }

    private static Entry current(java.util.Optional<Entry> stored) {
        return stored.filter(entry -> entry.removedAt() == null)
                .orElseThrow(() -> Refused.of("refused.entry-gone"));
    }

    private static Entry with(Entry entry, List<HeardItem> heard) {
        return new Entry(
                entry.id(), entry.accountId(), entry.kind(), entry.startedBy(), entry.at(), entry.minutes(), entry.text(),
                entry.talkShare(), entry.people(), entry.teammates(), heard, entry.promises(), entry.requests(),
                entry.asked(), null, entry.version());
    }

    private Entry entry(UUID entryId) {
        return current(writing.read(session -> session.entries().find(entryId)));
    }

    private HeardItem find(UUID heardId) {
        return writing.read(session -> session.heard().find(heardId))
                .orElseThrow(() -> Refused.of("refused.heard-gone"));
    }

    private static Place trimmed(String text, Place place) {
        int start = Math.min(place.start(), text.length());
        int end = Math.min(place.end(), text.length());
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Place(start, end);
    }
}
