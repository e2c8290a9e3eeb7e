package app.earshot.store.backup;

import app.earshot.store.folder.ChannelOutput;
import app.earshot.store.folder.DurableFiles;
import app.earshot.store.folder.OwnerOnly;
import app.earshot.store.seal.KeyFile;
import app.earshot.store.seal.Keys;
import app.earshot.store.seal.Seal;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The backups of a notebook, brought from one form to the other when its password is set or taken away: each is read back before it takes the
 * place of what it was. What has the form already is left alone.
 */
public final class BackupsResealed {

    private final BackupFolder folder;
    private final Seal key;
    private final Keys keys;
    private int left;

    /** @param key of the notebook */
    public BackupsResealed(Path notebook, Seal key) {
        this.key = key;
        this.keys = Keys.of(key.key().orElseThrow());
        this.folder = BackupFolder.of(notebook, key);
    }

    /** How many could not be done, because they could not be read. They are as they were. */
    public int left() {
        return left;
    }

    /**
     * The right to change backups, which nobody else makes meanwhile. It has to be closed.
     *
     * @return empty while one is being made
     */
    public Optional<FileChannel> takeTurn() throws IOException {
        Optional<FileChannel> turn = folder.takeTurn();
        if (turn.isPresent()) {
            folder.clear();
        }
        return turn;
    }

    /** Encrypts those that are not. */
    public void seal(KeyFile keyFile) throws IOException {
        for (Path file : all()) {
            try {
                if (new BackupArchive(file).keyFile().isEmpty()) {
                    replace(file, target -> SealedArchive.write(target, keyFile, key, sealed -> Files.copy(file, sealed)));
                }
            } catch (IOException | BackupFailed unread) {
                left++;
            }
        }
    }

    /** Takes the encryption away from those that have it, as far as this key opens them. */
    public void open() throws IOException {
        for (Path file : all()) {
            try {
                if (new BackupArchive(file).keyFile().isPresent()) {
                    replace(file, target -> open(file, target));
                }
            } catch (IOException | BackupFailed unread) {
                left++;
            }
        }
    }

    private void open(Path file, OutputStream target) throws IOException {
        try {
            new SealedArchive(file).open(keys, target);
        } catch (BackupFailed another) {
            throw new IOException("Sealed with another key");
        }
    }

    private void replace(Path file, SealedArchive.Content content) throws IOException, BackupFailed {
        Path copy = folder.unfinished();
        OwnerOnly.makeFile(copy);
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE);
                OutputStream target = new BufferedOutputStream(new ChannelOutput(channel), BackupArchive.PIECE)) {
            content.write(target);
            target.flush();
            channel.force(true);
        }
        BackupArchive made = new BackupArchive(copy, keys);
        made.readThrough(made.read());
        DurableFiles.move(copy, file);
    }

    private List<Path> all() throws IOException {
        List<Path> all = new ArrayList<>();
        if (Files.isDirectory(folder.path())) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.path(), "*.zip")) {
                files.forEach(all::add);
            }
        }
        return all;
    }
}
