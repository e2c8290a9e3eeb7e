package app.earshot.store.backup;

import app.earshot.store.folder.ChannelOutput;
import app.earshot.store.folder.DurableFiles;
import app.earshot.store.folder.OwnerOnly;
import app.earshot.store.seal.KeyFile;
import app.earshot.store.seal.Keys;
import app.earshot.store.seal.Seal;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The file that a backup is: a zip with a page that says what it is, and the notebook. Only these two are ever looked for, by their names;
 * whatever else somebody put into it is not read, and nothing in it becomes a path. With a password it is a {@link SealedArchive} of the same.
 *
 * @param keys what there is to open it with, if it has a password
 */
record BackupArchive(Path file, Keys keys) {

    static final String MANIFEST = "manifest.txt";
    static final String NOTEBOOK = "notebook.mv.db";
    static final int PIECE = 1 << 18;
    /** Bytes: over a hundred thousand attachments. */
    private static final int LONGEST_MANIFEST = 16 << 20;

    BackupArchive(Path file) {
        this(file, Keys.NONE);
    }

    /** The same with the key itself, where it has a password: trying that again would take its time again. */
    BackupArchive opened() throws BackupFailed {
        return keyFile().isEmpty() ? this : new BackupArchive(file, new SealedArchive(file).key(keys));
    }

    /** The wrapped key that lies in it; empty if it has no password. */
    Optional<KeyFile> keyFile() throws BackupFailed {
        return new SealedArchive(file).keyFile();
    }

    /**
     * Packs a copy of a notebook. The file is on the disk when this returns.
     *
     * @param notebook its content in the clear
     * @param keyFile the wrapped key, if it has a password
     */
    void write(byte[] manifest, FileChannel notebook, Seal seal, Optional<KeyFile> keyFile) throws IOException {
        OwnerOnly.makeFile(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            OutputStream plain = new BufferedOutputStream(new ChannelOutput(channel), PIECE);
            if (seal.key().isPresent() && keyFile.isPresent()) {
                SealedArchive.write(plain, keyFile.get(), seal, sealed -> pack(manifest, notebook, sealed));
            } else {
                pack(manifest, notebook, plain);
            }
            plain.flush();
            channel.force(true);
        }
    }

    private static void pack(byte[] manifest, FileChannel notebook, OutputStream target) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(target);
        zip.setLevel(Deflater.BEST_SPEED);
        zip.putNextEntry(new ZipEntry(MANIFEST));
        zip.write(manifest);
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry(NOTEBOOK));
        copy(Channels.newInputStream(notebook), zip, Long.MAX_VALUE);
        zip.finish();
        zip.flush();
    }

    /** What it says about itself. Not yet whether that is true. */
    Backup read() throws BackupFailed {
        if (keyFile().isPresent()) {
            return ManifestText.read(file, new SealedArchive(file).manifest(keys, LONGEST_MANIFEST));
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(MANIFEST);
            if (entry == null || zip.getEntry(NOTEBOOK) == null) {
                throw new BackupFailed(BackupFailed.Kind.FOREIGN);
            }
            try (InputStream text = zip.getInputStream(entry)) {
                byte[] manifest = text.readNBytes(LONGEST_MANIFEST + 1);
                if (manifest.length > LONGEST_MANIFEST) {
                    throw new BackupFailed(BackupFailed.Kind.FOREIGN);
                }
                return ManifestText.read(file, manifest);
            }
        } catch (ZipException noZip) {
            throw new BackupFailed(BackupFailed.Kind.FOREIGN);
        } catch (IOException unreadable) {
            throw new BackupFailed(BackupFailed.Kind.DAMAGED);
        }
    }

    /**
     * Unpacks the notebook, in the clear, and never more bytes than it is said to have.
     *
     * @throws BackupFailed if it is not what was packed
     * @throws IOException if it could not be read or written
     */
    void unpack(Backup backup, OutputStream target) throws IOException, BackupFailed {
        if (keyFile().isPresent()) {
            if (new SealedArchive(file).unpack(keys, target, backup.notebookBytes()) != backup.notebookBytes()) {
                throw new BackupFailed(BackupFailed.Kind.DAMAGED);
            }
            return;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(NOTEBOOK);
            if (entry == null) {
                throw new BackupFailed(BackupFailed.Kind.FOREIGN);
            }
            CRC32 sum = new CRC32();
            try (InputStream content = new CheckedInputStream(zip.getInputStream(entry), sum)) {
                long bytes = copy(content, target, backup.notebookBytes());
                if (bytes != backup.notebookBytes() || sum.getValue() != entry.getCrc()) {
                    throw new BackupFailed(BackupFailed.Kind.DAMAGED);
                }
            }
        } catch (ZipException noZip) {
            throw new BackupFailed(BackupFailed.Kind.DAMAGED);
        }
    }

    /** Whether what was packed can be read to its end and is what was packed. */
    void readThrough(Backup backup) throws IOException, BackupFailed {
        unpack(backup, OutputStream.nullOutputStream());
    }

    /** Gives it its name. */
    void moveTo(Path place) throws IOException {
        DurableFiles.move(file, place);
    }

    /**
     * Copies in whole pieces, as the engine's encryption wants them.
     *
     * @return how many bytes there were; one more than allowed where there were more, which is not copied
     */
    static long copy(InputStream content, OutputStream target, long most) throws IOException {
        byte[] piece = new byte[PIECE];
        long bytes = 0;
        for (int read = content.readNBytes(piece, 0, PIECE); read > 0; read = content.readNBytes(piece, 0, PIECE)) {
            if (read > most - bytes) {
                return most + 1;
            }
            target.write(piece, 0, read);
            bytes += read;
        }
        return bytes;
    }
}
