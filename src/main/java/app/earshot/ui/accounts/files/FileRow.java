package app.earshot.ui.accounts.files;

import app.earshot.domain.account.Attachment;
import app.earshot.ui.accounts.parts.MoreMenu;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Menus;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One file with what can be done about it. */
final class FileRow extends HBox {

    private static final long KILO = 1_000;
    private static final long MEGA = 1_000_000;

    FileRow(Attachment file, FilesActions actions, Messages messages) {
        VBox texts = new VBox(
                Texts.wrapped(file.fileName(), "medium"),
                Texts.wrapped(
                        messages.text("accounts.files.about", size(file.bytes(), messages), file.addedAt()),
                        "small",
                        "soft"));
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        Button open = Buttons.small(messages.text("accounts.files.open"), () -> actions.show(file));
        open.setAccessibleText(messages.text("accounts.files.open-spoken", file.fileName()));
        open.setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().addAll("card", "file-row");
        getChildren()
                .addAll(
                        texts,
                        open,
                        new MoreMenu(
                                messages,
                                messages.text("accounts.files.menu", file.fileName()),
                                Menus.item(messages.text("accounts.files.save"), () -> actions.saveCopy(file)),
                                Menus.item(messages.text("accounts.files.remove"), () -> actions.remove(file))));
    }

    static String size(long bytes, Messages messages) {
        if (bytes < KILO) {
            return messages.text("accounts.files.bytes", bytes);
        }
        return bytes < MEGA
                ? messages.text("accounts.files.kilobytes", Math.round(bytes / (double) KILO))
                : messages.text("accounts.files.megabytes", bytes / (double) MEGA);
    }
}
