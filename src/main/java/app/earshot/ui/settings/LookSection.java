package app.earshot.ui.settings;

import app.earshot.ui.look.TextSize;
import app.earshot.ui.look.Theme;
import app.earshot.ui.parts.field.Chips;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.words.Messages;
import java.util.List;
import java.util.Set;

/** How Earshot looks: its theme, and the size of its texts. */
final class LookSection extends SettingsSection {

    LookSection(SettingsActions actions, Frame frame) {
        super(frame.messages(), "settings.look", "settings.look-sentence");
        Messages messages = frame.messages();
        Chips<Theme> theme = Chips.one(List.of(Theme.values()), value -> messages.name("theme", value))
                .onChosen(chosen -> chosen.forEach(actions::wear));
        Chips<TextSize> size = Chips.one(
                        TextSize.steps(), value -> messages.text("settings.percent", value.percent()))
                .onChosen(chosen -> chosen.forEach(actions::wear));
        frame.preferences().settings().subscribe(now -> {
            theme.choose(Set.of(frame.preferences().look().theme()));
            size.choose(Set.of(frame.preferences().look().textSize()));
        });
        card().addAll(
                new Field("theme", messages.text("settings.theme"), theme),
                new Field("text-size", messages.text("settings.text-size"), size));
    }
}
