package app.earshot.ui.settings;

import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.ProgressRow;
import app.earshot.ui.parts.Visibility;
import app.earshot.ui.parts.text.SelectableText;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** Where the notebook is kept, and how everything is taken out of it. */
final class NotebookSection extends SettingsSection {

    /** @param locked whether the notebook has a password, which what is taken out of it has not */
    NotebookSection(SettingsModel model, SettingsActions actions, Messages messages, boolean locked) {
        super(messages, "settings.kept", "settings.kept-sentence");
        Button takeOut = Buttons.plain(messages.text("settings.take-out"), actions::takeOut);
        takeOut.disableProperty().bind(model.takingOut());
        FlowPane steps = new FlowPane(Buttons.plain(messages.text("settings.open-folder"), actions::openFolder), takeOut);
        steps.getStyleClass().add("settings-steps");
        SelectableText path = new SelectableText(model.folder().toString());
        path.getStyleClass().add("settings-path");
        Label readable = Texts.wrapped(messages.text("settings.take-out-readable"), "small", "soft");
        Visibility.set(readable, locked);
        card().addAll(path, steps, readable, takingOut(model, actions, messages, takeOut));
    }

    private static Node takingOut(SettingsModel model, SettingsActions actions, Messages messages, Button begin) {
        ProgressRow row = new ProgressRow(
                messages.text("settings.taking-out"), model.takenOut(), messages.text("part.cancel"), actions::stopTakingOut);
        row.setAccessibleStop(messages.text("settings.taking-out-cancel"));
        // The keyboard goes back to where it began, before what it is on now leaves.
        model.takingOut().subscribe(() -> {
            if (!model.takingOut().get() && row.isFocusWithin()) {
                begin.requestFocus();
            }
        });
        Visibility.when(row, model.takingOut());
        return row;
    }
}
