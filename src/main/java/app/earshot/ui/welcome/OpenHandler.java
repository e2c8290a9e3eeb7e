package app.earshot.ui.welcome;

import java.nio.file.Path;

/**
 * Makes and opens notebooks. The root of the program has the only one. Everything here takes its time and is called away from the
 * screen's thread; it says no with a {@link app.earshot.usecase.Refused} at the field {@code folder}. What it returns is run on the
 * screen's thread and shows the notebook.
 */
public interface OpenHandler {

    /**
     * Makes a notebook and opens it.
     *
     * @param business what the firm is called
     * @param owner who is at this laptop
     */
    Runnable create(Path folder, String business, String owner);

    Runnable open(Path folder);

    /** Opens today's demo, a made-up business, and makes it if it is not there yet. */
    Runnable demo();
}
