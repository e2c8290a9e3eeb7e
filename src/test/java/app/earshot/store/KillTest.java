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

    @Test
    void nothingReportedIsLostWhenTheProgramIsKilled() throws Exception {
        killed(8, 20261122);
    }

    @Test
    @Tag("long")
    void nothingReportedIsLostInManyKills() throws Exception {
        killed(200, System.nanoTime());
    }

    private void killed(int kills, long seed) throws Exception {
        Path folder = home.resolve("notebook");
        try (Notebook notebook = Notebook.create(folder, Samples.NOW)) {
            NotebookTest.write(notebook, Samples::couple);
        }
        Random random = new Random(seed);
        long saved = 999;
        for (int kill = 0; kill < kills; kill++) {
            saved = killedAfter(folder, saved, 1 + random.nextInt(40));
            try (Notebook notebook = Notebook.open(folder, Samples.NOW)) {
                long last = saved;
                saved = notebook.read(session -> lastOfUnbrokenRow(session));
                assertThat(saved).as("kill %d, seed %d", kill, seed).isGreaterThanOrEqualTo(last);
            }
        }
    }

    private static long killedAfter(Path folder, long saved, int writes) throws Exception {
        Process child = Child.start(KillChild.class, folder.toString(), Long.toString(saved + 1));
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
    private static long lastOfUnbrokenRow(Session session) {
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
