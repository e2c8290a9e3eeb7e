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

    private static final List<String> OPENING = List.of("today", "accounts");

    LookSection(SettingsActions actions, Frame frame) {
        super(frame.messages(), "settings.look", "settings.look-sentence");
        Messages messages = frame.messages();
        Chips<Theme> theme = Chips.one(List.of(Theme.values()), value -> messages.name("theme", value))
                .onChosen(chosen -> chosen.forEach(actions::wear));
        Chips<TextSize> size = Chips.one(
                        TextSize.steps(), value -> messages.text("settings.percent", value.percent()))
                .onChosen(chosen -> chosen.forEach(actions::wear));
        Chips<String> first = Chips.one(OPENING, code -> messages.text("settings.opens-first." + code))
                .onChosen(chosen -> chosen.forEach(actions::openFirst));
        frame.preferences().settings().subscribe(now -> {
            first.choose(Set.of(OPENING.contains(now.opensFirst()) ? now.opensFirst() : OPENING.getFirst()));
            theme.choose(Set.of(frame.preferences().look().theme()));
            size.choose(Set.of(frame.preferences().look().textSize()));
        });
        card().addAll(
                new Field("theme", messages.text("settings.theme"), theme),
                new Field("text-size", messages.text("settings.text-size"), size),
                new Field("opens-first", messages.text("settings.opens-first"), first));
    }
}
