package app.earshot.ui.parts.sheet;

import app.earshot.domain.draft.SheetKey;
import app.earshot.ui.parts.Overlooked;
import app.earshot.ui.parts.Toast;
import app.earshot.ui.parts.focus.ScrollToFocus;
import app.earshot.ui.parts.input.InputGuard;
import app.earshot.ui.words.Messages;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The window's content with what floats over it: sheets, and above them toasts. The root of the scene. */
public final class Overlays extends StackPane {

    private final Deque<Sheet> open = new ArrayDeque<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final VBox toasts = new VBox();
    private final Overlooked overlooked = new Overlooked();
    private String leaving = "";
    private @Nullable WordsKeeper keeper;
    private @Nullable Messages messages;
    /** The scene that was met first: behind the lock screen this is in none for a while. */
    private @Nullable Scene watched;

    public Overlays() {
        toasts.getStyleClass().add("toasts");
        toasts.setPickOnBounds(false);
        toasts.setMaxSize(Double.MAX_VALUE, Region.USE_PREF_SIZE);
        setAlignment(toasts, Pos.BOTTOM_CENTER);
        getChildren().add(toasts);
        sceneProperty().subscribe(scene -> {
            if (scene != null && scene != watched) {
                watched = scene;
                ScrollToFocus.keep(scene);
                InputGuard.guardAll(scene);
            }
        });
    }

    /** Whether somebody looks over the shoulder at this window. */
    public Overlooked overlooked() {
        return overlooked;
    }

    /** Puts what lies under everything. */
    public void content(Node content) {
        setAlignment(content, Pos.TOP_LEFT);
        if (getChildren().getFirst() == toasts) {
            getChildren().addFirst(content);
        } else {
            getChildren().set(0, content);
        }
    }

    /** Shows what was done. One at a time: the way back of an older one would take the newer change back. */
    public void toast(Toast toast) {
        toasts.getChildren().setAll(toast);
        toast.begin(() -> toasts.getChildren().remove(toast));
    }

    void show(Sheet sheet) {
        open.push(sheet);
        placeToasts();
        getChildren().add(getChildren().indexOf(toasts), sheet.scrim());
    }

    void hide(Sheet sheet) {
        open.remove(sheet);
        placeToasts();
        getChildren().remove(sheet.scrim());
    }

    /** Shows something once no sheet lies over the content: what somebody types into one doesn't end in another. */
    public void whenFree(Runnable shown) {
        waiting.add(shown);
        goOn();
    }

    /** Shows what waited, if nothing is open any more. */
    void goOn() {
        while (open.isEmpty() && !waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    /** At the bottom; over a sheet at the top, because its buttons are at the bottom. */
    private void placeToasts() {
        setAlignment(toasts, open.isEmpty() ? Pos.BOTTOM_CENTER : Pos.TOP_CENTER);
    }

    /** What a sheet says before it lets go of what was typed in it. Until this is said, sheets don't ask. */
    public void askBeforeLeaving(String words) {
        leaving = words;
    }

    /** Whether a sheet lies over the content, so that keys for the content are not meant. */
    public boolean hasSheet() {
        return !open.isEmpty();
    }

    /** Where sheets leave what is typed into them. Until this is said, they keep nothing. */
    public void keepWordsWith(WordsKeeper keeper, Messages messages) {
        this.keeper = keeper;
        this.messages = messages;
    }

    /** Where words of other parts of the window can be left that wait to be gone on with; empty until somebody has said where. */
    public Optional<WordsKeeper> keeper() {
        return Optional.ofNullable(keeper);
    }

    /** Sends what stands in open sheets on its way to the disk. */
    public void keepWords() {
        open.forEach(Sheet::keepWords);
    }

    /** What keeps the words of a sheet and says in its body what it brought back; nothing where nobody keeps any. */
    Optional<KeptWords> wordsOf(Sheet sheet, VBox body, SheetKey key) {
        if (keeper == null || messages == null) {
            return Optional.empty();
        }
        RecoveredWords recovered = new RecoveredWords(messages);
        body.getChildren().addFirst(recovered);
        return Optional.of(new KeptWords(sheet, new SheetDraftKeeper(keeper, key, sheet.getAccessibleText()), recovered));
    }

    String leaving() {
        return leaving;
    }
}
