package app.earshot.ui.unsaved;

import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Shown;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.business.Unsaved;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The line that says after a start where one was writing. It stays until one goes on there, or says that it can wait. */
public final class UnsavedView extends HBox {

    private final UnsavedModel model;
    private final UnsavedActions actions;
    private final Messages messages;
    private final Label sentence = Texts.wrapped("");
    private final Button goOn;
    private final Button all;

    UnsavedView(UnsavedModel model, UnsavedActions actions, Frame frame) {
        this.model = model;
        this.actions = actions;
        this.messages = frame.messages();
        goOn = Buttons.small("", () -> withFirst(actions::goOn));
        all = Buttons.small(messages.text("unsaved.show-all"), () -> new UnsavedList(model, actions, frame).open());
        Button later = Buttons.small(messages.text("unsaved.later"), () -> withFirst(actions::later));
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("unsaved-line");
        getChildren().addAll(sentence, goOn, all, later);
        getChildren().stream().filter(Button.class::isInstance).forEach(button -> ((Button) button).setMinWidth(USE_PREF_SIZE));
        model.waiting().addListener((ListChangeListener<Unsaved>) change -> show());
        show();
    }

    /** The line, put together. */
    public static UnsavedView of(Tools tools) {
        UnsavedModel model = new UnsavedModel();
        return new UnsavedView(model, new UnsavedActions(model, tools), tools.frame());
    }

    public UnsavedActions actions() {
        return actions;
    }

    private void withFirst(Consumer<Unsaved> step) {
        if (!model.waiting().isEmpty()) {
            step.accept(model.waiting().getFirst());
        }
    }

    private void show() {
        int others = model.waiting().size() - 1;
        Shown.set(this, others >= 0);
        Shown.set(all, others > 0);
        withFirst(one -> {
            goOn.setText(messages.text(one.reachable() ? "unsaved.go-on" : "unsaved.show"));
            String where = UnsavedWords.of(one, messages).sentence();
            sentence.setText(others == 0 ? where : messages.text("unsaved.and-others", where, others));
        });
    }
}
