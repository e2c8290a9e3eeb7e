package app.earshot.ui.reply;

import app.earshot.ui.accounts.registry.AccountPart;
import app.earshot.ui.accounts.registry.AccountRegistry;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.account.AccountPage;
import app.earshot.usecase.timeline.ReadReply;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens the window in which a reply is written, over everything else. */
public final class ReplyWindow implements AccountPart {

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
        ReplyView view = ReplyView.of(tools, page, found);
        open = view;
        view.open(words);
    }

    /** A reply that is being written stays with the account for which it was begun. */
    @Override
    public void open(AccountPage page) {}

    @Override
    public void register(AccountRegistry registry) {
        registry.visit(Visit.ToReply.class, null, (page, to) -> open(page, to.entryId(), to.words()));
    }

    @Override
    public void leave() {
        if (open != null) {
            open.leave();
        }
    }
}
