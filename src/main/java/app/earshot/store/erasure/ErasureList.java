package app.earshot.store.erasure;

import app.earshot.store.folder.DurableFiles;
import app.earshot.store.folder.NotebookFolder;
import app.earshot.store.folder.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who is to be gone from a notebook and from all that comes back from its backups: people by the ids that the notebook gave them, which tell nobody
 * anything, and files by their digests. It stands beside the backups and is no part of them: nothing that is gone back to takes it back.
 */
public final class ErasureList {

    private static final String PERSON = "person ";
    private static final String FILE = "file ";
    private static final Pattern LINE = Pattern.compile("person [0-9a-f-]{36}|file [0-9a-f]{64}");
    private static final long LONGEST = 4 << 20;

    private final Path file;
    private final Path unfinished;

    private ErasureList(Path backups) {
        this.file = backups.resolve("erased.txt");
        this.unfinished = backups.resolve("erasing");
    }

    /** The list of the notebook in a folder. */
    public static ErasureList of(Path notebook) {
        return new ErasureList(new NotebookFolder(notebook).backups());
    }

    /** The list beside a backup. */
    public static ErasureList beside(Path backup) {
        return in(backup.toAbsolutePath().normalize().getParent());
    }

    /** The list in a folder of backups. */
    public static ErasureList in(Path backups) {
        return new ErasureList(backups);
    }

    public Set<UUID> people() {
        return lines().stream().filter(line -> line.startsWith(PERSON)).map(line -> UUID.fromString(line.substring(PERSON.length()))).collect(Collectors.toSet());
    }

    /** Digests of attachments. */
    public Set<String> files() {
        return lines().stream().filter(line -> line.startsWith(FILE)).map(line -> line.substring(FILE.length())).collect(Collectors.toSet());
    }

    boolean isEmpty() {
        return !Files.exists(file);
    }

    /** Adds somebody, and files of theirs. On the disk when this returns. */
    public void add(UUID person, Set<String> files) {
        Set<String> all = new LinkedHashSet<>(lines());
        all.add(PERSON + person);
        files.forEach(digest -> all.add(FILE + digest));
        write(all);
    }

    /** Adds all that another list has. */
    public void addAll(ErasureList other) {
        Set<String> all = new LinkedHashSet<>(lines());
        if (all.addAll(other.lines())) {
            write(all);
        }
    }

    private void write(Set<String> all) {
        try {
            OwnerOnly.makeFolder(file.getParent());
            Path next = file.resolveSibling(file.getFileName() + DurableFiles.UNFINISHED);
            Files.deleteIfExists(next);
            OwnerOnly.makeFile(next);
            Files.writeString(next, String.join("\n", all) + "\n", StandardOpenOption.WRITE);
            DurableFiles.force(next);
            DurableFiles.move(next, file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What is no line of ours says nothing: it is a file that somebody may have written. */
    private List<String> lines() {
        try {
            return Files.exists(file) && Files.size(file) < LONGEST
                    ? Files.readAllLines(file, StandardCharsets.UTF_8).stream().filter(LINE.asMatchPredicate()).toList()
                    : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether an erasing has begun of which bytes may still stand in the folder. */
    boolean isUnfinished() {
        return Files.exists(unfinished);
    }

    void begin() throws IOException {
        OwnerOnly.makeFolder(file.getParent());
        if (!isUnfinished()) {
            OwnerOnly.makeFile(unfinished);
            DurableFiles.forceFolder(file.getParent());
        }
    }

    void finish() throws IOException {
        Files.deleteIfExists(unfinished);
    }
}
