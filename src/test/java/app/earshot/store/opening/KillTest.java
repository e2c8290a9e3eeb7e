package app.earshot.store.opening;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.Entry;
import app.earshot.store.Notebook;
import app.earshot.store.NotebookTest;
import app.earshot.store.Samples;
import app.earshot.store.Session;
import app.earshot.store.failure.NotebookRefused;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was reported as saved is there, however suddenly the program ends. */
class KillTest {

    @TempDir
    Path home;

    /** So little that the file is closed and opened again after every few writes. */
    private static final long LITTLE_TO_FREE = 1 << 16;

    /** Nanoseconds. */
    private static final long LONGEST_IN_FREEING = 20_000_000;

    private static final int MANY_LINES = 500;

    @Test
    void nothingReportedIsLostWhenTheProgramIsKilled() throws Exception {
        killed(5, 20261122, Long.MAX_VALUE);
    }

    @Test
    void nothingReportedIsLostWhenTheProgramIsKilledWhileItFreesSpace() throws Exception {
        killed(2, 20261123, LITTLE_TO_FREE);
        killedInTheMiddleOfFreeing(5, 20261124);
    }

    @Test
    void nothingReportedIsLostWhenTheProgramIsKilledWhileItFreesSpaceInSteps() throws Exception {
        killed(2, 20261125, KillChild.IN_STEPS, 120);
    }

    @Test
    @Tag("long")
    void nothingReportedIsLostInManyKills() throws Exception {
        killed(200, System.nanoTime(), Long.MAX_VALUE);
        killed(100, System.nanoTime(), LITTLE_TO_FREE);
        killed(200, System.nanoTime(), KillChild.IN_STEPS, 400);
        killedInTheMiddleOfFreeing(200, System.nanoTime());
    }

    /** As it is shipped: the engine keeps for 45 seconds what it no longer needs, and the first step comes after that. */
    @Test
    @Tag("long")
    void nothingReportedIsLostFromAFileThatWasOpenForLong() throws Exception {
        killed(8, System.nanoTime(), SpacePolicy.STANDARD.mostGrowth(), 20_000);
    }

    private void killed(int kills, long seed, long muchToFree) throws Exception {
        killed(kills, seed, muchToFree, 40);
    }

    private void killed(int kills, long seed, long muchToFree, int mostWrites) throws Exception {
        Path folder = filled(seed);
        Random random = new Random(seed);
        long saved = 999;
        for (int kill = 0; kill < kills; kill++) {
            saved = killedAfter(folder, saved, 1 + random.nextInt(mostWrites), muchToFree);
            try (Notebook notebook = Notebook.open(folder, Samples.NOW)) {
                long last = saved;
                saved = notebook.read(session -> lastOfUnbrokenRow(session));
                assertThat(saved).as("kill %d, seed %d", kill, seed).isGreaterThanOrEqualTo(last);
            }
        }
    }

    /** Each kill comes so soon after the engine was seen closing that most find it still closed, or half open. */
    private void killedInTheMiddleOfFreeing(int kills, long seed) throws Exception {
        Path folder = filled(seed);
        Random random = new Random(seed);
        long saved = 999;
        int inTheMiddle = 0;
        for (int kill = 0; kill < kills; kill++) {
            List<String> said = killedWhileFreeing(folder, saved, random);
            inTheMiddle += said.getLast().equals("freeing") ? 1 : 0;
            saved = reopened(folder, saved, said, kill, seed);
        }
        System.out.println("Killed while freeing: " + kills + ", of them in the middle " + inTheMiddle + ", entries " + (saved - 999));
        assertThat(inTheMiddle).as("kills in the middle of closing and opening, of %d", kills).isGreaterThanOrEqualTo(kills / 4);
    }

    private static List<String> killedWhileFreeing(Path folder, long saved, Random random) throws Exception {
        Process child = Child.start(KillChild.class, folder.toString(), Long.toString(saved + 1), Long.toString(LITTLE_TO_FREE));
        int freeings = 1 + random.nextInt(6);
        List<String> said = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (said.size() == MANY_LINES) {
                    child.toHandle().destroyForcibly();
                } else if (line.equals("freeing") && --freeings == 0) {
                    LockSupport.parkNanos(random.nextLong(LONGEST_IN_FREEING));
                    child.toHandle().destroyForcibly();
                }
            }
        }
        child.waitFor();
        return said;
    }

    private static long reopened(Path folder, long before, List<String> said, int kill, long seed) throws NotebookRefused {
        long reported = said.stream()
                .filter(line -> line.startsWith("saved "))
                .mapToLong(line -> Long.parseLong(line.substring("saved ".length())))
                .max()
                .orElse(before);
        try (Notebook notebook = Notebook.open(folder, Samples.NOW)) {
            long there = notebook.<Long>read(KillTest::lastOfUnbrokenRow);
            assertThat(there).as("kill %d, seed %d", kill, seed).isBetween(reported, reported + 1);
            return there;
        }
    }

    private Path filled(long seed) throws NotebookRefused {
        Path folder = home.resolve("notebook-" + seed);
        try (Notebook notebook = Notebook.create(folder, Samples.NOW)) {
            NotebookTest.write(notebook, Samples::couple);
        }
        return folder;
    }

    private static long killedAfter(Path folder, long saved, int writes, long muchToFree) throws Exception {
        Process child = Child.start(KillChild.class, folder.toString(), Long.toString(saved + 1), Long.toString(muchToFree));
        long last = saved;
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            String line;
            int heard = 0;
            while ((line = said.readLine()) != null) {
                if (line.equals("freeing")) {
                    continue;
                }
                last = Long.parseLong(line.substring("saved ".length()));
                heard++;
                if (heard == writes) {
                    // Through its handle, which leaves what it has said to be read to the end.
                    child.toHandle().destroyForcibly();
                }
            }
        }
        child.waitFor();
        assertThat(last).as("the child wrote").isGreaterThan(saved);
        return last;
    }

    /** The number of the last entry, each of which must be there whole. */
    static long lastOfUnbrokenRow(Session session) {
        long number = 1000;
        while (true) {
            List<Entry> entry = session.entries().find(Samples.id(number)).stream().toList();
            if (entry.isEmpty()) {
                return number - 1;
            }
            assertThat(entry.getFirst().heard()).hasSize(1);
            assertThat(entry.getFirst().promises()).hasSize(1);
            number++;
        }
    }
}
