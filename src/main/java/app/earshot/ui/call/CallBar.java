package app.earshot.ui.call;

import app.earshot.domain.draft.CallDraft;
import app.earshot.ui.command.Command;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Shown;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Above the tabs of an account: a conversation that goes on meanwhile, or one that was never finished. Else not there. */
final class CallBar extends HBox {

    private final CallModel model;
    private final Messages messages;
    private final Label sentence = Texts.wrapped("");

    CallBar(CallModel model, CallActions actions, Messages messages) {
        this.model = model;
        this.messages = messages;
        Button on = Buttons.primary(messages.text("call.go-on"), () -> goOn(actions));
        on.setTooltip(new Tooltip(
                messages.text("shell.with-key", on.getText(), Command.ON_A_CALL.keyText())));
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("call-bar");
        getChildren().addAll(sentence, on);
        model.offered().subscribe(() -> show());
        model.account().subscribe(() -> show());
        model.clock().subscribe(() -> show());
        show();
    }

    /** The button that begins a conversation, for where an account is named. */
    static Button begin(CallActions actions, Messages messages) {
        String name = messages.text("shell.with-key", messages.text(Command.ON_A_CALL.key()), Command.ON_A_CALL.keyText());
        Button begin = Buttons.icon(name, new FontIcon(Feather.PHONE_CALL), actions::toggle);
        return begin;
    }

    private void goOn(CallActions actions) {
        if (model.offered().get() == null) {
            actions.goOn();
        } else {
            actions.begin();
        }
    }

    private void show() {
        CallDraft offered = model.offered().get();
        boolean shown = offered != null || model.account().get() != null;
        Shown.set(this, shown);
        if (offered != null) {
            sentence.setText(messages.text("call.unfinished", offered.beganAt()));
        } else if (shown) {
            List<String> people = model.writing().who().get().people(model.writing().people().get());
            String length = ClockFace.of(model.clock().get().length());
            sentence.setText(
                    people.isEmpty()
                            ? messages.text("call.goes-on", length)
                            : messages.text("call.goes-on-with", messages.list(people), length));
        }
    }
}
