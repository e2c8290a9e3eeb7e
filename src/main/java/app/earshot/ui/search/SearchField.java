package app.earshot.ui.search;

import app.earshot.domain.timeline.Hit;
import app.earshot.ui.command.Command;
import app.earshot.ui.parts.Visibility;
import app.earshot.ui.parts.field.ClearableField;
import app.earshot.ui.parts.field.TypedText;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Messages;
import javafx.beans.binding.Bindings;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Popup;
import javafx.stage.PopupWindow.AnchorLocation;
import org.jspecify.annotations.Nullable;

/** The field in the top bar, with what was found under it. Ctrl+F comes here, Esc goes back to where one was. */
public final class SearchField extends ClearableField {

    private final SearchModel model;
    private final SearchActions actions;
    private final Popup popup = new Popup();
    private final SearchResults results;
    private @Nullable Node before;

    SearchField(SearchModel model, SearchActions actions, Frame frame) {
        super(frame.messages().text("part.clear"));
        Messages messages = frame.messages();
        this.model = model;
        this.actions = actions;
        results = new SearchResults(model, messages, this::open);
        String prompt = messages.text("search.prompt");
        promptTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> hasRoom(prompt, 0) ? prompt : messages.text("search.prompt.short"),
                        widthProperty(), fontProperty(), insetsProperty()));
        setAccessibleText(messages.text("search.prompt"));
        Label key = Texts.line(Command.SEARCH.keyText(), "key");
        key.setMouseTransparent(true);
        key.setMinWidth(Label.USE_PREF_SIZE);
        Visibility.when(key, textProperty().isEmpty().and(Bindings.createBooleanBinding(
                () -> hasRoom(getPromptText(), key.prefWidth(-1) + snappedRightInset()),
                widthProperty(), key.fontProperty(), key.insetsProperty(), promptTextProperty())));
        addAtEnd(key);
        getStyleClass().add("search-field");
        popup.getContent().add(results);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        // Where the results themselves begin, not their shadow.
        popup.setAnchorLocation(AnchorLocation.CONTENT_TOP_LEFT);
        TypedText.of(this, model.words(), actions::typed);
        model.hits().subscribe(hits -> show(hits != null));
        onPressed(this::pressed);
        focusedProperty().subscribe(focused -> show(focused && model.hits().get() != null));
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focusMoved);
    }

    /** The field, put together. */
    public static SearchField of(Tools tools) {
        SearchModel model = new SearchModel();
        return new SearchField(model, new SearchActions(model, tools), tools.frame());
    }

    /** However one comes here: by the key, by the mouse, or from the part of the window before. */
    private void focusMoved(@Nullable Node from, @Nullable Node to) {
        if (to == this && from != null) {
            before = from;
        }
    }

    /** Where the window is narrow or the text large, the prompt is worth more than the key beside it. */
    private boolean hasRoom(String prompt, double beside) {
        Text text = new Text(prompt);
        text.setFont(getFont());
        double taken = text.getLayoutBounds().getWidth() + snappedLeftInset() + snappedRightInset();
        return taken + beside < getWidth();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> actions.move(1);
            case UP -> actions.move(-1);
            case ENTER -> {
                Hit hit = model.current();
                if (hit != null) {
                    open(hit);
                }
            }
            case ESCAPE -> leave();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void open(Hit hit) {
        popup.hide();
        actions.open(hit);
    }

    private void leave() {
        popup.hide();
        actions.typed("");
        if (before != null && before.getScene() == getScene()) {
            before.requestFocus();
        }
    }

    private void show(boolean shown) {
        if (!shown || getScene() == null || !isFocused()) {
            popup.hide();
        } else if (!popup.isShowing()) {
            Bounds bounds = localToScreen(getBoundsInLocal());
            results.setPrefWidth(bounds.getWidth());
            popup.show(this, bounds.getMinX(), bounds.getMaxY() + 4);
        }
    }
}
