package app.earshot.ui.accounts.heard;

import app.earshot.domain.timeline.HeardItem;
import app.earshot.ui.accounts.parts.Reply;
import app.earshot.ui.parts.field.ClearableField;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.parts.field.PickerRows;
import app.earshot.ui.parts.sheet.Overlays;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.parts.text.PressableWords;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.parts.text.TheirWords;
import app.earshot.ui.words.Messages;
import java.util.List;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;

/** Asks from what else that we were told an item differs. */
final class DifferSheet {

    private final HeardItem item;
    private final HeardModel model;
    private final HeardActions actions;
    private final Messages messages;
    private final ClearableField words;
    private final Field field;
    private final PickerRows found;
    private final Sheet sheet;

    DifferSheet(HeardItem item, HeardModel model, HeardActions actions, Messages messages, Overlays overlays) {
        this.item = item;
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        words = new ClearableField(messages.text("part.clear"));
        found = new PickerRows(words);
        field = new Field("words", messages.text("accounts.differ.words"), words);
        sheet = new Sheet(
                overlays,
                messages.text("accounts.differ.title"),
                messages.text("part.cancel"),
                new TheirWords(item.words(), ""),
                Texts.wrapped(messages.text("accounts.differ.sentence"), "soft"),
                field,
                found);
    }

    /** @param caption who said one of the others, about what and when */
    void open(Function<HeardItem, String> caption) {
        ListChangeListener<HeardItem> shown = change -> show(caption);
        actions.forgetOthers();
        model.others().addListener(shown);
        sheet.onClosed(() -> model.others().removeListener(shown));
        words.textProperty().subscribe(typed -> actions.findOthers(item, typed));
        sheet.open();
        words.requestFocus();
    }

    private void show(Function<HeardItem, String> caption) {
        if (model.others().isEmpty()) {
            String key = words.getText().isBlank() ? "accounts.differ.nothing" : "accounts.differ.none";
            found.show(List.of(Texts.wrapped(messages.text(key), "soft", "small")));
        } else {
            found.show(model.others().stream().map(other -> row(other, caption.apply(other))).toList());
        }
    }

    private Node row(HeardItem other, String caption) {
        Reply reply = new Reply(sheet::close, no -> field.refuse(messages.text(no.sentence())));
        String spoken = messages.text("accounts.differ.choose", other.words(), caption);
        PressableWords row = new PressableWords(other.words(), caption, spoken, () -> actions.differ(item, other, reply));
        row.setAccessibleRole(AccessibleRole.BUTTON);
        return row;
    }
}
