package app.earshot.store;

import app.earshot.store.failure.StoreFailure;
import app.earshot.store.folder.ChannelOutput;
import app.earshot.store.folder.DiskSpace;
import app.earshot.store.folder.DurableFiles;
import app.earshot.store.folder.NotebookFolder;
import app.earshot.store.folder.OwnerOnly;
import app.earshot.store.seal.Seal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The content of attachments, kept under its digest: {@code files/ab/ab12…}. The same content is kept once, whatever names it
 * has. A file is there whole or not at all, and is never changed.
 */
public final class AttachmentFiles {

    private static final int PIECE = 1 << 18;
    /** How content is called whose row is not there yet. */
    private static final String WAITING = ".waiting";

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final Runnable check;
    private final Seal seal;

    public AttachmentFiles(Notebook notebook) {
        this(new NotebookFolder(notebook.folder()), notebook::checkIsStillThere, notebook.seal());
    }

    /** @param check throws if the notebook's folder is not where it was: one that were made there would belong to another or to none */
    AttachmentFiles(NotebookFolder notebook, Runnable check, Seal seal) {
        this.folder = notebook.attachments();
        this.check = check;
        this.seal = seal;
    }

    /** Content of the same form in another place, which is nobody else's: of a notebook that has no password. */
    public static AttachmentFiles in(Path folder) {
        return in(folder, Seal.NONE);
    }

    /** Content of the same form in another place, which is nobody else's: beside backups. */
    public static AttachmentFiles in(Path folder, Seal seal) {
        return new AttachmentFiles(new NotebookFolder(folder), () -> {}, seal);
    }

    /** Whether there is content of this digest and this length; whether it is sound is another question. */
    public boolean isThere(String sha256, long bytes) {
        Path file = place(sha256);
        return Files.exists(file) && file.toFile().length() == seal.length(bytes);
    }

