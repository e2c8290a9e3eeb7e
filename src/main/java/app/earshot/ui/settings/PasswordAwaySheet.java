package app.earshot.ui.settings;

import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.words.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;

/** Takes the password away, for whoever knows it. */
final class PasswordAwaySheet {

    private final Sheet sheet;

    PasswordAwaySheet(PasswordActions actions, Frame frame) {
        Messages messages = frame.messages();
        PasswordField current = new PasswordField();
        Field field = new Field("current-password", messages.text("settings.password-current"), current);
        sheet = new Sheet(
                frame.overlays(), messages.text("settings.password-remove"), messages.text("part.cancel"),
                Texts.wrapped(messages.text("settings.password-remove-hint"), "soft"), field);
        Button remove = Buttons.primary(messages.text("settings.password-remove-now"), () -> {
            field.accept();
            actions.remove(current.getText(), this::close, () -> field.refuse(messages.text("settings.password-wrong")));
        });
        remove.getStyleClass().add("password-next");
        sheet.step(remove);
    }

    private void close() {
        sheet.close();
    }

    void open() {
        sheet.neverAsks().open();
    }
}
