package app.earshot.ui.switcher;

import app.earshot.ui.parts.ColumnScroll;
import app.earshot.ui.parts.field.ClearableField;
import app.earshot.ui.parts.field.TypedText;
import app.earshot.ui.parts.focus.Viewport;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The field, and under it where it may lead, in groups. */
final class SwitcherView extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final SwitcherModel model;
    private final SwitcherActions actions;
    private final Messages messages;
    private final Runnable left;
    private final ClearableField field;
    private final VBox column = new VBox();
    private final ColumnScroll scroll = new ColumnScroll(column);
    private final List<Region> rows = new ArrayList<>();

    /** @param left called when somebody goes on from here, or back */
    SwitcherView(SwitcherModel model, SwitcherActions actions, Frame frame, Runnable left) {
        this.model = model;
        this.actions = actions;
        this.messages = frame.messages();
        this.left = left;
        field = new ClearableField(messages.text("part.clear"));
        field.setPromptText(messages.text("switcher.prompt"));
        field.setAccessibleText(messages.text("switcher.title"));
        TypedText.of(field, model.words(), actions::typed);
        field.onPressed(this::pressed);
        column.getStyleClass().add("hits");
        column.setAccessibleRole(AccessibleRole.LIST_VIEW);
        column.setAccessibleText(messages.text("switcher.results"));
        scroll.getStyleClass().add("switcher-results");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add("switcher");
        getChildren().addAll(field, scroll);
        model.choices().subscribe(this::show);
        model.chosen().subscribe(() -> choose());
    }

    /**
     * The field and what it finds, put together.
     *
     * @param left called when somebody goes on from here, or back
     */
    static SwitcherView of(Tools tools, Whereabouts whereabouts, Runnable left) {
        SwitcherModel model = new SwitcherModel();
        return new SwitcherView(model, new SwitcherActions(model, tools, whereabouts), tools.frame(), left);
    }

    /** Begins anew. */
    void enter() {
        field.requestFocus();
        actions.typed("");
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> actions.move(1);
            case UP -> actions.move(-1);
            case ENTER -> {
                Choice choice = model.current();
                if (choice != null) {
                    take(choice);
                }
            }
            case ESCAPE -> left.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void take(Choice choice) {
        left.run();
        actions.take(choice);
    }

    private void show(List<Choice> choices) {
        rows.clear();
        column.getChildren().clear();
        if (choices.isEmpty() && !model.words().get().isBlank()) {
            // Nothing found after nothing found is no news, but the words are others.
            Label nothing = Texts.wrapped("", "hit-none");
            nothing.textProperty().bind(model.words().map(words -> messages.text("switcher.nothing", words.strip())));
            column.getChildren().add(nothing);
        }
        String group = "";
        for (Choice choice : choices) {
            if (!choice.group().equals(group)) {
                group = choice.group();
                column.getChildren().add(Texts.line(messages.text(group), "heading", "hit-group"));
            }
            Region row = ChoiceRow.of(choice, messages, () -> take(choice));
            rows.add(row);
            column.getChildren().add(row);
        }
        scroll.setVvalue(0);
        choose();
    }

    private void choose() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).pseudoClassStateChanged(CHOSEN, i == model.chosen().get());
        }
        if (model.chosen().get() < rows.size()) {
            new Viewport(scroll).reveal(rows.get(model.chosen().get()), 0);
        }
    }
}
