package app.earshot.ui.timeline;

import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.Place;
import app.earshot.ui.accounts.registry.AccountPart;
import app.earshot.ui.accounts.registry.AccountRegistry;
import app.earshot.ui.accounts.registry.AccountTab;
import app.earshot.ui.command.Command;
import app.earshot.ui.command.CommandKeys;
import app.earshot.ui.composer.ComposerActions;
import app.earshot.ui.composer.ComposerView;
import app.earshot.ui.finish.FinishActions;
import app.earshot.ui.finish.FinishView;
import app.earshot.ui.parts.Visibility;
import app.earshot.ui.shell.SizeClass;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.account.AccountPage;
import app.earshot.usecase.timeline.LineChoice;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** An account's timeline with the composer above it, put together. */
public final class TimelineTab implements AccountPart {

    private final Tools tools;
    private final ComposerActions composer;
    private final TimelineActions timeline;
    private final TimelineView entries;
    private final FinishActions finish;
    private final FinishView finishView;
    private final VBox root;
    private final StackPane above = new StackPane();

    public TimelineTab(Tools tools) {
        this.tools = tools;
        ComposerView composerView = ComposerView.of(tools, this::saved);
        composer = composerView.actions();
        entries = TimelineView.of(tools, composer::edit, composer::call);
        timeline = entries.actions();
        finishView = FinishView.of(tools).onLeft(entries::enter);
        finish = finishView.actions();
        composerView.onLeft(entries::enter).onBegun(finish::dismiss);
        above.getChildren().add(composerView);
        BooleanBinding finishing = finishView.isOffered();
        // Where there is no room for both, what is left to say about the last conversation comes first.
        above.getStyleClass().add("composer-frame");
        // A long timeline gives way to it, and not the other way round.
        above.setMinHeight(Region.USE_PREF_SIZE);
        Visibility.when(above, Bindings.createBooleanBinding(
                () -> !finishing.get() || tools.shell().room().get() != SizeClass.CRAMPED,
                finishing, tools.shell().room()));
        VBox.setVgrow(entries, Priority.ALWAYS);
        root = new VBox(above, finishView, entries);
        new CommandKeys().on(Command.FINISH_ENTRY, finishView::enter).listenIn(root);
    }

    public Parent root() {
        return root;
    }

    @Override
    public void readAhead(UUID accountId) {
        timeline.readAhead(accountId);
    }

    @Override
    public void open(AccountPage page) {
        composer.open(page);
        timeline.open(page);
        finish.open(page);
    }

    @Override
    public void register(AccountRegistry registry) {
        registry.visit(Visit.ToAccount.class, AccountTab.TIMELINE, (page, to) -> write());
        registry.visit(Visit.ToEntry.class, AccountTab.TIMELINE, (page, to) -> showEntry(to.entryId(), to.place()));
        registry.visit(Visit.ToHeard.class, AccountTab.TIMELINE, (page, to) -> {
            showEntry(to.entryId(), null);
            entries.offerHeard(to.entryId());
        });
        registry.sheet(FinishActions.NEXT, AccountTab.TIMELINE, (page, key, gone) -> tools.frame()
                .work()
                .notebook("timeline/next", () -> tools.verbs().readTimeline().entry(UUID.fromString(key.about())))
                .then(found -> found.ifPresentOrElse(this::goOn, gone))
                .start());
    }

    public void showEntry(UUID entryId, @Nullable Place place) {
        timeline.showEntry(entryId, place);
    }

    /** Goes to where a new entry is written. */
    private void write() {
        if (!above.isVisible()) {
            finish.dismiss();
        }
        composer.call();
    }

    @Override
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
            if (entry.version() == 0 && entry.isMessageIn()) {
                entries.offerHeard(entry.id());
            }
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
    private void goOn(Entry entry) {
        finish.offer(entry);
        finishView.enterNext();
    }
}
