package app.earshot.ui.switcher;

import app.earshot.ui.command.Command;
import java.util.List;
import java.util.UUID;

/** The window round the switcher: what was open, and what it lets one do. */
public interface Whereabouts {

    /** The accounts that were open a moment ago, the latest first, without the one that is open. */
    List<UUID> recent();

    /** Whether a command means something now. */
    boolean can(Command command);

    void run(Command command);

    /** Asks about a day, in words. */
    void ask(String day);
}
