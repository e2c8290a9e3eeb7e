package app.earshot.store.opening;

import app.earshot.store.Notebook;
import app.earshot.store.NotebookTest;
import app.earshot.store.Samples;
import app.earshot.store.engine.Schema;
import app.earshot.store.failure.NotebookRefused;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

/**
 * Writes entries one by one, without end, and says so after each, only when the write has returned. Says as well when the engine
 * is being closed and opened again to free space, as the lane's own stack tells it: nothing in the notebook knows of this.
 */
public final class KillChild {

    private static final long A_MOMENT = 200_000;

    private KillChild() {}

    /** In place of how much there may be to free: it is freed in small steps without a pause. */
    static final long IN_STEPS = 0;

    /** How long the engine keeps what it no longer needs: so short that its place is used again many times before a kill. */
    private static final Duration KEPT = Duration.ofMillis(100);

    /** @param arguments the notebook's folder, the number of the first entry, and by how many bytes the file may grow */
    public static void main(String[] arguments) throws NotebookRefused, SQLException {
        long growth = Long.parseLong(arguments[2]);
        Path folder = Path.of(arguments[0]);
        Notebook notebook = Notebook.open(
                new NotebookOpening(folder, Samples.NOW, Schema.current()),
                growth == IN_STEPS ? ShortMemory.OFTEN : SpacePolicy.growingAtMost(growth));
        if (growth == IN_STEPS) {
            ShortMemory.of(folder, KEPT);
        } else if (growth < Long.MAX_VALUE) {
            Thread lane = notebook.read(session -> Thread.currentThread());
            Thread.ofPlatform().daemon().start(() -> tellOfFreeing(lane));
        }
        for (long number = Long.parseLong(arguments[1]); ; number++) {
            long next = number;
            NotebookTest.write(notebook, session -> session.entries().insert(Samples.call(Samples.id(next), Samples.NOW.plusSeconds(next))));
            say("saved " + number);
        }
    }

    private static void tellOfFreeing(Thread lane) {
        boolean freeing = false;
        while (lane.isAlive()) {
            boolean before = freeing;
            freeing = Arrays.stream(lane.getStackTrace()).anyMatch(call -> call.getMethodName().equals("closeAndOpen"));
            if (freeing && !before) {
                say("freeing");
            }
            LockSupport.parkNanos(A_MOMENT);
        }
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
