package app.earshot.store.seal;

import app.earshot.store.folder.DurableFiles;
import app.earshot.store.folder.NotebookFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the key of a notebook lies, wrapped: twice the same, because nobody opens the notebook without it. */
public record SealedFolder(NotebookFolder folder) {

    /** Longer than any that is written. */
    private static final int LONGEST = 4096;

    /** The one that was written last; the other where that is gone or can't be read. */
    public Optional<KeyFile> keyFile() {
        return List.of(folder.keyFile(), folder.spareKeyFile()).stream().flatMap(file -> read(file).stream()).findFirst();
    }

    private static Optional<KeyFile> read(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LONGEST ? KeyFile.read(Files.readString(file)) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Writes both, each whole or not at all: a kill between the two leaves one that opens. */
    public void write(KeyFile file) throws IOException {
        DurableFiles.write(folder.keyFile(), file.text());
        DurableFiles.write(folder.spareKeyFile(), file.text());
    }

    /** Makes both the same again: what was changed in one of them only would go on opening by what it was before. */
    public void mend() throws IOException {
        Optional<KeyFile> newest = keyFile();
        if (newest.isPresent()) {
            for (Path file : List.of(folder.keyFile(), folder.spareKeyFile())) {
                if (read(file).filter(there -> there.text().equals(newest.get().text())).isEmpty()) {
                    DurableFiles.write(file, newest.get().text());
                }
            }
        }
    }

    public void forget() throws IOException {
        Files.deleteIfExists(folder.keyFile());
        Files.deleteIfExists(folder.spareKeyFile());
        DurableFiles.forceFolder(folder.path());
    }
}
