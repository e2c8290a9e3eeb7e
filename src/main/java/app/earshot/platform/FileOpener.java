package app.earshot.platform;

import java.net.URI;
import java.nio.file.Path;

/**
 * Opens a file, a folder or a letter to be written in whatever program the computer has for it. Both may take a moment, so they are not
 * called on the screen's thread; both return false where nothing took it.
 */
public interface FileOpener {

    boolean open(Path place);

    /** @param letter a {@code mailto:} address with everything that is to stand in the letter */
    boolean mail(URI letter);
}
