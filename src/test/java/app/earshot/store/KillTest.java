package app.earshot.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Entry;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was reported as saved is there, however suddenly the program ends. */
class KillTest {

    @TempDir
    Path home;

    /** So little that the file is closed and opened again after every few writes. */
    private static final long LITTLE_TO_FREE = 1 << 16;

    @Test
    void nothingReportedIsLostWhenTheProgramIsKilled() throws Exception {
        killed(8, 20261122, Long.MAX_VALUE);
    }

    @Test
    void nothingReportedIsLostWhenTheProgramIsKilledWhileItFreesSpace() throws Exception {
        killed(8, 20261123, LITTLE_TO_FREE);
    }

    @Test
    @Tag("long")
    void nothingReportedIsLostInManyKills() throws Exception {
        killed(200, System.nanoTime(), Long.MAX_VALUE);
        killed(100, System.nanoTime(), LITTLE_TO_FREE);
    }

    private void killed(int kills, long seed, long muchToFree) throws Exception {
        Path folder = home.resolve("notebook-" + seed);
        try (Notebook notebook = Notebook.create(folder, Samples.NOW)) {
            NotebookTest.write(notebook, Samples::couple);
        }
        Random random = new Random(seed);
        long saved = 999;
        for (int kill = 0; kill < kills; kill++) {
            saved = killedAfter(folder, saved, 1 + random.nextInt(40), muchToFree);
            try (Notebook notebook = Notebook.open(folder, Samples.NOW)) {
                long last = saved;
                saved = notebook.read(session -> lastOfUnbrokenRow(session));
                assertThat(saved).as("kill %d, seed %d", kill, seed).isGreaterThanOrEqualTo(last);
            }
        }
    }

    private static long killedAfter(Path folder, long saved, int writes, long muchToFree) throws Exception {
        Process child = Child.start(KillChild.class, folder.toString(), Long.toString(saved + 1), Long.toString(muchToFree));
        long last = saved;
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            String line;
            int heard = 0;
            while ((line = said.readLine()) != null) {
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
