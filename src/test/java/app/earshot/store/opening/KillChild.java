package app.earshot.store.opening;

import app.earshot.store.Notebook;
import app.earshot.store.NotebookTest;
import app.earshot.store.Samples;
import app.earshot.store.engine.Schema;
import app.earshot.store.failure.NotebookRefused;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

/**
 * Writes entries one by one, without end, and says so after each, only when the write has returned. Says as well when the engine
 * is being closed and opened again to free space, as the lane's own stack tells it: nothing in the notebook knows of this.
 */
public final class KillChild {

    private static final long A_MOMENT = 200_000;

    private KillChild() {}

    public static void main(String[] arguments) throws NotebookRefused {
        Notebook notebook = Notebook.open(
                new NotebookOpening(Path.of(arguments[0]), Samples.NOW, Schema.current()), Long.parseLong(arguments[2]));
        if (Long.parseLong(arguments[2]) < Long.MAX_VALUE) {
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
