package app.earshot.ui.parts.field;

import impl.org.controlsfx.skin.AutoCompletePopup;
import impl.org.controlsfx.skin.AutoCompletePopupSkin;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.event.Event;
import javafx.event.EventDispatcher;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow.AnchorLocation;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.jspecify.annotations.Nullable;

/**
 * What was found for the words in a field, in a list under it. Down and Enter go into the list, Enter takes the row that is marked, Esc
 * closes the list only. Whoever owns the field looks for the words in the background and shows what was found: the thread of its own that
 * ControlsFX would begin for every letter is not used.
 *
 * @param <T> what is found
 */
public final class Suggestions<T> extends AutoCompletionBinding<T> {

    private final TextField field;
    private final Consumer<T> taken;
    private final AutoCompletePopup<T> popup = getAutoCompletionPopup();
    private final ListView<T> list;

    /**
     * @param name what the list is called
     * @param naming the words of one row
     * @param taken told which one a person took
     */
    public Suggestions(TextField field, String name, Function<T, String> naming, Consumer<T> taken) {
        super(field, request -> List.of(), null);
        this.field = field;
        this.taken = taken;
        list = listIn(popup, naming);
        list.setAccessibleText(name);
        popup.setAnchorLocation(AnchorLocation.CONTENT_TOP_LEFT);
        popup.prefWidthProperty().bind(field.widthProperty());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                hidePopup();
            }
        });
    }

    /** Shows these under the field as long as somebody is in it; no list where there are none. Nothing is marked. */
    public void show(List<T> found) {
        popup.getSuggestions().setAll(found);
        list.getSelectionModel().clearSelection();
        if (found.isEmpty() || !field.isFocused()) {
            hidePopup();
        } else {
            Bounds at = field.localToScreen(field.getBoundsInLocal());
            popup.show(field, at.getMinX(), at.getMaxY());
        }
    }

    @Override
    protected void completeUserInput(T completion) {
        taken.accept(completion);
    }

    @Override
    public void dispose() {
        hidePopup();
    }

    /** The list that the popup shows, in our look: as high as its rows are at this size of text, and without colours of its own. */
    @SuppressWarnings("unchecked")
    private static <T> ListView<T> listIn(AutoCompletePopup<T> popup, Function<T, String> naming) {
        AutoCompletePopupSkin<T> skin = new AutoCompletePopupSkin<>(popup, view -> new Row<>(naming));
        popup.setSkin(skin);
        ListView<T> list = (ListView<T>) skin.getNode();
        list.getStylesheets().clear();
        list.prefHeightProperty().unbind();
        list.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.min(popup.getVisibleRowCount(), list.getItems().size()) * list.getFixedCellSize()
                                + list.snappedTopInset() + list.snappedBottomInset(),
                        popup.visibleRowCountProperty(), list.getItems(), list.fixedCellSizeProperty(), list.insetsProperty()));
        EventDispatcher all = list.getEventDispatcher();
        list.setEventDispatcher((event, chain) -> isForTheList(event) ? all.dispatchEvent(event, chain) : event);
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> goIn(key, list));
        return list;
    }

    /** The list gets every key before the field does. It may have those that move in it; Home, the space bar and the others are for the words. */
    private static boolean isForTheList(Event event) {
        if (!(event instanceof KeyEvent key)) {
            return true;
        }
        return switch (key.getCode()) {
            case UP, DOWN, PAGE_UP, PAGE_DOWN, ENTER -> !key.isShiftDown() && !key.isShortcutDown() && !key.isAltDown();
            default -> false;
        };
    }

    /** Enter takes nothing before a row is marked: what was found may still be for the letters before the last one. */
    private static void goIn(KeyEvent key, ListView<?> list) {
        if (key.getCode() == KeyCode.ENTER && list.getSelectionModel().isEmpty()) {
            key.consume();
            list.getSelectionModel().select(0);
        }
    }

    /** One of those that were found, cut to dots where there is no room. */
    private static final class Row<T> extends ListCell<T> {

        private final Function<T, String> naming;

        Row(Function<T, String> naming) {
            this.naming = naming;
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null ? null : naming.apply(item));
        }
    }
}
