package app.earshot.ui.listening;

import app.earshot.domain.Sentence;
import app.earshot.domain.bank.AskDecision;
import app.earshot.domain.bank.SnoozeTime;
import app.earshot.listening.blindspot.BlindSpot;
import app.earshot.listening.blindspot.SnoozedBlindSpot;
import app.earshot.listening.brake.Brake;
import app.earshot.listening.meaning.Clash;
import app.earshot.listening.reply.AnswerCheck;
import app.earshot.listening.suggestion.Suggestion;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.timeline.LineChoice;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What may be done with advice: take it, put it off, see what it rests on. */
public final class ListeningActions {

    private static final String READING = "advice";

    private final ListeningModel model;
    private final Tools tools;
    private final BiConsumer<String, LineChoice> write;
    /** Which of the entries behind a reason was shown last, so that pressing again shows the next. */
    private final Map<List<UUID>, Integer> seen = new HashMap<>();
    private final ReadingBehind behind;
    private @Nullable UUID accountId;

    /** @param write puts a line into the entry that is being written */
    public ListeningActions(ListeningModel model, Tools tools, BiConsumer<String, LineChoice> write) {
        this.model = model;
        this.tools = tools;
        this.write = write;
        this.behind = new ReadingBehind(tools, id -> id.equals(accountId));
        tools.verbs().changes().listen(this::changed);
    }

    /** Shows the advice on an account. */
    public void open(UUID id) {
        if (!id.equals(accountId)) {
            accountId = id;
            seen.clear();
            model.show(null);
        }
        read(id);
    }

    /** Takes the question into the entry that is being written. The entry will remember where it came from. */
    void ask(Suggestion suggestion) {
        String topic = suggestion.question().topic().isEmpty() ? null : suggestion.question().topic();
        write.accept(
                "? " + suggestion.text(),
                new LineChoice(suggestion.personId(), topic, null, "", suggestion.question().id()));
    }

    /** Takes the question into the reply to their message. */
    void reply(Suggestion suggestion) {
        UUID id = accountId;
        if (id != null) {
            tools.navigator().visit(new Visit.ToReply(id, null, suggestion.text()));
        }
    }

    void notNow(Suggestion suggestion, LocalDate until) {
        decide(suggestion, AskDecision.NOT_NOW, until);
    }

    void neverHere(Suggestion suggestion) {
        decide(suggestion, AskDecision.NEVER_HERE, null);
    }

    void never(Suggestion suggestion) {
        decide(suggestion, AskDecision.NEVER, null);
    }

    /** Puts a blind spot aside for so long. */
    void putAside(BlindSpot spot, SnoozeTime time, String reason) {
        UUID id = accountId;
        if (id != null) {
            keep("aside/" + spot.rule(), () -> tools.verbs().snoozeBlindSpot().run(id, spot.rule(), spot.personId(), time, reason));
        }
    }

    void bringBack(SnoozedBlindSpot aside) {
        keep("aside/" + aside.snooze().rule(), () -> tools.verbs().snoozeBlindSpot().bringBack(aside.snooze()));
    }

    /** Says that two things don't differ, or no longer. */
    void settle(Clash clash) {
        keep(
                "settle/" + clash.earlier().id() + clash.later().id(),
                () -> tools.verbs().judgePair().settle(clash.earlier().id(), clash.later().id()));
    }

    /** Lets questions be asked again. */
    void lift(Brake brake) {
        onAccount("brake", id -> tools.verbs().ruleOn().lift(id, brake.about()));
    }

    /** Lets questions rest a week longer. */
    void prolong(Brake brake) {
        onAccount("brake", id -> tools.verbs().ruleOn().prolong(id, brake.about(), brake.until()));
    }

    void answered(AnswerCheck check) {
        onAccount("check", id -> tools.verbs().ruleOn().answered(id, check.request().id()));
    }

    void notYet(AnswerCheck check) {
        onAccount("check", id -> tools.verbs().ruleOn().notYet(id, check.request().id()));
    }

    /** Says of the message on which a suggestion rests that nobody waits for an answer to it. */
    void needsNoAnswer(Suggestion suggestion, String reason) {
        onAccount("needs-none", id -> tools.verbs().ruleOn().needsNone(id, suggestion.evidence().getFirst(), reason));
    }

    private void onAccount(String key, Consumer<UUID> verb) {
        UUID id = accountId;
        if (id != null) {
            keep(key, () -> verb.accept(id));
        }
    }

    private void keep(String key, Runnable verb) {
        tools.frame()
                .work()
                .notebook(key, () -> {
                    verb.run();
                    return true;
                })
                .start();
    }

    /** Goes to an entry that a reason rests on; the next time to the next one. */
    void show(List<UUID> evidence) {
        UUID id = accountId;
        if (id != null && !evidence.isEmpty()) {
            int turn = seen.merge(evidence, 1, Integer::sum) - 1;
            tools.navigator().visit(new Visit.ToEntry(id, evidence.get(turn % evidence.size()), null));
        }
    }

    private void decide(Suggestion suggestion, AskDecision decision, @Nullable LocalDate until) {
        UUID id = accountId;
        if (id != null) {
            tools.frame()
                    .work()
                    .notebook("decide/" + suggestion.question().id(), () -> {
                        tools.verbs().decideSuggestion().run(id, suggestion.question().id(), decision, until);
                        return true;
                    })
                    .start();
        }
    }

    /** Called on the notebook's thread. */
    private void changed(@Nullable UUID changedAccount) {
        tools.frame().work().onScreen(() -> {
            if (accountId != null && (changedAccount == null || changedAccount.equals(accountId))) {
                read(accountId);
            }
        });
    }

    private void read(UUID id) {
        tools.frame()
                .work()
                .notebook(READING, () -> tools.verbs().readAdvice().run(id))
                .onlyLatest()
                .then(found -> {
                    if (id.equals(accountId)) {
                        found.ifPresent(model::show);
                        behind.start(id, () -> read(id));
                    }
                })
                .start();
    }
}
