package app.earshot.ui.reply;

import app.earshot.domain.Draft;
import app.earshot.domain.Sentence;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.WhoIsWho;
import app.earshot.usecase.account.AccountPage;
import app.earshot.usecase.timeline.ReadReply;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Opens the window in which a reply is written, over everything else. */
public final class ReplyWindow {

    private final Tools tools;
    private final Runnable begin;
    private final Consumer<Draft> back;

    /**
     * @param begin is called before: what is being written elsewhere goes to the disk, or is given to this window
     * @param back takes a reply that was not sent
     */
    public ReplyWindow(Tools tools, Runnable begin, Consumer<Draft> back) {
        this.tools = tools;
        this.begin = begin;
        this.back = back;
    }

    /**
     * @param entryId the message to answer, or null for the one that waits
     * @param words what the reply is to begin with or go on with; may be empty
     */
    public void open(AccountPage page, @Nullable UUID entryId, String words) {
        UUID accountId = page.account().id();
        begin.run();
        tools.frame().work()
                .notebook("reply/read", () -> tools.verbs().readReply().run(accountId, entryId))
                .onlyLatest()
                .then(found -> show(page, found, words))
                .start();
    }

    private void show(AccountPage page, ReadReply.Found found, String words) {
        if (!found.free()) {
            tools.frame().announcer().tell(Sentence.of("reply.finish-first"));
            return;
        }
        ReplyModel model = new ReplyModel(WhoIsWho.of(page), found);
        if (found.begun() != null) {
            model.text().set(found.begun().text());
        }
        ReplyActions actions = new ReplyActions(tools, model, page.account().id());
        if (!words.isEmpty()) {
            actions.add(words);
        }
        new ReplyView(model, actions, tools.frame().messages(), tools.frame().layers(), tools.shell().room()).open(back);
    }
}
