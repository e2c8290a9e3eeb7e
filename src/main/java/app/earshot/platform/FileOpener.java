package app.earshot.platform;

import java.net.URI;
import java.nio.file.Path;

/** Opens a file, a folder or a letter to be written in whatever program the computer has for it. */
public interface FileOpener {

    void open(Path place);

    /** @param letter a {@code mailto:} address with everything that is to stand in the letter */
    void mail(URI letter);
}
