package app.earshot.store.backup;

import app.earshot.store.FileCopy;
import app.earshot.store.Notebook;
import app.earshot.store.engine.Schema;
import app.earshot.store.folder.DurableFiles;
import app.earshot.store.folder.NotebookFolder;
import app.earshot.store.folder.OwnerOnly;
import app.earshot.store.opening.StandardEngine;
import app.earshot.store.seal.Seal;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/** What each step of a backup costs beside a plain copy. Run by hand, with a folder to work in and a notebook, such as the one of the bench. */
final class BackupCost {

    private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int TIMES = 3;

    private BackupCost() {}

    public static void main(String[] args) throws Exception {
        Path home = Path.of(args[0]);
        Path folder = Path.of(args[1]);
        try (Notebook notebook = Notebook.open(folder, Instant.now())) {
            Path file = new NotebookFolder(folder).file();
            System.out.printf(Locale.ROOT, "%,d bytes%n", Files.size(file));
            for (int i = 0; i < TIMES; i++) {
                steps(notebook, file, home);
            }
        }
    }

    private static void steps(Notebook notebook, Path file, Path home) throws Exception {
        Path plain = home.resolve("plain");
        long copy = step("plain copy, forced", () -> {
            DurableFiles.copy(file, plain);
            return plain;
        });
        NotebookFolder making = new NotebookFolder(home.resolve("making"));
        OwnerOnly.makeFolder(making.path());
        OwnerOnly.makeFile(making.file());
        long all = step("copy while open", () -> FileCopy.make(notebook, making.file()));
        BackupContent[] content = new BackupContent[1];
        all += step("check, reading every row", () -> content[0] = new CopyCheck(StandardEngine.make(), Schema.current()).read(making, true));
        BackupArchive archive = new BackupArchive(home.resolve("packed.zip"));
        all += step("pack", () -> {
            try (FileChannel copied = FileChannel.open(making.file())) {
                archive.write(
                        ManifestText.of(Instant.now(), BackupReason.ASKED, Files.size(making.file()), content[0]), copied, Seal.NONE, Optional.empty());
            }
            return archive;
        });
        all += step("read the packed", () -> {
            archive.readThrough(archive.read());
            return archive;
        });
        System.out.printf(Locale.ROOT, "%-28s %6.1f times, packed %,d bytes%n", "all", (double) all / copy, Files.size(archive.file()));
        for (Path left : List.of(plain, archive.file())) {
            Files.delete(left);
        }
        DurableFiles.deleteAll(making.path());
    }

    private static long step(String what, Callable<?> work) throws Exception {
        long processor = SYSTEM.getProcessCpuTime();
        long clock = System.nanoTime();
        work.call();
        long took = System.nanoTime() - clock;
        System.out.printf(
                Locale.ROOT, "%-28s %7.0f ms, processor %7.0f ms%n", what, took / 1e6, (SYSTEM.getProcessCpuTime() - processor) / 1e6);
        return took;
    }
}
