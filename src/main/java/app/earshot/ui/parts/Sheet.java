package app.earshot.ui.parts;

import app.earshot.domain.SheetKey;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Something asked or shown over the window. Until it is closed the focus stays inside; Esc closes it, but asks once where something
 * was typed in it; then the focus goes back to where it was. What it holds scrolls where there is no room.
 */
public final class Sheet extends VBox {

    private final Layers layers;
    private final StackPane scrim = new StackPane();
    private final VBox content;
    private final HBox foot = new HBox();
    private final ChangeListener<Node> keeper = (owner, before, now) -> keepInside(now);
    private final Label asking = Texts.wrapped("", "sheet-asks");
    private Runnable closed = () -> {};
    private boolean asks = true;
    private List<String> typedBefore = List.of();
    private List<String> askedAbout = List.of();
    private @Nullable Button primary;
    private final Runnable settle = this::settle;
    private boolean unsettled;
    private @Nullable Node focusBefore;
    private @Nullable KeptWords words;

    public Sheet(Layers layers, String title, String close, Node... body) {
        this.layers = layers;
        Label heading = Texts.wrapped(title);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(heading, space);
        head.getStyleClass().add("sheet-head");
        content = new VBox(body);
        content.getStyleClass().add("sheet-body");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        // Only once its lines are broken does anybody know how high it is.
        content.heightProperty().subscribe(height -> {
            scroll.setPrefViewportHeight(height.doubleValue());
            unsettled = true;
        });
        foot.getStyleClass().add("sheet-foot");
        foot.getChildren().add(Buttons.plain(close, this::leave));
        getStyleClass().add("sheet");
        getChildren().addAll(head, scroll, asking, foot);
        setMaxHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(title);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::left);
        scrim.getStyleClass().add("scrim");
        scrim.getChildren().add(this);
        StackPane.setAlignment(this, Pos.CENTER);
    }

    /** Puts the button for the one next step after the one that closes. Ctrl+Enter presses it also where Enter begins a new line. */
    public Sheet step(Button next) {
        primary = next;
        foot.getChildren().add(next);
        next.setDefaultButton(true);
        return this;
    }

    /** Puts a further button after the ones that are there. */
    public Sheet offer(Button further) {
        foot.getChildren().add(further);
        return this;
    }

    /** What happens once it is closed, in whatever way. */
    public Sheet onClosed(Runnable told) {
        closed = told;
        return this;
    }

    /** Closes at once, whatever was typed: it is kept anyway, or was only a search. */
    public Sheet neverAsks() {
        asks = false;
        return this;
    }

    /**
     * Keeps what is typed in it until it is saved or let go of, also if the program ends before; this very sheet, about the same thing,
     * brings it back when it is opened the next time.
     *
     * @param except parts that say nothing of their own
     */
    public Sheet keeps(SheetKey key, Node... except) {
        KeptWords keeping = layers.wordsOf(this, content, key);
        if (keeping != null) {
            List.of(except).forEach(keeping::leavesOut);
        }
        words = keeping;
        return this;
    }

    /** What makes room for one more field, for a sheet in which a person can add some: they are there again with their words. */
    public Sheet growsBy(Runnable further) {
        if (words != null) {
            words.growsBy(further);
        }
        return this;
    }

    public void open() {
        Scene scene = layers.getScene();
        focusBefore = scene.getFocusOwner();
        layers.show(this);
        // Only a dressed sheet knows what in it takes the focus.
        applyCss();
        layout();
        scene.focusOwnerProperty().addListener(keeper);
        scene.addPostLayoutPulseListener(settle);
        if (!FocusOrder.enter(this)) {
            requestFocus();
        }
        typedBefore = typed();
        askedAbout = typedBefore;
        asking.setText("");
        asking.setVisible(false);
        asking.setManaged(false);
        if (words != null) {
            words.begin();
        }
    }

    /** Closes it once it is done with: what was typed is saved. */
    public void close() {
        if (words != null) {
            words.saved();
        }
        hide();
    }

    /** Closes it for something else: what was typed waits for the next time. */
    public void putAside() {
        if (words != null) {
            words.putAside();
        }
        hide();
    }

    void keepWords() {
        if (words != null) {
            words.keepNow();
        }
    }

    private void hide() {
        Scene scene = layers.getScene();
        scene.focusOwnerProperty().removeListener(keeper);
        scene.removePostLayoutPulseListener(settle);
        layers.hide(this);
        if (focusBefore != null && focusBefore.getScene() == scene) {
            focusBefore.requestFocus();
        }
        closed.run();
    }

    /** What was typed since it was opened is let go of by whoever says so twice. */
    private void leave() {
        List<String> typed = typed();
        if (!asks || layers.leaving().isEmpty() || typed.equals(typedBefore) || typed.equals(askedAbout)) {
            if (words != null) {
                words.discarded();
            }
            hide();
            return;
        }
        askedAbout = typed;
        asking.setText(layers.leaving());
        asking.setVisible(true);
        asking.setManaged(true);
        setAccessibleHelp(layers.leaving());
    }

    private List<String> typed() {
        List<String> homeless = words == null ? List.of() : words.homeless();
        return Stream.concat(typed(this).stream(), homeless.stream()).toList();
    }

    /** All that stands in its fields; empty ones come and go. */
    private static List<String> typed(Parent part) {
        return part.getChildrenUnmodifiable().stream()
                .flatMap(child -> child instanceof TextInputControl field
                        ? Stream.of(field.getText())
                        : child instanceof Parent within ? typed(within).stream() : Stream.empty())
                .filter(text -> text != null && !text.isBlank())
                .toList();
    }

    StackPane scrim() {
        return scrim;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave();
        } else if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
            event.consume();
            move(event.isShiftDown() ? -1 : 1);
        }
    }

    /** A height that is found out while the sheet is being laid out counts only from the next time on: that is now. */
    private void settle() {
        if (unsettled) {
            unsettled = false;
            requestLayout();
        }
    }

    /** Only what nothing inside had a use for. */
    private void left(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown() && primary != null) {
            event.consume();
            primary.fire();
        }
    }

    private void move(int step) {
        List<Node> order = FocusOrder.of(this);
        if (!order.isEmpty()) {
            int now = order.indexOf(getScene().getFocusOwner());
            int next = now < 0 && step < 0 ? order.size() - 1 : now + step;
            order.get(Math.floorMod(next, order.size())).requestFocus();
        }
    }

    private void keepInside(@Nullable Node now) {
        if (words != null) {
            words.cameTo(now);
        }
        if (now != null && !isInside(now)) {
            FocusOrder.enter(this);
        }
    }

    /** Within this sheet, or in something that floats above it: another sheet or a toast. */
    private boolean isInside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == this || at instanceof Toast || (at instanceof Sheet && at != this)) {
                return true;
            }
        }
        return false;
    }
}
