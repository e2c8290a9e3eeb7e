package app.earshot.ui.reply;

import app.earshot.domain.draft.ReplyDraft;
import app.earshot.ui.shell.Tools;

/** Keeps a reply on the disk as it is written, but nothing twice. */
final class ReplyDraftKeeper {

    private final Tools tools;
    private String kept;

    /** @param kept what is on the disk already */
    ReplyDraftKeeper(Tools tools, String kept) {
        this.tools = tools;
        this.kept = kept;
    }

    /** Sends it on its way to the disk, unless it is there. If that is not done, the next call tries again. */
    void keep(ReplyDraft now) {
        String text = now.text();
        if (text.equals(kept)) {
            return;
        }
        String before = kept;
        kept = text;
        tools.frame().work()
                .notebook("reply-draft/" + now.accountId(), () -> {
                    tools.verbs().keepDraft().reply(now);
                    return true;
                })
                .onlyLatest()
                .notDone(() -> kept = kept.equals(text) ? before : kept)
                .start();
    }
}
