package app.earshot.store.backup;

import app.earshot.store.seal.DataKey;
import app.earshot.store.seal.KeyFile;
import app.earshot.store.seal.Keys;
import app.earshot.store.seal.Seal;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A backup of a notebook that has a password: a zip with the wrapped key and, encrypted with it, the very file that a backup is without one.
 * So the password opens it on a computer that has nothing else.
 */
record SealedArchive(Path file) {

    private static final String KEY = "key.txt";
    private static final String SEALED = "sealed.bin";
    private static final int LONGEST_KEY = 4096;

    /** Writes what goes inside. */
    @FunctionalInterface
    interface Content {

        void write(OutputStream target) throws IOException;
    }

    static void write(OutputStream target, KeyFile keyFile, Seal seal, Content content) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(target);
        // What is encrypted can't be packed any closer.
        zip.setLevel(Deflater.NO_COMPRESSION);
        zip.putNextEntry(new ZipEntry(KEY));
        zip.write(keyFile.text().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry(SEALED));
        try (OutputStream sealed = seal.out(new StaysOpen(zip))) {
            content.write(sealed);
        }
        zip.finish();
        zip.flush();
    }

    /** The wrapped key; empty if this is a backup without a password, or none at all. */
    Optional<KeyFile> keyFile() throws BackupFailed {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(KEY);
            if (entry == null || zip.getEntry(SEALED) == null) {
                return Optional.empty();
            }
            try (InputStream text = zip.getInputStream(entry)) {
                String words = new String(text.readNBytes(LONGEST_KEY), StandardCharsets.UTF_8);
                return Optional.of(KeyFile.read(words).orElseThrow(() -> new BackupFailed(BackupFailed.Kind.FOREIGN)));
            }
        } catch (ZipException noZip) {
            throw new BackupFailed(BackupFailed.Kind.FOREIGN);
        } catch (IOException unreadable) {
            throw new BackupFailed(BackupFailed.Kind.DAMAGED);
        }
    }

    /** The key itself. */
    Keys key(Keys keys) throws BackupFailed {
        return Keys.of(opened(keys));
    }

    private DataKey opened(Keys keys) throws BackupFailed {
        KeyFile wrapped = keyFile().orElseThrow(() -> new BackupFailed(BackupFailed.Kind.FOREIGN));
        if (keys == Keys.NONE) {
            throw new BackupFailed(BackupFailed.Kind.LOCKED);
        }
        return keys.open(wrapped).orElseThrow(() -> new BackupFailed(BackupFailed.Kind.WRONG_PASSWORD));
    }

    byte[] manifest(Keys keys, int longest) throws BackupFailed {
        Seal seal = Seal.of(opened(keys));
        try (ZipFile zip = new ZipFile(file.toFile()); ZipInputStream inside = inside(zip, seal)) {
            find(inside, BackupArchive.MANIFEST);
            byte[] manifest = inside.readNBytes(longest + 1);
            if (manifest.length > longest) {
                throw new BackupFailed(BackupFailed.Kind.FOREIGN);
            }
            return manifest;
        } catch (IOException unreadable) {
            throw new BackupFailed(BackupFailed.Kind.DAMAGED);
        }
    }

    /** Unpacks the notebook in the clear, and returns how many bytes it has; one more than allowed where there are more. */
    long unpack(Keys keys, OutputStream target, long most) throws IOException, BackupFailed {
        Seal seal = Seal.of(opened(keys));
        try (ZipFile zip = new ZipFile(file.toFile()); InputStream sealed = sealed(zip, seal); ZipInputStream inside = new ZipInputStream(sealed)) {
            find(inside, BackupArchive.NOTEBOOK);
            long bytes = BackupArchive.copy(inside, target, most);
            // To its end: only there is it known that nothing was cut off.
            sealed.transferTo(OutputStream.nullOutputStream());
            return bytes;
        } catch (ZipException changed) {
            throw new BackupFailed(BackupFailed.Kind.DAMAGED);
        }
    }

    /** Copies the backup without a password that is in it. */
    void open(Keys keys, OutputStream target) throws IOException, BackupFailed {
        Seal seal = Seal.of(opened(keys));
        try (ZipFile zip = new ZipFile(file.toFile()); InputStream sealed = sealed(zip, seal)) {
            sealed.transferTo(target);
        }
    }

    private static ZipInputStream inside(ZipFile zip, Seal seal) throws IOException {
        return new ZipInputStream(sealed(zip, seal));
    }

    private static InputStream sealed(ZipFile zip, Seal seal) throws IOException {
        return seal.in(zip.getInputStream(zip.getEntry(SEALED)));
    }

    private static void find(ZipInputStream inside, String name) throws IOException, BackupFailed {
        for (ZipEntry entry = inside.getNextEntry(); entry != null; entry = inside.getNextEntry()) {
            if (entry.getName().equals(name)) {
                return;
            }
        }
        throw new BackupFailed(BackupFailed.Kind.FOREIGN);
    }

    /** A zip goes on after its entry was written. */
    private static final class StaysOpen extends FilterOutputStream {

        StaysOpen(OutputStream zip) {
            super(zip);
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            out.write(from, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
