package app.earshot.ui.parts.sheet;

import app.earshot.domain.draft.SheetKey;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.ColumnScroll;
import app.earshot.ui.parts.Toast;
import app.earshot.ui.parts.focus.FocusOrder;
import app.earshot.ui.parts.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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

    private final Overlays overlays;
    private final StackPane scrim = new StackPane();
    private final VBox content;
    private final HBox foot = new HBox();
    private final ChangeListener<Node> keeper = (owner, before, now) -> keepInside(now);
    private final AskOnce asking;
    private Runnable closed = () -> {};
    private boolean asks = true;
    private @Nullable Button primary;
    private @Nullable Node focusBefore;
    private Optional<KeptWords> words = Optional.empty();

    public Sheet(Overlays overlays, String title, String close, Node... body) {
        this.overlays = overlays;
        Label heading = Texts.wrapped(title);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(heading, space);
        head.getStyleClass().add("sheet-head");
        content = new VBox(body);
        content.getStyleClass().add("sheet-body");
        ColumnScroll scroll = new ColumnScroll(content);
        asking = new AskOnce(this, () -> words.map(KeptWords::homeless).orElse(List.of()));
        foot.getStyleClass().add("sheet-foot");
        foot.getChildren().add(Buttons.plain(close, this::leave));
        getStyleClass().add("sheet");
        getChildren().addAll(head, scroll, asking.line(), foot);
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
        EventHandler<ActionEvent> save = next.getOnAction();
        next.setOnAction(event -> words.ifPresentOrElse(keeping -> keeping.saving(() -> save.handle(event)), () -> save.handle(event)));
        return this;
    }

    /** Takes the one next step, for a key that means it where one writes. */
    public void takeStep() {
        if (primary != null) {
            primary.fire();
        }
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
        words = overlays.wordsOf(this, content, key);
        words.ifPresent(keeping -> List.of(except).forEach(keeping::leavesOut));
        return this;
    }

    /** What makes room for one more field, for a sheet in which a person can add some: they are there again with their words. */
    public Sheet growsBy(Runnable further) {
        words.ifPresent(keeping -> keeping.growsBy(further));
        return this;
    }

    public void open() {
        Scene scene = overlays.getScene();
        focusBefore = scene.getFocusOwner();
        overlays.show(this);
        // Only a dressed sheet knows what in it takes the focus.
        applyCss();
        layout();
        scene.focusOwnerProperty().addListener(keeper);
        if (!FocusOrder.enter(this)) {
            requestFocus();
        }
        asking.begin();
        words.ifPresent(KeptWords::begin);
    }

    /** Closes it once it is done with: what was typed is saved. */
    public void close() {
        words.ifPresent(KeptWords::saved);
        hide();
    }

    /** Closes it for something else: what was typed waits for the next time. */
    public void putAside() {
        words.ifPresent(KeptWords::putAside);
        hide();
    }

    void keepWords() {
        words.ifPresent(KeptWords::keepNow);
    }

    private void hide() {
        Scene scene = overlays.getScene();
        scene.focusOwnerProperty().removeListener(keeper);
        overlays.hide(this);
        if (focusBefore != null && focusBefore.getScene() == scene) {
            focusBefore.requestFocus();
        }
        closed.run();
        overlays.goOn();
    }

    /** What was typed since it was opened is let go of by whoever says so twice. */
    private void leave() {
        if (asks && asking.hasToAsk(overlays.leaving())) {
            setAccessibleHelp(overlays.leaving());
            return;
        }
        words.ifPresent(KeptWords::discarded);
        hide();
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
            FocusOrder.move(this, event.isShiftDown() ? -1 : 1);
        }
    }

    /** Only what nothing inside had a use for. */
    private void left(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown() && primary != null) {
            event.consume();
            takeStep();
        }
    }

    private void keepInside(@Nullable Node now) {
        words.ifPresent(keeping -> keeping.cameTo(now));
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
