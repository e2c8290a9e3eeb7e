package app.earshot.ui.command;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * What the commands do inside one node and everything in it. Put it on the root for what holds everywhere, and on a region for
 * what holds there; the inner one is asked only for what the outer one has not bound.
 */
public final class CommandKeys {

    private final Map<Command, BooleanSupplier> bound = new EnumMap<>(Command.class);
    private final BooleanSupplier resting;

    public CommandKeys() {
        this(() -> false);
    }

    /** Keys that do nothing as long as this is so, for instance under a sheet. */
    public CommandKeys(BooleanSupplier resting) {
        this.resting = resting;
    }

    /** Says what a command does here. The newest saying counts. */
    public CommandKeys on(Command command, Runnable does) {
        return ask(command, () -> {
            does.run();
            return true;
        });
    }

    /** The same for something that may have no meaning just now: if it answers no, the key is free for whoever stands further in. */
    public CommandKeys ask(Command command, BooleanSupplier does) {
        bound.put(command, does);
        return this;
    }

    /** Whether it is said here what the command does. */
    public boolean binds(Command command) {
        return bound.containsKey(command);
    }

    /** Does it now, as a button does. Returns false if nothing is bound here. */
    public boolean run(Command command) {
        BooleanSupplier does = bound.get(command);
        return does != null && does.getAsBoolean();
    }

    /** Starts to listen for keys in the node. */
    public void listenIn(Node node) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** A field in which nothing stands, and nothing stood, has nothing of its own to take back: then what was done last is meant. */
    private static boolean hasOwnUse(TextInputControl field, Command command) {
        boolean untouched = field.getLength() == 0 && !field.isUndoable() && !field.isRedoable();
        boolean history = command == Command.UNDO || command == Command.REDO;
        return command.yieldsToText() && !(history && untouched);
    }

    private void pressed(KeyEvent event) {
        if (resting.getAsBoolean()) {
            return;
        }
        @Nullable TextInputControl typing = event.getTarget() instanceof TextInputControl field && field.isEditable() ? field : null;
        for (Map.Entry<Command, BooleanSupplier> entry : bound.entrySet()) {
            Command command = entry.getKey();
            boolean meant = command.matches(event) && !(typing != null && hasOwnUse(typing, command));
            if (meant && entry.getValue().getAsBoolean()) {
                event.consume();
                return;
            }
        }
    }
}
