package app.earshot.ui.unsaved;

import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Shown;
import app.earshot.ui.parts.WrappingRow;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.business.Unsaved;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** All places where words wait, one under the other, so that nobody has to go through them one by one. */
final class UnsavedList {

    /** As many as one looks through. The rest comes up as these are done with. */
    private static final int SHOWN = 30;

    private final UnsavedModel model;
    private final UnsavedActions actions;
    private final Messages messages;
    private final VBox rows = new VBox();
    private final Label more = Texts.wrapped("", "small", "soft");
    private final ListChangeListener<Unsaved> changed = change -> show();
    private final Sheet sheet;

    UnsavedList(UnsavedModel model, UnsavedActions actions, Frame frame) {
        this.model = model;
        this.actions = actions;
        this.messages = frame.messages();
        rows.getStyleClass().add("unsaved-list");
        sheet = new Sheet(frame.overlays(), messages.text("unsaved.all"), messages.text("part.close"), rows, more);
        sheet.onClosed(() -> model.waiting().removeListener(changed));
    }

    void open() {
        show();
        model.waiting().addListener(changed);
        sheet.open();
    }

    private void show() {
        List<Unsaved> all = List.copyOf(model.waiting());
        rows.getChildren().setAll(all.stream().limit(SHOWN).map(this::row).toList());
        int others = all.size() - rows.getChildren().size();
        more.setText(others > 0 ? messages.text("unsaved.more", others) : "");
        Shown.set(more, others > 0);
        if (all.isEmpty()) {
            sheet.close();
        }
    }

    private Node row(Unsaved one) {
        UnsavedWords words = UnsavedWords.of(one, messages);
        String where = words.account().isEmpty() ? words.title() : messages.text("unsaved.where", words.account(), words.title());
        Button goOn = step(one.reachable() ? "unsaved.go-on" : "unsaved.show", where, () -> {
            sheet.close();
            actions.goOn(one);
        });
        Button letGo = step("unsaved.let-go", where, () -> actions.letGo(one));
        WrappingRow steps = new WrappingRow(goOn, letGo);
        steps.getStyleClass().add("unsaved-steps");
        VBox row = new VBox(
                Texts.wrapped(where, "medium"),
                Texts.wrapped(messages.days().friendly(one.typedAt()), "small", "soft"),
                Texts.wrapped(words.beginning(), "serif"),
                steps);
        row.getStyleClass().add("unsaved-row");
        return row;
    }

    private Button step(String key, String where, Runnable taken) {
        Button button = Buttons.small(messages.text(key), taken);
        button.setAccessibleText(messages.text("unsaved.step", button.getText(), where));
        return button;
    }
}
