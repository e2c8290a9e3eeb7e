package app.earshot.ui.dropped;

import app.earshot.ui.command.Command;
import app.earshot.ui.command.CommandKeys;
import app.earshot.ui.parts.sheet.Overlays;
import app.earshot.ui.shell.Destination;
import app.earshot.ui.shell.Tools;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/** The window as a place onto which messages are dropped or pasted: in an open account they are meant for that. */
public final class DropTarget {

    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");
    /** What bears the account that is open. */
    private static final String ACCOUNT = "account-middle";

    private final Tools tools;
    private final Overlays window;
    private final DropActions actions;

    private DropTarget(Tools tools) {
        this.tools = tools;
        this.window = tools.frame().overlays();
        this.actions = new DropActions(tools, this::ask);
    }

    /** Takes from now on what is dropped or pasted anywhere in the window. */
    public static void in(Tools tools) {
        DropTarget target = new DropTarget(tools);
        target.window.addEventHandler(DragEvent.DRAG_OVER, target::over);
        target.window.addEventHandler(DragEvent.DRAG_EXITED, event -> target.show(false));
        target.window.addEventHandler(DragEvent.DRAG_DROPPED, target::dropped);
        new CommandKeys(target.window::hasSheet).ask(Command.PASTE_MESSAGE, target::paste).listenIn(target.window);
    }

    private void ask(DroppedModel dropped) {
        window.whenFree(() -> {
            boolean accounts = tools.shell().destination().get() == Destination.ACCOUNTS;
            new DroppedSheet(dropped, accounts ? tools.shell().account().get() : null, actions, tools.frame()).open();
        });
    }

    private void over(DragEvent event) {
        boolean ours = event.getGestureSource() == null;
        if (ours && !window.hasSheet() && isTaken(event.getDragboard())) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
            show(true);
        }
    }

    private void dropped(DragEvent event) {
        show(false);
        boolean taken = event.getGestureSource() == null && !window.hasSheet() && take(event.getDragboard(), account(event.getTarget()));
        event.setDropCompleted(taken);
        event.consume();
    }

    /** Pasted where nobody writes: onto the account that has the keyboard, or onto none in particular. */
    private boolean paste() {
        Node owner = window.getScene() == null ? null : window.getScene().getFocusOwner();
        return take(Clipboard.getSystemClipboard(), account(owner));
    }

    private boolean take(Clipboard from, @Nullable UUID onto) {
        if (from.hasFiles()) {
            List<Path> files = from.getFiles().stream().map(File::toPath).toList();
            actions.files(files, onto);
            return !files.isEmpty();
        }
        String text = from.hasString() ? from.getString() : "";
        if (text == null || text.isBlank()) {
            return false;
        }
        actions.text(text, onto);
        return true;
    }

    private static boolean isTaken(Dragboard board) {
        return board.hasFiles() || board.hasString();
    }

    private void show(boolean dropping) {
        window.pseudoClassStateChanged(DROPPING, dropping);
    }

    private @Nullable UUID account(@Nullable EventTarget target) {
        for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(ACCOUNT)) {
                return tools.shell().account().get();
            }
        }
        return null;
    }
}
