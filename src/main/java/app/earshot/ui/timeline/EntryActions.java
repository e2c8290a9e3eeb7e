package app.earshot.ui.timeline;

import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Place;
import app.earshot.domain.timeline.PromiseState;
import app.earshot.domain.timeline.Request;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.Refusal;
import app.earshot.usecase.timeline.EntryToSave;
import app.earshot.usecase.timeline.RequestWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What can be done with an entry that is kept, and with everything that was marked in it. */
final class EntryActions {

    private static final int REPLACEMENTS = 30;

    private final Tools tools;

    EntryActions(Tools tools) {
        this.tools = tools;
    }

    void reply(Entry entry) {
        tools.navigator().visit(new Visit.ToReply(entry.accountId(), entry.id(), ""));
    }

    /** A call or a note of ours did not reach them. */
    void notReached(Entry entry) {
        change("ruling/" + entry.id(), () -> tools.verbs().ruleOn().notReached(entry.accountId(), entry.id()));
    }

    /** What stands in a note answered the message that waits. */
    void answeredThere(Entry note) {
        change("ruling/" + note.id(), () -> tools.verbs().ruleOn().answeredThere(note.accountId()));
    }

    /** A message was answered in a way that stands nowhere. */
    void answered(Entry message) {
        change("ruling/" + message.id(), () -> tools.verbs().ruleOn().answered(message.accountId(), message.id()));
    }

    /** Keeps an entry or what was heard in it for the owner's eyes alone, or no longer. */
    void keepPrivate(UUID accountId, UUID about, boolean isPrivate) {
        change("private/" + about, () -> tools.verbs().keepPrivate().mark(accountId, about, isPrivate));
    }

    void remove(UUID entryId) {
        change("entry/" + entryId, () -> tools.verbs().saveEntry().remove(entryId));
    }

    /** Gives an entry another day and time; all else about it stays. */
    void move(Entry entry, Instant at, Runnable moved, Consumer<Refusal> refused) {
        EntryToSave changed = new EntryToSave(
                entry.id(), entry.accountId(), entry.kind(), entry.startedBy(), at, entry.minutes(), entry.text(),
                entry.talkShare(), entry.people(), entry.teammates(), Map.of());
        tools.frame().work()
                .notebook("entry/" + entry.id(), () -> tools.verbs().saveEntry().run(changed))
                .then(saved -> moved.run())
                .refused(refused)
                .start();
    }

    /** Keeps selected words as something they told us; then its person and topic can be corrected. */
    void hear(UUID entryId, Place words, Consumer<HeardItem> heard) {
        tools.frame().work()
                .notebook("hear/" + entryId, () -> tools.verbs().hearWords().select(entryId, words, null, null))
                .then(heard)
                .start();
    }

    void sayBack(HeardItem item, boolean agreed) {
        change("heard/" + item.id(), () -> tools.verbs().hearWords().sayBack(item.id(), agreed));
    }

    void correct(HeardItem item, @Nullable UUID personId, @Nullable String topic) {
        change("heard/" + item.id(), () -> tools.verbs().hearWords().correct(item.id(), personId, topic));
    }

    void replace(HeardItem item, @Nullable UUID newer) {
        change("heard/" + item.id(), () -> tools.verbs().hearWords().replace(item.id(), newer));
    }

    void forget(HeardItem item) {
        change("heard/" + item.id(), () -> tools.verbs().hearWords().forget(item.id()));
    }

    /** Offers what could have taken an item's place: what was heard since, newest first. */
    void newerThan(HeardItem item, Consumer<List<HeardItem>> offered) {
        tools.frame().work()
                .notebook("heard/newer", () -> tools.verbs()
                        .readHeard()
                        .page(item.accountId(), null, null, REPLACEMENTS)
                        .stream()
                        .filter(other -> !other.id().equals(item.id()) && !other.heardAt().isBefore(item.heardAt()))
                        .toList())
                .then(offered)
                .start();
    }

    void settle(UUID promiseId, PromiseState state) {
        change("promise/" + promiseId, () -> tools.verbs().keepPromise().settle(promiseId, state));
    }

    /** It was done; whether late, its day tells. */
    void kept(UUID promiseId) {
        change("promise/" + promiseId, () -> tools.verbs().keepPromise().kept(promiseId));
    }

    void moveDay(UUID promiseId, LocalDate due, Runnable moved, Consumer<Refusal> refused) {
        tools.frame().work()
                .notebook("promise/" + promiseId, () -> {
                    tools.verbs().keepPromise().move(promiseId, due);
                    return true;
                })
                .then(done -> moved.run())
                .refused(refused)
                .start();
    }

    void answer(Request request) {
        new RequestSheets(tools).answer(request);
    }

    void note(UUID requestId, RequestWords typed, Runnable noted, Consumer<Refusal> refused) {
        tools.frame().work()
                .notebook("request/" + requestId, () -> {
                    tools.verbs().answerRequest().note(requestId, typed);
                    return true;
                })
                .then(done -> noted.run())
                .refused(refused)
                .start();
    }

    /** Offers the house rules that were invoked before. */
    void rules(Consumer<List<String>> offered) {
        tools.frame().work().notebook("request/rules", () -> tools.verbs().answerRequest().rules()).then(offered).start();
    }

    private void change(String key, Runnable verb) {
        tools.frame().work()
                .notebook(key, () -> {
                    verb.run();
                    return true;
                })
                .start();
    }
}
