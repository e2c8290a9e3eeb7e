package app.earshot.ui.lock;

import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Card;
import app.earshot.ui.parts.Visibility;
import app.earshot.ui.parts.WrappingRow;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.parts.field.TypedText;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.words.Messages;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** All that a window shows of a notebook that is locked. */
public final class LockView {

    private final LockModel model;
    private final LockActions actions;
    private final Messages messages;
    private final PasswordField password = new PasswordField();
    private final TextField code = new TextField();
    private final Field passwordField;
    private final Field codeField;
    private final StackPane root;

    LockView(LockModel model, LockActions actions, Frame frame, boolean canLeave) {
        this.model = model;
        this.actions = actions;
        this.messages = frame.messages();
        passwordField = new Field("lock-password", messages.text("lock.password"), password);
        codeField = new Field("lock-code", messages.text("lock.code"), code);
        VBox column = new VBox(
                Texts.wrapped(messages.text("lock.title"), "title"),
                Texts.wrapped(messages.text(canLeave ? "lock.sentence" : "lock.sentence-open"), "soft"),
                card(canLeave));
        column.getStyleClass().add("welcome-column");
        root = new StackPane(column);
        root.getStyleClass().addAll("welcome", "lock");
        bind();
    }

    /** The lock screen, put together. */
    public static LockView of(Frame frame, Lock lock) {
        LockModel model = new LockModel();
        return new LockView(model, new LockActions(model, frame, lock), frame, lock.canLeave());
    }

    public Parent root() {
        return root;
    }

    /** Puts the focus where one types. Once it is in a window. */
    public void enter() {
        (model.byCode().get() ? code : password).requestFocus();
    }

    private Node card(boolean canLeave) {
        Button open = Buttons.primary(messages.text("lock.open"), actions::enter);
        open.setDefaultButton(true);
        open.disableProperty().bind(model.busy());
        Button byCode = Buttons.sentence(messages.text("lock.forgotten"), () -> other(true));
        Button byPassword = Buttons.sentence(messages.text("lock.know-password"), () -> other(false));
        WrappingRow steps = new WrappingRow(open, byCode, byPassword);
        if (canLeave) {
            steps.getChildren().add(Buttons.sentence(messages.text("lock.leave"), actions::leave));
        }
        model.byCode().subscribe(now -> {
            Visibility.set(passwordField, !now);
            Visibility.set(codeField, now);
            Visibility.set(byCode, !now);
            Visibility.set(byPassword, now);
        });
        return new Card(passwordField, codeField, steps);
    }

    private void other(boolean now) {
        actions.byCode(now);
        enter();
    }

    private void bind() {
        TypedText.of(password, model.typed(), actions::typed);
        TypedText.of(code, model.typed(), actions::typed);
        model.refusal().subscribe(why -> {
            passwordField.accept();
            codeField.accept();
            if (why != null) {
                (model.byCode().get() ? codeField : passwordField).note(messages.text(why));
            }
        });
        model.pause().subscribe(seconds -> {
            if (seconds.intValue() > 0) {
                PauseTransition pause = new PauseTransition(Duration.seconds(seconds.intValue()));
                pause.setOnFinished(over -> actions.waited());
                pause.play();
            }
        });
    }
}
