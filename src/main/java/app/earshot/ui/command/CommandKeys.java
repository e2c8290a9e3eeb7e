package app.earshot.ui.command;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/**
 * What the commands do inside one node and everything in it. Put it on the root for what holds everywhere, and on a region for
 * what holds there; the inner one is asked only for what the outer one has not bound.
 */
public final class CommandKeys {

    private final Map<Command, Runnable> bound = new EnumMap<>(Command.class);
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
        bound.put(command, does);
        return this;
    }

    public void off(Command command) {
        bound.remove(command);
    }

    /** Does it now, as a button does. Returns false if nothing is bound here. */
    public boolean run(Command command) {
        Runnable does = bound.get(command);
        if (does != null) {
            does.run();
        }
        return does != null;
    }

    /** Starts to listen for keys in the node. */
    public void listenIn(Node node) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (resting.getAsBoolean()) {
            return;
        }
        boolean typing = event.getTarget() instanceof TextInputControl field && field.isEditable();
        for (Map.Entry<Command, Runnable> entry : bound.entrySet()) {
            Command command = entry.getKey();
            if (command.matches(event) && !(typing && command.yieldsToText())) {
                event.consume();
                entry.getValue().run();
                return;
            }
        }
    }
}