    /**
     * Copies content to its end, onto the disk. It does not count until it is {@linkplain #keep(Kept) kept}; what is left of a copy that
     * was cut short goes when the notebook is opened the next time. The stream stays open. Needs no turn in the notebook's lane.
     *
     * @param goesOn is told after each piece how many bytes have been copied, and says whether to go on
     * @return empty if it was told to stop, and then nothing is left
     * @throws IOException if the content could not be read
     * @throws StoreFailure if it could not be written, such as on a full disk
     */
    public Optional<Copy> copy(InputStream content, LongPredicate goesOn) throws IOException {
        Path unfinished = unfinished();
        boolean whole = false;
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            MessageDigest digest = digest();
            byte[] piece = new byte[PIECE];
            long bytes = 0;
            // What it writes to is forced here, and closed with the channel.
            OutputStream sealed = sealed(channel);
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                digest.update(piece, 0, read);
                write(sealed, piece, read);
                bytes += read;
                if (!goesOn.test(bytes)) {
                    return Optional.empty();
                }
            }
            end(sealed, channel);
            whole = true;
            return Optional.of(new Copy(unfinished, new Kept(HexFormat.of().formatHex(digest.digest()), bytes)));
        } finally {
            if (!whole) {
                Files.deleteIfExists(unfinished);
            }
        }
    }

    /**
     * Puts a copy where it waits for its row, under its digest, in a moment however long it is. It can be read from now on. If the
     * row never comes, because the program was killed, the next opening throws it away.
     */
    public Kept await(Copy copy) {
        try {
            check.run();
            DurableFiles.move(copy.unfinished(), waiting(copy.content().sha256()));
            return copy.content();
        } catch (IOException e) {
            throw StoreFailure.of(e, DiskSpace.isFull(folder));
        }
    }

    /** Gives content whose row is there its place. Where that fails it goes on waiting, and the next opening does it. */
    public void keep(Kept kept) {
        try {
            place(waiting(kept.sha256()), kept.sha256());
        } catch (IOException | StoreFailure full) {
            return;
        }
    }

    /** Gives a copy its place at once, for many whose rows come together. */
    public Kept keep(Copy copy) {
        try {
            place(copy.unfinished(), copy.content().sha256());
            return copy.content();
        } catch (IOException e) {
            throw StoreFailure.of(e, DiskSpace.isFull(folder));
        }
    }

    private void place(Path from, String sha256) throws IOException {
        placeAs(from, name(sha256));
    }

    private void placeAs(Path from, String name) throws IOException {
        check.run();
        Path place = placeOf(name);
        OwnerOnly.makeFolder(place.getParent());
        DurableFiles.forceFolder(folder);
        DurableFiles.move(from, place);
    }

    /**
     * What a kill left waiting gets its place if its row is there, and goes if not. Only while nobody attaches anything. A folder that
     * can't be written keeps nobody from what was said: then it goes on waiting.
     */
    void settle(Predicate<String> hasRow) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "*" + WAITING)) {
            for (Path file : left) {
                settle(file, file.getFileName().toString().replace(WAITING, ""), hasRow);
            }
        } catch (IOException unwritable) {
            return;
        }
    }

    private void settle(Path file, String name, Predicate<String> hasRow) throws IOException {
        if (DIGEST.matcher(name).matches() && hasRow.test(name)) {
            placeAs(file, name);
        } else {
            Files.deleteIfExists(file);
        }
    }

    /** Throws a copy away that nobody needs any more. */
    public void drop(Copy copy) {
        try {
            Files.deleteIfExists(copy.unfinished());
        } catch (IOException e) {
            throw StoreFailure.of(e, DiskSpace.isFull(folder));
        }
    }

    private Path unfinished() {
        try {
            check.run();
            OwnerOnly.makeFolder(folder);
            Path unfinished = folder.resolve(UUID.randomUUID() + DurableFiles.UNFINISHED);
            OwnerOnly.makeFile(unfinished);
            return unfinished;
        } catch (IOException e) {
            throw StoreFailure.of(e, DiskSpace.isFull(folder));
        }
    }

    private OutputStream sealed(FileChannel channel) {
        try {
            return seal.out(new ChannelOutput(channel));
        } catch (IOException e) {
            throw StoreFailure.of(e, DiskSpace.isFull(folder));
        }
    }

    private void write(OutputStream sealed, byte[] piece, int length) {
        try {
            sealed.write(piece, 0, length);
        } catch (IOException e) {
            throw StoreFailure.of(e, DiskSpace.isFull(folder));
        }
    }

    private void end(OutputStream sealed, FileChannel channel) {
        try {
            sealed.close();
            channel.force(true);
        } catch (IOException e) {
            throw StoreFailure.of(e, DiskSpace.isFull(folder));
        }
    }

    /** Lets go of content for good, wherever it stands. */
    public void forget(String sha256) throws IOException {
        Files.deleteIfExists(place(sha256));
        Files.deleteIfExists(waiting(sha256));
    }

    /** The content, for reading once. It may get its place in this very moment. */
    public InputStream read(String sha256) throws IOException {
        for (Path there : List.of(place(sha256), waiting(sha256))) {
            try {
                return opened(there);
            } catch (NoSuchFileException elsewhere) {
                continue;
            }
        }
        return opened(place(sha256));
    }

    private InputStream opened(Path file) throws IOException {
        return seal.in(Files.newInputStream(file));
    }

    /** Whether the content is there and still what it was. */
    public boolean isSound(String sha256) throws IOException {
        return isSound(sha256, OutputStream.nullOutputStream());
    }

    /**
     * The same of content that can be long.
     *
     * @param seen gets all that is read, and may leave off by throwing
     */
    public boolean isSound(String sha256, OutputStream seen) throws IOException {
        MessageDigest digest = digest();
        try (InputStream content = new DigestInputStream(read(sha256), digest)) {
            content.transferTo(seen);
        } catch (NoSuchFileException gone) {
            return false;
        }
        return HexFormat.of().formatHex(digest.digest()).equals(sha256);
    }

    private Path waiting(String sha256) {
        return folder.resolve(name(sha256) + WAITING);
    }

    private Path place(String sha256) {
        return placeOf(name(sha256));
    }

    private String name(String sha256) {
        if (!DIGEST.matcher(sha256).matches()) {
            // It comes from a file that somebody may have sent us, and becomes a path.
            throw new IllegalArgumentException("Not a digest");
        }
        return seal.name(sha256);
    }

    private Path placeOf(String name) {
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Content that is on the disk and does not count yet. */
    public record Copy(Path unfinished, Kept content) {}

    /** What was kept: under which digest, and how long it is. */
    public record Kept(String sha256, long bytes) {}
}
