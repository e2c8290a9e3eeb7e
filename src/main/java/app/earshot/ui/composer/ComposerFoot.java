package app.earshot.ui.composer;

import app.earshot.ui.command.Command;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Shown;
import app.earshot.ui.parts.WrappingRow;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import java.time.Instant;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What may be done with what is being written: marking, saving, putting it aside and bringing it back. */
final class ComposerFoot {

    private final ComposerModel model;
    private final Messages messages;
    private final Label since = Texts.line("", "small", "faint");
    private final Button aside;
    private final Button back;
    private final Button save;
    private final SpreadRow row;

    /** @param area where it is written */
    ComposerFoot(ComposerModel model, ComposerActions actions, GrowingText area, Messages messages) {
        this.model = model;
        this.messages = messages;
        // The button goes with what it puts aside: the keyboard goes on where the next thing is written.
        aside = Buttons.sentence("", () -> {
            area.requestFocus();
            actions.putAside();
        });
        back = Buttons.sentence(messages.text("composer.bring-back"), actions::bringBack);
        save = Buttons.primary(messages.text("composer.save"), actions::save);
        save.setTooltip(new Tooltip(messages.text("composer.save-key", Command.SAVE_ENTRY.keyText())));
        WrappingRow end = new WrappingRow(since, aside, save);
        end.getStyleClass().add("composer-foot");
        row = new SpreadRow(new MarkButtons(area, messages), end, true);
        List.of(since, aside, save).forEach(node -> node.setMinWidth(Region.USE_PREF_SIZE));
        model.draftSince().subscribe(this::showSince);
        model.marked().text().subscribe(() -> showAside());
        model.entryId().subscribe(() -> showAside());
        model.putAside().subscribe(() -> showAside());
        showAside();
    }

    /** What brings back, and under it what is there while one writes. */
    List<Node> nodes() {
        return List.of(back, row);
    }

    /**
     * @param begun whether there is something to save
     * @param active whether somebody writes, or is about to
     */
    void show(boolean begun, boolean active) {
        Shown.set(row, active);
        // Nothing goes from under the keyboard.
        Shown.set(save, begun || save.isFocused());
    }

    private void showSince(@Nullable Instant typedAt) {
        Shown.set(since, typedAt != null);
        since.setText(typedAt == null ? "" : messages.text("composer.draft-from", moment(typedAt)));
    }

    private String moment(Instant typedAt) {
        boolean today = messages.days().dayOf(typedAt).equals(messages.days().today());
        return today ? messages.days().time(typedAt) : messages.days().friendly(typedAt);
    }

    private void showAside() {
        boolean changing = model.entryId().get() != null;
        boolean blank = model.marked().text().get().isBlank();
        Shown.set(aside, changing || !blank);
        aside.setText(messages.text(changing ? "composer.leave-as-it-was" : "composer.put-aside"));
        Shown.set(back, model.putAside().get() && blank);
    }
}
