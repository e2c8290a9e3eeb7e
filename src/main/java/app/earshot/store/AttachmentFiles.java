package app.earshot.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The content of attachments, kept under its digest: {@code files/ab/ab12…}. The same content is kept once, whatever names it
 * has. A file is there whole or not at all, and is never changed.
 */
public final class AttachmentFiles {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;

    public AttachmentFiles(Notebook notebook) {
        this.folder = new NotebookFolder(notebook.folder()).attachments();
    }

    /** Keeps content to its end; it is on the disk when this returns. The stream stays open. */
    public Kept keep(InputStream content) throws IOException {
        NotebookFolder.makeFolder(folder);
        Path unfinished = folder.resolve(UUID.randomUUID() + ".unfinished");
        NotebookFolder.makeFile(unfinished);
        try {
            MessageDigest digest = digest();
            long bytes;
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                OutputStream out = Channels.newOutputStream(channel);
                bytes = new DigestInputStream(content, digest).transferTo(out);
                channel.force(true);
            }
            String sha256 = HexFormat.of().formatHex(digest.digest());
            Path place = place(sha256);
            NotebookFolder.makeFolder(place.getParent());
            NotebookFolder.forceFolder(folder);
            NotebookFolder.move(unfinished, place);
            return new Kept(sha256, bytes);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** The content, for reading once. */
    public InputStream read(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    /** Whether the content is there and still what it was. */
    public boolean isSound(String sha256) throws IOException {
        Path place = place(sha256);
        if (!Files.exists(place)) {
            return false;
        }
        MessageDigest digest = digest();
        try (InputStream content = new DigestInputStream(Files.newInputStream(place), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest()).equals(sha256);
    }

    private Path place(String sha256) {
        if (!DIGEST.matcher(sha256).matches()) {
            // It comes from a file that somebody may have sent us, and becomes a path.
            throw new IllegalArgumentException("Not a digest");
        }
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** What was kept: under which digest, and how long it is. */
    public record Kept(String sha256, long bytes) {}
}
