package app.earshot.ui.search;

import app.earshot.domain.timeline.Hit;
import app.earshot.ui.command.Command;
import app.earshot.ui.parts.Texts;
import app.earshot.ui.parts.TypedText;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Tools;
import javafx.beans.binding.Bindings;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Popup;
import javafx.stage.PopupWindow.AnchorLocation;
import org.jspecify.annotations.Nullable;

/** The field in the top bar, with what was found under it. Ctrl+K comes here, Esc goes back to where one was. */
public final class SearchField extends StackPane {

    private final SearchModel model;
    private final SearchActions actions;
    private final TextField field = new TextField();
    private final Popup popup = new Popup();
    private final SearchResults results;
    private @Nullable Node before;

    SearchField(SearchModel model, SearchActions actions, Frame frame) {
        this.model = model;
        this.actions = actions;
        results = new SearchResults(model, frame.messages(), this::open);
        String prompt = frame.messages().text("search.prompt");
        field.promptTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> hasRoom(prompt, 0) ? prompt : frame.messages().text("search.prompt.short"),
                        field.widthProperty(), field.fontProperty(), field.insetsProperty()));
        field.setAccessibleText(frame.messages().text("search.prompt"));
        Label key = Texts.line(Command.SEARCH.keyText(), "key");
        key.setMouseTransparent(true);
        key.visibleProperty()
                .bind(field.textProperty().isEmpty().and(Bindings.createBooleanBinding(
                        () -> hasRoom(field.getPromptText(), key.getWidth() + field.snappedRightInset()),
                        field.widthProperty(), key.widthProperty(), field.promptTextProperty())));
        StackPane.setAlignment(key, Pos.CENTER_RIGHT);
        getStyleClass().add("search-field");
        getChildren().addAll(field, key);
        popup.getContent().add(results);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        // Where the results themselves begin, not their shadow.
        popup.setAnchorLocation(AnchorLocation.CONTENT_TOP_LEFT);
        TypedText.of(field, model.words(), actions::typed);
        model.hits().subscribe(hits -> show(hits != null));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().subscribe(focused -> show(focused && model.hits().get() != null));
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focusMoved);
    }

    /** The field, put together. */
    public static SearchField of(Tools tools) {
        SearchModel model = new SearchModel();
        return new SearchField(model, new SearchActions(model, tools), tools.frame());
    }

    /** However one comes here: by the key, by the mouse, or from the part of the window before. */
    private void focusMoved(@Nullable Node from, @Nullable Node to) {
        if (to == field && from != null) {
            before = from;
        }
    }

    /** Where the window is narrow or the text large, the prompt is worth more than the key beside it. */
    private boolean hasRoom(String prompt, double beside) {
        Text text = new Text(prompt);
        text.setFont(field.getFont());
        double taken = text.getLayoutBounds().getWidth() + field.snappedLeftInset() + field.snappedRightInset();
        return taken + beside < field.getWidth();
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
        if (!shown || getScene() == null || !field.isFocused()) {
            popup.hide();
        } else if (!popup.isShowing()) {
            popup.getScene().getStylesheets().setAll(getScene().getStylesheets());
            popup.getScene().setUserAgentStylesheet(getScene().getUserAgentStylesheet());
            popup.getScene().getPreferences().setColorScheme(getScene().getPreferences().getColorScheme());
            Bounds bounds = localToScreen(getBoundsInLocal());
            results.setPrefWidth(bounds.getWidth());
            popup.show(this, bounds.getMinX(), bounds.getMaxY() + 4);
        }
    }
}
