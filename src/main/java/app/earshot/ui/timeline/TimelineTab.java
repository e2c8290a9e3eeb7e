package app.earshot.ui.timeline;

import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.Place;
import app.earshot.ui.command.Command;
import app.earshot.ui.command.CommandKeys;
import app.earshot.ui.composer.ComposerActions;
import app.earshot.ui.composer.ComposerModel;
import app.earshot.ui.composer.ComposerView;
import app.earshot.ui.finish.FinishActions;
import app.earshot.ui.finish.FinishModel;
import app.earshot.ui.finish.FinishView;
import app.earshot.ui.parts.Shown;
import app.earshot.ui.shell.Room;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.account.AccountPage;
import app.earshot.usecase.timeline.LineChoice;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** An account's timeline with the composer above it, put together. */
public final class TimelineTab {

    private final ComposerActions composer;
    private final TimelineActions timeline;
    private final FinishActions finish;
    private final FinishView finishView;
    private final VBox root;
    private final StackPane above = new StackPane();

    public TimelineTab(Tools tools) {
        Messages messages = tools.frame().messages();
        ComposerModel writing = new ComposerModel();
        TimelineModel model = new TimelineModel();
        composer = new ComposerActions(tools, writing, this::saved);
        timeline = new TimelineActions(tools, model, composer::edit, composer::call);
        TimelineView entries = new TimelineView(model, timeline, messages);
        ComposerView composerView = new ComposerView(writing, composer, messages).onLeft(entries::enter);
        FinishModel last = new FinishModel();
        finish = new FinishActions(tools, last);
        finishView = new FinishView(last, finish, messages).onLeft(entries::enter);
        writing.text().subscribe(text -> goneOn(text.isBlank()));
        writing.entryId().subscribe(changing -> goneOn(changing == null));
        above.getChildren().add(composerView);
        // Where there is no room for both, what is left to say about the last conversation comes first.
        above.getStyleClass().add("composer-frame");
        // A long timeline gives way to it, and not the other way round.
        above.setMinHeight(Region.USE_PREF_SIZE);
        Shown.when(above, Bindings.createBooleanBinding(
                () -> last.entry().get() == null || tools.shell().room().get() != Room.CRAMPED,
                last.entry(), tools.shell().room()));
        VBox.setVgrow(entries, Priority.ALWAYS);
        root = new VBox(above, finishView, entries);
        new CommandKeys().on(Command.FINISH_ENTRY, finishView::enter).listenIn(root);
    }

    public Parent root() {
        return root;
    }

    /** Begins to read an account that is about to be shown. */
    public void readAhead(UUID accountId) {
        timeline.readAhead(accountId);
    }

    /** Shows an account. To be called again whenever its page was read anew. */
    public void open(AccountPage page) {
        composer.open(page);
        timeline.open(page);
        finish.open(page);
    }

    public void showEntry(UUID entryId, @Nullable Place place) {
        timeline.showEntry(entryId, place);
    }

    /** Goes to where a new entry is written. */
    public void write() {
        if (!above.isVisible()) {
            finish.dismiss();
        }
        composer.call();
    }

    /** Sends what is being written on its way to the disk. */
    public void leave() {
        composer.keepDraft();
        finish.keepWords();
    }

    /** Puts a line into the entry that is being written. */
    public void fill(String line, LineChoice choice) {
        composer.fill(line, choice);
    }

    /** Goes to what was kept, unless whoever wrote it has gone on to something else meanwhile, such as searching. */
    private void saved(Entry entry) {
        if (root.isFocusWithin()) {
            timeline.showEntry(entry.id(), null);
        }
        if (entry.version() == 0) {
            finish(entry);
        }
    }

    /** Offers to say the little that is left to say about a conversation that was just kept. */
    public void finish(Entry entry) {
        finish.offer(entry);
    }

    /** Goes on with what was begun about the next step after a conversation. */
    public void goOn(Entry entry) {
        finish.offer(entry);
        finishView.enterNext();
    }

    /** Whoever writes the next thing is done with the last one. */
    private void goneOn(boolean resting) {
        if (!resting) {
            finish.dismiss();
        }
    }
}
