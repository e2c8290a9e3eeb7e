package app.earshot.ui.accounts;

import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.Place;
import app.earshot.ui.listening.ListeningActions;
import app.earshot.ui.listening.ListeningModel;
import app.earshot.ui.listening.ListeningView;
import app.earshot.ui.reply.ReplyWindow;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.timeline.TimelineTab;
import app.earshot.usecase.account.AccountPage;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the account's screen and is built in other rooms.
 *
 * @param timeline the first tab: where entries are written and read
 * @param listening what is worth asking next, beside the account
 * @param readAhead begins to read an account there that is about to be opened
 * @param open shows an account there; called again when something about it was kept
 * @param showEntry goes to an entry of the open account, and to a place in its text if there is one
 * @param write goes to where an entry is written
 * @param reply where a reply is written
 * @param leave sends what is being written on its way to the disk
 * @param held is told of the entry that a conversation became
 * @param goOn goes on with what was begun about the next step after a conversation
 */
public record Neighbours(
        Node timeline,
        Node listening,
        Consumer<UUID> readAhead,
        Consumer<AccountPage> open,
        BiConsumer<UUID, @Nullable Place> showEntry,
        Runnable write,
        Replying reply,
        Runnable leave,
        Consumer<Entry> held,
        Consumer<Entry> goOn) {

    /** The same with somebody more who is told of each account that is opened, and of the end. */
    Neighbours with(Consumer<AccountPage> opened, Runnable left) {
        return new Neighbours(
                timeline, listening, readAhead, open.andThen(opened), showEntry, write, reply,
                () -> {
                    leave.run();
                    left.run();
                },
                held, goOn);
    }

    /** Opens the place where a message of an account is answered. */
    public interface Replying {

        void open(AccountPage page, @Nullable UUID entryId, String words);
    }


    /** The timeline with its composer, and the listening panel that writes into it. */
    static Neighbours of(Tools tools, AccountsModel model) {
        TimelineTab timeline = new TimelineTab(tools);
        ListeningModel advice = new ListeningModel();
        ListeningActions listening = new ListeningActions(advice, tools, (line, choice) -> {
            model.tab().set(AccountTab.TIMELINE);
            timeline.fill(line, choice);
        });
        Consumer<AccountPage> open = page -> {
            timeline.open(page);
            listening.open(page.account().id());
        };
        ListeningView panel = new ListeningView(advice, listening, tools.frame());
        ReplyWindow reply = new ReplyWindow(tools);
        return new Neighbours(
                timeline.root(), panel, timeline::readAhead, open, timeline::showEntry, timeline::write, reply::open,
                () -> {
                    timeline.leave();
                    reply.leave();
                },
                timeline::finish, timeline::goOn);
    }
}
