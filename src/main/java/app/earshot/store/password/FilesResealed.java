package app.earshot.store.password;

import app.earshot.store.engine.Engine;
import app.earshot.store.folder.ChannelOutput;
import app.earshot.store.folder.DurableFiles;
import app.earshot.store.folder.NotebookFolder;
import app.earshot.store.folder.OwnerOnly;
import app.earshot.store.opening.StandardEngine;
import app.earshot.store.seal.Seal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Attachments, and the copies that were kept of the notebook's file, brought from one form to the other, each for itself and each whole or not
 * at all. What has the form already is left alone, so that it can be done as often as one likes.
 */
final class FilesResealed {

    private static final Pattern KEPT = Pattern.compile("(?<name>[0-9a-f]{64})(?<waiting>\\.waiting)?");
    private static final int BEGINNING = 16;

    private final Seal key;
    private final boolean sealing;
    private final Engine locked;
    private int left;

    /**
     * @param key of the notebook
     * @param sealing whether to encrypt what is not, rather than the other way round
     */
    FilesResealed(Seal key, boolean sealing) {
        this.key = key;
        this.sealing = sealing;
        this.locked = StandardEngine.make(key);
    }

    /** How many could not be done: they could not be read, say. They are as they were. */
    int left() {
        return left;
    }

    /** @param folder under which attachments stand: the notebook's, or that of its backups */
    void attachments(NotebookFolder folder) throws IOException {
        Path files = folder.attachments();
        if (!Files.isDirectory(files)) {
            return;
        }
        for (Path file : all(files)) {
            try {
                if (KEPT.matcher(file.getFileName().toString()).matches() && isSealed(file) != sealing) {
                    attachment(files, file);
                }
            } catch (IOException unread) {
                left++;
            }
        }
        try (Stream<Path> folders = Files.list(files)) {
            for (Path empty : folders.filter(Files::isDirectory).filter(FilesResealed::isEmpty).toList()) {
                Files.delete(empty);
            }
        }
    }

    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static boolean isEmpty(Path folder) {
        String[] content = folder.toFile().list();
        return content != null && content.length == 0;
    }

    private static boolean isSealed(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return Seal.isSealed(content.readNBytes(BEGINNING));
        }
    }

    private void attachment(Path files, Path file) throws IOException {
        Path copy = files.resolve(UUID.randomUUID() + DurableFiles.UNFINISHED);
        CheckedCopy.Reading sealed = from -> key.in(Files.newInputStream(from));
        String digest = sealing
                ? CheckedCopy.make(file, Files::newInputStream, copy, to -> key.out(new ChannelOutput(to)), sealed)
                : CheckedCopy.make(file, sealed, copy, CheckedCopy::plain, Files::newInputStream);
        var named = KEPT.matcher(file.getFileName().toString());
        if (!named.matches()) {
            throw new IOException("Not ours");
        }
        // Content that is no longer what it was keeps the place of what it was.
        String name = sealing ? key.name(named.group("name")) : digest;
        Path place = named.group("waiting") == null
                ? files.resolve(name.substring(0, 2)).resolve(name)
                : files.resolve(name + named.group("waiting"));
        OwnerOnly.makeFolder(place.getParent());
        DurableFiles.forceFolder(files);
        DurableFiles.move(copy, place);
        Files.delete(file);
    }

    /** What was kept of the notebook's file before it was mended, brought up or replaced. */
    void earlier(NotebookFolder folder) throws IOException {
        if (!Files.isDirectory(folder.earlier())) {
            return;
        }
        Engine plain = StandardEngine.make();
        for (Path file : all(folder.earlier())) {
            try {
                if (plain.lacksKey(file) != sealing) {
                    CheckedCopy.replace(
                            file, from -> ResealedFile.content(sealing ? plain : locked, from),
                            to -> new ChannelOutput((sealing ? locked : plain).content(to)),
                            from -> ResealedFile.content(sealing ? locked : plain, from));
                }
            } catch (IOException unread) {
                left++;
            }
        }
    }
}
