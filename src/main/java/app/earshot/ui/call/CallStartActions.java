package app.earshot.ui.call;

import app.earshot.domain.draft.CallDraft;
import app.earshot.domain.timeline.TalkClock;
import app.earshot.ui.composer.ComposerModel;
import app.earshot.ui.composer.line.LineChoices;
import app.earshot.ui.shell.Tools;
import app.earshot.usecase.account.AccountPage;
import app.earshot.usecase.timeline.ChoiceLines;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a conversation begins with the account that is open: anew, or with what was not finished before. */
final class CallStartActions {

    private final Tools tools;
    private final CallModel model;
    private final CallDraftKeeper drafts;
    private final Runnable begun;
    private @Nullable AccountPage page;

    /** @param begun called once a conversation stands in the model */
    CallStartActions(Tools tools, CallModel model, CallDraftKeeper drafts, Runnable begun) {
        this.tools = tools;
        this.model = model;
        this.drafts = drafts;
        this.begun = begun;
    }

    /** Goes to an account: a conversation with them that was not finished is offered. */
    void open(AccountPage opened) {
        page = opened;
        UUID id = opened.account().id();
        if (id.equals(model.account().get())) {
            model.offered().set(null);
            model.writing().meet(opened);
            return;
        }
        tools.frame().work()
                .notebook("call/offer", () -> tools.verbs().holdCall().find(id))
                .onlyLatest()
                .then(found -> model.offered().set(isOpen(id) ? found.orElse(null) : null))
                .start();
    }

    /** Whether an account is open with which no conversation is going on. */
    boolean isPossible() {
        AccountPage here = page;
        return here != null && !here.account().id().equals(model.account().get());
    }

    /** Begins with the account that is open, instead of what is going on. */
    void begin() {
        AccountPage here = page;
        if (here != null) {
            UUID id = here.account().id();
            model.end();
            tools.frame().work()
                    .notebook("call/begin", () -> new Preparing(tools.verbs()).of(id))
                    .onlyLatest()
                    .then(prepared -> begin(here, prepared))
                    .start();
        }
    }

    private void begin(AccountPage here, Preparation prepared) {
        Instant now = tools.frame().messages().days().now();
        CallDraft before = prepared.unfinished();
        ComposerModel writing = model.writing();
        writing.meet(here);
        writing.clear(here);
        if (before != null) {
            writing.kind().set(before.kind());
            writing.startedBy().set(before.startedBy());
            writing.people().set(before.people());
            writing.teammates().set(before.teammates());
            writing.marked().text().set(before.text());
            writing.marked().choices().set(new LineChoices(ChoiceLines.read(before.choices())));
        }
        writing.marked().caret().set(writing.marked().text().get().length());
        drafts.begin(before);
        TalkClock clock = before == null ? TalkClock.beginning(now) : before.clock().at(now);
        model.begin(here.account().id(), before == null ? now : before.beganAt(), clock, prepared);
        begun.run();
    }

    private boolean isOpen(UUID id) {
        return page != null && page.account().id().equals(id) && !id.equals(model.account().get());
    }
}
