package app.earshot.store.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.earshot.store.Notebook;
import app.earshot.store.NotebookTest;
import app.earshot.store.Samples;
import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.folder.DurableFiles;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * When the disk is full H2 closes the file. What was reported as saved is there, and the notebook goes on by itself as soon as
 * there is room, in the same process and under the same lock.
 */
@EnabledOnOs(OS.LINUX)
class FullDiskTest {

    private static final long FIRST = 1000;
    private static final long LITTLE_ROOM = 200_000;
    private static final int SMALL_DISK = 64 << 20;

    @TempDir
    Path home;

    /** Without a disk of its own: the system refuses to make the file longer than a limit, which is lifted later. */
    @Test
    void afterTheFileCouldNotGrowEverythingIsThereAndItGoesOn() throws Exception {
        Path folder = filled(home.resolve("notebook"));
        try (FullDiskWatch child = FullDiskWatch.under(limit(folder), folder, FIRST)) {
            long saved = child.savesUntilRefused(FIRST - 1);
            assertThat(child.why()).isEqualTo("CLOSED");
            assertThat(saved).as("something was saved before").isGreaterThan(FIRST);
            child.say("again");
            assertThat(child.savesUntilRefused(saved)).as("no room yet").isEqualTo(saved);
            liftLimit(child.pid());
            child.say("again");
            saved = child.saves(saved, 20);
            child.kill();
            assertThat(lastKept(folder)).isGreaterThanOrEqualTo(saved);
        }
    }

    @Test
    void whoClosesItThenFindsEverythingAtTheNextOpening() throws Exception {
        Path folder = filled(home.resolve("notebook"));
        try (FullDiskWatch child = FullDiskWatch.under(limit(folder), folder, FIRST)) {
            long saved = child.savesUntilRefused(FIRST - 1);
            child.say("stop");
            assertThat(child.line()).isEqualTo("closed");
            child.ended();
            assertThat(lastKept(folder)).isGreaterThanOrEqualTo(saved);
        }
    }

    /** A real disk that is full, again and again, with more or less left on it. Needs a system that lets us mount one. */
    @Test
    @Tag("long")
    void onADiskThatIsReallyFull() throws Exception {
        Path disk = Files.createDirectory(home.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + SMALL_DISK, "tmpfs", disk.toString()) == 0, "no small disk here");
        try {
            Path folder = filled(disk.resolve("notebook"));
            Random random = new Random(20261122);
            long saved = FIRST - 1;
            int refusals = 0;
            long longest = 0;
            for (int round = 0; round < 40; round++) {
                Path filler = disk.resolve("filler");
                try (FullDiskWatch child = FullDiskWatch.under("true", folder, saved + 1)) {
                    saved = child.saves(saved, 1 + random.nextInt(10));
                    fill(filler, disk.toFile().getUsableSpace() - random.nextInt(2_000_000));
                    saved = child.savesUntilRefused(saved);
                    assertThat(child.why()).as("round %d", round).isEqualTo("DISK_FULL");
                    child.say("again");
                    assertThat(child.savesUntilRefused(saved)).as("no room yet").isEqualTo(saved);
                    refusals += 2;
                    if (random.nextInt(3) > 0) {
                        Files.delete(filler);
                        child.say("again");
                        saved = child.saves(saved, 1 + random.nextInt(10));
                    }
                    if (random.nextBoolean()) {
                        child.kill();
                    } else {
                        saved = child.stopped(saved);
                    }
                    longest = Math.max(longest, child.longest());
                }
                Files.deleteIfExists(filler);
                long there = lastKept(folder);
                assertThat(there).as("round %d", round).isGreaterThanOrEqualTo(saved);
                saved = there;
                DurableFiles.deleteAll(folder.resolve("earlier"));
            }
            System.out.println("Full disk: " + refusals + " refusals, " + (saved - FIRST + 1) + " saves, none lost; slowest refusal " + longest + " ms");
        } finally {
            run("umount", "-l", disk.toString());
        }
    }

    /** A little room above what the file has now; the shell counts in blocks of 512 bytes. */
    private static String limit(Path folder) throws IOException {
        return "ulimit -S -f " + (Files.size(folder.resolve("notebook.mv.db")) + LITTLE_ROOM) / 512;
    }

    private static Path filled(Path folder) throws NotebookRefused {
        try (Notebook notebook = Notebook.create(folder, Samples.NOW)) {
            NotebookTest.write(notebook, Samples::couple);
        }
        return folder;
    }

    private static long lastKept(Path folder) throws NotebookRefused {
        try (Notebook notebook = Notebook.open(folder, Samples.NOW)) {
            return notebook.<Long>read(KillTest::lastOfUnbrokenRow);
        }
    }

    /** Meanwhile the other goes on writing, so that it may be full before it has all. */
    private static void fill(Path filler, long bytes) throws IOException {
        byte[] piece = new byte[1 << 16];
        try (RandomAccessFile file = new RandomAccessFile(filler.toFile(), "rw")) {
            for (long left = bytes; left > 0; left -= piece.length) {
                file.write(piece, 0, (int) Math.min(left, piece.length));
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    private static void liftLimit(long pid) throws Exception {
        assertThat(run("prlimit", "--pid", Long.toString(pid), "--fsize=unlimited:")).isZero();
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }
}
