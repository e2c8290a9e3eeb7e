package app.earshot.tour;

import app.earshot.ui.work.Problems;
import app.earshot.ui.work.Work;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Work that is finished when the call that starts it returns, so that a picture or a test needs no waiting. The store refuses the
 * screen's thread; so the work is done on a lane of its own and waited for, and what it brings is shown by the caller.
 */
public final class SynchronousWork implements AutoCloseable {

    private static final String LANE = "notebook";

    private final Queue<Runnable> shown = new ConcurrentLinkedQueue<>();
    private final ExecutorService lane =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(LANE).factory());
    private final Work work;

    public SynchronousWork(Problems problems) {
        work = new Work(this::waitedFor, this::waitedFor, this::backToCaller, problems);
    }

    public Work work() {
        return work;
    }

    @Override
    public void close() {
        lane.shutdown();
    }

    private void waitedFor(Runnable job) {
        if (Thread.currentThread().getName().equals(LANE)) {
            throw new IllegalStateException("Work is started on the screen's thread: come back with Work.onScreen first");
        }
        Future<?> running = lane.submit(job);
        try {
            running.get();
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
        for (Runnable next = shown.poll(); next != null; next = shown.poll()) {
            next.run();
        }
    }

    private void backToCaller(Runnable handler) {
        if (Thread.currentThread().getName().equals(LANE)) {
            shown.add(handler);
        } else {
            handler.run();
        }
    }
}
