package app.earshot.store.password;

import app.earshot.store.folder.ChannelOutput;
import app.earshot.store.folder.DurableFiles;
import app.earshot.store.folder.OwnerOnly;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Writes a file in another form beside it, and reads that back before it takes anybody's place. */
final class CheckedCopy {

    /** How the content of a file is read. */
    @FunctionalInterface
    interface Reading {

        InputStream of(Path file) throws IOException;
    }

    /** How content is written. Closing what it returns writes its end, and does not close the file. */
    @FunctionalInterface
    interface Writing {

        OutputStream into(FileChannel file) throws IOException;
    }

    private static final int PIECE = 1 << 18;

    private CheckedCopy() {}

    /**
     * Makes the copy, which is on the disk when this returns.
     *
     * @return the SHA-256 of the content, in hexadecimal digits
     * @throws IOException if it could not be made, or does not hold what the file does; then nothing is left of it
     */
    static String make(Path from, Reading reading, Path copy, Writing writing, Reading readingBack) throws IOException {
        OwnerOnly.makeFile(copy);
        boolean whole = false;
        try {
            String digest = write(from, reading, copy, writing);
            if (!digest.equals(digest(copy, readingBack))) {
                throw new IOException("The copy holds something else");
            }
            whole = true;
            return digest;
        } finally {
            if (!whole) {
                Files.deleteIfExists(copy);
            }
        }
    }

    /** The same, in the file's own place. */
    static void replace(Path file, Reading reading, Writing writing, Reading readingBack) throws IOException {
        Path copy = DurableFiles.unfinished(file);
        make(file, reading, copy, writing, readingBack);
        DurableFiles.move(copy, file);
    }

    private static String write(Path from, Reading reading, Path copy, Writing writing) throws IOException {
        MessageDigest digest = digest();
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.READ, StandardOpenOption.WRITE);
                InputStream content = new DigestInputStream(reading.of(from), digest)) {
            try (OutputStream out = writing.into(channel)) {
                copy(content, out);
            }
            channel.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String digest(Path file, Reading reading) throws IOException {
        MessageDigest digest = digest();
        try (InputStream content = new DigestInputStream(reading.of(file), digest)) {
            copy(content, OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** In whole pieces, as the engine's encryption wants them. */
    private static void copy(InputStream content, OutputStream target) throws IOException {
        byte[] piece = new byte[PIECE];
        for (int read = content.readNBytes(piece, 0, PIECE); read > 0; read = content.readNBytes(piece, 0, PIECE)) {
            target.write(piece, 0, read);
        }
    }

    /** As it is. */
    static OutputStream plain(FileChannel file) {
        return new ChannelOutput(file);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
