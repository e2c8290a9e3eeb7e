package app.earshot.platform.fx;

import app.earshot.platform.FilePicker;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The system's own choosers, over one window. */
public final class FxFilePicker implements FilePicker {

    private final Supplier<Window> owner;

    public FxFilePicker(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public void folder(String title, Path start, Consumer<Optional<Path>> chosen) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(existing(start));
        chosen.accept(path(chooser.showDialog(owner.get())));
    }

    @Override
    public void newFile(String title, Path start, String name, Consumer<Optional<Path>> chosen) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(existing(start));
        chooser.setInitialFileName(name);
        chosen.accept(path(chooser.showSaveDialog(owner.get())));
    }

    @Override
    public void files(String title, Path start, Consumer<List<Path>> chosen) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(existing(start));
        List<File> files = chooser.showOpenMultipleDialog(owner.get());
        chosen.accept(files == null ? List.of() : files.stream().map(File::toPath).toList());
    }

    private static Optional<Path> path(@Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }

    /** The nearest folder that is there; a chooser throws at one that is not. */
    private static @Nullable File existing(Path start) {
        for (Path at = start.toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at)) {
                return at.toFile();
            }
        }
        return null;
    }
}
