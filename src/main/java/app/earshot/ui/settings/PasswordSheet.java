package app.earshot.ui.settings;

import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.password.PreparedPassword;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

/** Asks for a password twice, and for the one that there is. What is typed here is kept nowhere. */
final class PasswordSheet {

    /** Signs: fewer are tried in no time, whatever each try costs. */
    private static final int SHORTEST = 8;

    private final PasswordModel model;
    private final PasswordActions actions;
    private final Frame frame;
    private final Messages messages;
    private final PasswordField current = new PasswordField();
    private final PasswordField first = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final Field currentField;
    private final Field firstField;
    private final Field againField;
    private final Sheet sheet;

    PasswordSheet(PasswordModel model, PasswordActions actions, Frame frame) {
        this.model = model;
        this.actions = actions;
        this.frame = frame;
        this.messages = frame.messages();
        currentField = new Field("current-password", messages.text("settings.password-current"), current);
        firstField = new Field("new-password", messages.text("settings.password-new"), first);
        againField = new Field("password-again", messages.text("settings.password-again"), again);
        VBox fields = new VBox(firstField, againField);
        fields.getStyleClass().add("fields");
        boolean there = model.there().get();
        if (there) {
            fields.getChildren().addFirst(currentField);
        }
        sheet = new Sheet(
                frame.overlays(), messages.text(there ? "settings.password-change" : "settings.password-set"), messages.text("part.cancel"),
                Texts.wrapped(messages.text("settings.password-hint"), "soft"), fields);
        Button next = Buttons.primary(messages.text("settings.password-next"), this::next);
        next.getStyleClass().add("password-next");
        next.disableProperty().bind(model.busy());
        sheet.step(next);
    }

    void open() {
        sheet.neverAsks().open();
    }

    private void next() {
        currentField.accept();
        firstField.accept();
        againField.accept();
        if (first.getText().codePointCount(0, first.getText().length()) < SHORTEST) {
            firstField.refuse(messages.text("settings.password-short", SHORTEST));
        } else if (!first.getText().equals(again.getText())) {
            againField.refuse(messages.text("settings.password-differs"));
        } else {
            actions.prepare(current.getText(), first.getText(), this::made, () -> currentField.refuse(messages.text("settings.password-wrong")));
        }
    }

    private void made(PreparedPassword prepared) {
        sheet.close();
        new RecoverySheet(prepared, model.there().get(), actions, frame).open();
    }
}
