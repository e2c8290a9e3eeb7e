package app.earshot.ui.settings;

import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Visibility;
import app.earshot.ui.parts.WrappingRow;
import app.earshot.ui.parts.field.Chips;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.words.Messages;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;

/** The password of the notebook: whether there is one, and when it is asked for. */
final class PasswordSection extends SettingsSection {

    private static final int LONG = 30;
    private static final List<Integer> MINUTES = List.of(2, 10, LONG, 0);

    private final PasswordActions actions;

    PasswordSection(PasswordModel model, PasswordActions actions, Frame frame) {
        super(frame.messages(), "settings.password", "settings.password-sentence");
        this.actions = actions;
        Messages messages = frame.messages();
        Button set = Buttons.plain(messages.text("settings.password-set"), () -> new PasswordSheet(model, actions, frame).open());
        set.getStyleClass().add("set-password");
        Button change = Buttons.plain(messages.text("settings.password-change"), () -> new PasswordSheet(model, actions, frame).open());
        Button remove = Buttons.plain(messages.text("settings.password-remove"), () -> new PasswordAwaySheet(actions, frame).open());
        remove.getStyleClass().add("remove-password");
        Button lock = Buttons.plain(messages.text("settings.lock-now"), actions::lock);
        Chips<Integer> after = Chips.one(MINUTES, minutes -> minutes == 0 ? messages.text("settings.lock-never") : messages.text("settings.lock-minutes", minutes))
                .onChosen(chosen -> chosen.forEach(actions::lockAfter));
        model.minutes().subscribe(now -> after.choose(Set.of(MINUTES.contains(now.intValue()) ? now.intValue() : LONG)));
        Field idle = new Field("lock-after", messages.text("settings.lock-after"), after);
        model.there().subscribe(there -> {
            Visibility.set(set, !there);
            for (var part : List.of(change, remove, lock, idle)) {
                Visibility.set(part, there);
            }
        });
        card().addAll(new WrappingRow(set, change, remove, lock), idle);
    }

    void refresh() {
        actions.refresh();
    }
}
