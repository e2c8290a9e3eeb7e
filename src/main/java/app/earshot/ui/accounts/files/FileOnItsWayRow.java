package app.earshot.ui.accounts.files;

import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Texts;
import app.earshot.ui.words.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A file that is being copied: how far it is, and a way to stop it. */
final class FileOnItsWayRow extends HBox {

    FileOnItsWayRow(FileOnItsWay file, FilesActions actions, Messages messages) {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(file.done());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.text("accounts.files.copying", file.name()));
        VBox texts = new VBox(Texts.wrapped(messages.text("accounts.files.copying", file.name()), "medium"), bar);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        Button stop = Buttons.small(messages.text("part.cancel"), () -> actions.cancel(file));
        stop.setAccessibleText(messages.text("accounts.files.cancel-spoken", file.name()));
        getStyleClass().addAll("card", "file-row");
        getChildren().addAll(texts, stop);
    }
}
