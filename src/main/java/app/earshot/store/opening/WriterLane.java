package app.earshot.store.opening;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The one thread through which everything reaches the engine, in order.
 *
 * <p>An interrupt that reaches the engine closes the notebook for everybody. Nobody but this class knows the thread, so
 * nobody can interrupt it; a caller who is interrupted waits to the end all the same and stays interrupted.
 */
public final class WriterLane implements AutoCloseable {

    private final ExecutorService executor;
    private volatile @Nullable Thread thread;

    public WriterLane(String name) {
        executor = Executors.newSingleThreadExecutor(work -> {
            thread = Thread.ofPlatform().name(name).daemon().unstarted(work);
            return thread;
        });
    }

    /** Runs the work and waits for it. Work that calls back here runs at once. */
    public <T> T call(Callable<T> work) throws Exception {
        if (Thread.currentThread() == thread) {
            return work.call();
        }
        Future<T> running = executor.submit(work);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return running.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw rethrown(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Tells of a fault that nobody waits for where a thread tells what it ends with. */
    public static void tellThread(Throwable fault) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, fault);
    }

    private static Exception rethrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return (Exception) cause;
    }

    @Override
    public void close() {
        executor.shutdown();
        boolean interrupted = false;
        while (true) {
            try {
                if (executor.awaitTermination(1, TimeUnit.HOURS)) {
                    break;
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
