package app.earshot.store.opening;

import app.earshot.store.Notebook;
import app.earshot.store.NotebookTest;
import app.earshot.store.Samples;
import app.earshot.store.failure.StoreFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Writes entries one by one and says so after each. When one is refused it says why and waits for a word before it tries the
 * same one again, in the same notebook, as a person would.
 */
final class FullDiskChild {

    private final Notebook notebook;
    private final BufferedReader told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    private FullDiskChild(Notebook notebook) {
        this.notebook = notebook;
    }

    public static void main(String[] arguments) throws Exception {
        FullDiskChild child = new FullDiskChild(Notebook.open(Path.of(arguments[0]), Samples.NOW));
        for (long number = Long.parseLong(arguments[1]); child.keep(number) && !child.isToldToStop(number); number++) {
            continue;
        }
        child.notebook.close();
        System.out.println("closed");
    }

    private boolean isToldToStop(long saved) throws IOException {
        System.out.println("saved " + saved);
        return told.ready() && told.readLine().equals("stop");
    }

    /** False if it was told to stop. */
    private boolean keep(long number) throws IOException {
        boolean refusedBefore = false;
        while (true) {
            long began = System.nanoTime();
            try {
                boolean tried = refusedBefore;
                NotebookTest.write(notebook, session -> {
                    // After a refusal it can be there all the same, if the disk failed after the commit.
                    if (!tried || session.entries().find(Samples.id(number)).isEmpty()) {
                        session.entries().insert(Samples.call(Samples.id(number), Samples.NOW.plusSeconds(number)));
                    }
                });
                return true;
            } catch (StoreFailure failure) {
                refusedBefore = true;
                System.out.println("refused " + failure.kind() + " " + (System.nanoTime() - began) / 1_000_000);
                String word = told.readLine();
                if (word == null || word.equals("stop")) {
                    return false;
                }
            }
        }
    }
}
