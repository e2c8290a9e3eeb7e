package app.earshot.ui.backups;

import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Card;
import app.earshot.ui.parts.Visibility;
import app.earshot.ui.parts.WrappingRow;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.backup.KeptBackup;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The backups by day, and beside them what is in the one that is looked at. */
public final class BackupsView {

    private final BackupsModel model;
    private final BackupsActions actions;
    private final Messages messages;
    private final VBox details = new VBox();
    private final InsideList inside;
    private final Button make;
    private final VBox root;

    BackupsView(BackupsModel model, BackupsActions actions, Frame frame) {
        this.model = model;
        this.actions = actions;
        this.messages = frame.messages();
        make = Buttons.plain(messages.text("backups.make"), actions::make);
        make.disableProperty().bind(model.busy());
        inside = new InsideList(model.inside(), actions.inside(), frame);
        VBox list = new BackupList(model, actions, messages).root();
        VBox beside = new VBox(details, new SecondPlaceCard(model.second(), actions.second(), messages).root());
        beside.getStyleClass().add("backups-details");
        HBox columns = new HBox(list, beside);
        columns.getStyleClass().add("backups-columns");
        HBox.setHgrow(list, Priority.ALWAYS);
        root = new VBox(
                Texts.wrapped(messages.text("backups.title"), "title"),
                Texts.wrapped(messages.text("backups.sentence"), "soft"),
                new WrappingRow(make),
                columns,
                Texts.wrapped(messages.text("backups.kept"), "small", "soft"));
        root.getStyleClass().add("backups-page");
        model.chosen().subscribe(this::showDetails);
        model.now().subscribe(() -> showDetails(model.chosen().get()));
    }

    /**
     * The page, put together. It reads what there is at once.
     *
     * @param goBack puts the notebook away, and opens the one that is in a backup in its place
     * @param leave shows what was there before
     */
    public static BackupsView of(Tools tools, Consumer<Path> goBack, Runnable leave) {
        BackupsModel model = new BackupsModel();
        BackupsActions actions = new BackupsActions(model, tools, goBack);
        BackupsView view = new BackupsView(model, actions, tools.frame());
        view.root.getChildren().addFirst(Buttons.sentence(tools.frame().messages().text("backups.leave"), () -> {
            actions.leave();
            leave.run();
        }));
        actions.refresh();
        actions.second().refresh();
        return view;
    }

    public VBox root() {
        return root;
    }

    /** Puts the focus where work begins. */
    public void enter() {
        make.requestFocus();
    }

    private void showDetails(@Nullable KeptBackup chosen) {
        inside.of(chosen);
        details.getChildren().clear();
        Visibility.set(details, chosen != null);
        if (chosen != null) {
            details.getChildren().add(details(chosen));
        }
    }

    private Card details(KeptBackup chosen) {
        KeptBackup.Held now = model.now().get();
        KeptBackup.Held held = chosen.held();
        Button back = Buttons.plain(messages.text("backups.go-back"), actions::goBack);
        back.getStyleClass().add("backups-go-back");
        back.disableProperty().bind(model.busy());
        Card card = new Card(
                Texts.wrapped(messages.text("backups.of", messages.days().friendly(chosen.made())), "section"),
                Texts.wrapped(messages.text("backups.as-then"), "soft", "small"),
                figure("backups.accounts", held.accounts(), now == null ? null : now.accounts()),
                figure("backups.entries", held.entries(), now == null ? null : now.entries()),
                figure("backups.files", held.files(), now == null ? null : now.files()),
                inside.root(),
                back,
                Texts.wrapped(messages.text("backups.go-back-keeps"), "soft", "small"));
        card.getStyleClass().add("backups-card");
        return card;
    }

    private Node figure(String key, long then, @Nullable Long now) {
        String words = now == null ? messages.text(key, then) : messages.text("backups.and-now", messages.text(key, then), now);
        return Texts.wrapped(words, "backups-figure");
    }
}
