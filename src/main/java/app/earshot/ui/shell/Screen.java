package app.earshot.ui.shell;

import app.earshot.ui.command.Command;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;

/** One place that the rail leads to. */
public interface Screen {

    Parent root();

    /** The parts between which F6 moves, in reading order. */
    List<Node> regions();

    /** Called each time it comes to the front. */
    default void shown() {}

    /** Called when somebody is sent here for something. */
    default void visit(Visit visit) {}

    /** Called when the list beside the main thing is to be shown or folded away by hand. */
    default void toggleList() {}

    /** Does what a command means on this screen, wherever the focus is. Returns false if it means nothing here. */
    default boolean run(Command command) {
        return false;
    }

    /** Called before the window closes: what is being typed goes on its way to the disk. */
    default void leave() {}
}
