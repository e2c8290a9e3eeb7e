package app.earshot.ui.composer;

import app.earshot.domain.draft.Draft;
import app.earshot.ui.shell.Tools;
import app.earshot.usecase.timeline.ChoiceLines;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what is being written as a draft, but nothing twice. */
final class DraftKeeper {

    private final Tools tools;
    private @Nullable EntryDraft kept;

    DraftKeeper(Tools tools) {
        this.tools = tools;
    }

    /** Begins with what needs no keeping: it is kept already, or was not written by anybody. */
    void begin(EntryDraft now) {
        kept = now;
    }

    /** Sends it on its way to the disk, unless it is there. If that is not done, the next call tries again. */
    void keep(UUID accountId, EntryDraft now) {
        boolean nothingNew = now.equals(kept) || (now.isBlank() && (kept == null || kept.isBlank()));
        if (nothingNew || now.isUnchanged()) {
            return;
        }
        EntryDraft before = kept;
        kept = now;
        Draft draft = new Draft(
                accountId, now.entryId(), now.kind(), now.startedBy(), now.minutes(), now.text(), now.talkShare(), now.people(),
                now.teammates(), ChoiceLines.write(now.choices().byLine()), tools.frame().messages().days().now());
        tools.frame().work()
                .notebook("draft/" + accountId, () -> {
                    tools.verbs().keepDraft().run(draft);
                    return true;
                })
                .onlyLatest()
                .notDone(() -> kept = kept == now ? before : kept)
                .start();
    }
}
