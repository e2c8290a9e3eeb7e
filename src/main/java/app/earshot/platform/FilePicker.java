package app.earshot.platform;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks the person for a place among their files. Answers on the thread that asked; empty if they thought better of it. */
public interface FilePicker {

    /** A folder that exists. */
    void folder(String title, Path start, Consumer<Optional<Path>> chosen);

    /** A place for a new file. */
    void newFile(String title, Path start, String name, Consumer<Optional<Path>> chosen);

    /** Files that exist. */
    void files(String title, Path start, Consumer<List<Path>> chosen);
}
