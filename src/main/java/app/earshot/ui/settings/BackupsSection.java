package app.earshot.ui.settings;

import app.earshot.ui.parts.Buttons;
import app.earshot.ui.words.Messages;
import javafx.scene.control.Button;

/** The way to the backups. */
final class BackupsSection extends SettingsSection {

    BackupsSection(Messages messages, Runnable show) {
        super(messages, "settings.backups", "settings.backups-sentence");
        Button see = Buttons.plain(messages.text("settings.see-backups"), show);
        see.getStyleClass().add("see-backups");
        card().add(see);
    }
}
