package app.earshot.platform;

import java.nio.file.Path;

/** Opens a file or a folder in whatever program the computer has for it. */
public interface FileOpener {

    void open(Path place);
}
