package app.earshot.ui.welcome;

import app.earshot.usecase.backup.KeptBackup;
import app.earshot.usecase.backup.SalvageNotebook.Readable;
import java.nio.file.Path;
import java.util.Optional;

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

    /** The newest backup of the notebook that stands, or stood, in a folder; empty if there is none. */
    Optional<KeptBackup> newestBackup(Path folder);

    /** Puts a backup in the place of the notebook in a folder, keeps what stood there beside it, and opens it. */
    Runnable goBack(Path folder, Path backup);

    /** What can be read of a damaged notebook; empty if there is nothing. */
    Optional<Readable> readable(Path folder);

    /**
     * Puts what can be read of a damaged notebook into a new one and opens that. The damaged one stays as it is.
     *
     * @param target where it will stand; where something is already, another name beside it
     * @param account how an account is called whose name can't be read
     * @param person how somebody is called whose name can't be read
     */
    Runnable salvage(Path folder, Path target, String account, String person);

    /** What the firm is called in a backup that somebody has brought along. */
    String businessIn(Path backup);

    /**
     * Makes a notebook of a backup and opens it.
     *
     * @param folder where it will stand; where something is already, another name beside it
     */
    Runnable fromBackup(Path backup, Path folder);

    /** Opens today's demo, a made-up business, and makes it if it is not there yet. */
    Runnable demo();
}
