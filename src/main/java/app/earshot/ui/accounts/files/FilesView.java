package app.earshot.ui.accounts.files;

import app.earshot.domain.account.Attachment;
import app.earshot.ui.accounts.parts.KeptFocus;
import app.earshot.ui.accounts.parts.Scrolled;
import app.earshot.ui.accounts.registry.AccountPart;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.EmptyState;
import app.earshot.ui.parts.ProgressRow;
import app.earshot.ui.parts.Shown;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.account.AccountPage;
import java.io.File;
import java.nio.file.Path;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;

/** The files of an account. Files can be dropped on it; the button does the same. */
public final class FilesView extends VBox implements AccountPart {

    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final FilesModel model;
    private final FilesActions actions;
    private final Messages messages;
    private final VBox rows = new VBox();

    FilesView(FilesModel model, FilesActions actions, Frame frame) {
        this.model = model;
        this.actions = actions;
        this.messages = frame.messages();
        Label refusal = Texts.wrapped("", "blind");
        refusal.textProperty().bind(model.refusal());
        Shown.when(refusal, model.refusal().isNotEmpty());
        rows.getStyleClass().add("cards");
        getStyleClass().add("files");
        getChildren()
                .add(new Scrolled(Buttons.plain(messages.text("accounts.files.add"), actions::choose), refusal, rows));
        model.files().addListener((ListChangeListener<Attachment>) change -> show());
        model.onTheirWay().addListener((ListChangeListener<FileOnItsWay>) change -> show());
        model.account().subscribe(this::show);
        model.read().subscribe(this::show);
        takeDrops();
    }

    /**
     * The tab, put together.
     *
     * @param opened a folder for copies of files that other programs open
     */
    public static FilesView of(Tools tools, Path opened) {
        FilesModel model = new FilesModel();
        return new FilesView(model, new FilesActions(model, tools, opened), tools.frame());
    }

    @Override
    public void open(AccountPage page) {
        actions.open(page);
    }

    private void show() {
        KeptFocus kept = KeptFocus.of(this);
        fill();
        kept.restore(this);
    }

    private ProgressRow onItsWay(FileOnItsWay file) {
        ProgressRow row = new ProgressRow(
                messages.text("accounts.files.copying", file.name()),
                file.done(),
                messages.text("part.cancel"),
                () -> actions.cancel(file));
        row.setAccessibleStop(messages.text("accounts.files.cancel-spoken", file.name()));
        row.getStyleClass().add("card");
        return row;
    }

    private void fill() {
        rows.getChildren()
                .setAll(model.onTheirWay().stream()
                        .filter(file -> file.account().equals(model.account().get()))
                        .map(this::onItsWay)
                        .toList());
        rows.getChildren()
                .addAll(model.files().stream()
                        .map(file -> new FileRow(file, actions, messages))
                        .toList());
        if (model.read().get() && rows.getChildren().isEmpty()) {
            rows.getChildren()
                    .add(new EmptyState(
                            messages.text("accounts.files.empty.title"),
                            messages.text("accounts.files.empty.sentence")));
        }
    }

    private void takeDrops() {
        addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                pseudoClassStateChanged(DROPPING, true);
                event.consume();
            }
        });
        addEventHandler(DragEvent.DRAG_EXITED, event -> pseudoClassStateChanged(DROPPING, false));
        addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            boolean files = event.getDragboard().hasFiles();
            if (files) {
                actions.add(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            }
            event.setDropCompleted(files);
            event.consume();
        });
    }
}
