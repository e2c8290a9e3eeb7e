package app.earshot.ui.timeline;

import app.earshot.domain.Draft;
import app.earshot.domain.Entry;
import app.earshot.domain.Place;
import app.earshot.ui.composer.ComposerActions;
import app.earshot.ui.composer.ComposerModel;
import app.earshot.ui.composer.ComposerView;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.account.AccountPage;
import app.earshot.usecase.timeline.LineChoice;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** An account's timeline with the composer above it, put together. */
public final class TimelineTab {

    private final ComposerActions composer;
    private final TimelineActions timeline;
    private final VBox root;

    public TimelineTab(Tools tools) {
        Messages messages = tools.frame().messages();
        ComposerModel writing = new ComposerModel();
        TimelineModel model = new TimelineModel();
        composer = new ComposerActions(tools, writing, this::saved);
        timeline = new TimelineActions(tools, model, composer::edit, composer::call);
        TimelineView entries = new TimelineView(model, timeline, messages);
        ComposerView composerView = new ComposerView(writing, composer, messages).onLeft(entries::enter);
        StackPane above = new StackPane(composerView);
        above.getStyleClass().add("composer-frame");
        VBox.setVgrow(entries, Priority.ALWAYS);
        root = new VBox(above, entries);
        root.getStyleClass().add("timeline-tab");
    }

    public Parent root() {
        return root;
    }

    /** Shows an account. To be called again whenever its page was read anew. */
    public void open(AccountPage page) {
        composer.open(page);
        timeline.open(page);
    }

    public void showEntry(UUID entryId, @Nullable Place place) {
        timeline.showEntry(entryId, place);
    }

    /** Goes to where a new entry is written. */
    public void write() {
        composer.call();
    }

    /** Sends what is being written on its way to the disk. */
    public void leave() {
        composer.keepDraft();
    }

    /** Puts a line into the entry that is being written. */
    public void fill(String line, LineChoice choice) {
        composer.fill(line, choice);
    }

    /** Gives a reply that was begun here to where replies are written. */
    public void giveReply() {
        composer.giveReply();
    }

    /** Takes a reply that was not sent. */
    public void takeReply(Draft draft) {
        composer.takeReply(draft);
    }

    private void saved(Entry entry) {
        timeline.showEntry(entry.id(), null);
    }
}
