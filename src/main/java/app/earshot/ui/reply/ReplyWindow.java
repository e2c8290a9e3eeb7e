package app.earshot.ui.reply;

import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.WhoIsWho;
import app.earshot.usecase.account.AccountPage;
import app.earshot.usecase.timeline.ReadReply;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens the window in which a reply is written, over everything else. */
public final class ReplyWindow {

    private final Tools tools;
    private @Nullable ReplyView open;

    public ReplyWindow(Tools tools) {
        this.tools = tools;
    }

    /**
     * @param entryId the message to answer, or null for the one that waits
     * @param words what the reply is to begin with or go on with; may be empty
     */
    public void open(AccountPage page, @Nullable UUID entryId, String words) {
        UUID accountId = page.account().id();
        tools.frame().work()
                .notebook("reply/read", () -> tools.verbs().readReply().run(accountId, entryId))
                .onlyLatest()
                .then(found -> show(page, found, words))
                .start();
    }

    private void show(AccountPage page, ReadReply.Found found, String words) {
        ReplyModel model = new ReplyModel(WhoIsWho.of(page), found);
        ReplyActions actions = new ReplyActions(model, tools, page.account().id());
        if (!words.isEmpty()) {
            actions.add(words);
        }
        ReplyView view = new ReplyView(model, actions, tools.frame(), tools.shell().room());
        open = view;
        view.open();
    }

    /** Sends what is being written on its way to the disk, before the window closes. */
    public void leave() {
        if (open != null) {
            open.leave();
        }
    }
}
