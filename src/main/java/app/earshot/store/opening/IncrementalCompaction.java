package app.earshot.store.opening;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * Frees what an open file no longer needs, some time after it was written to, in steps so small that whoever saves between them does not
 * notice. Used from any thread.
 */
public final class IncrementalCompaction implements AutoCloseable {

    private final SpacePolicy policy;
    private final BooleanSupplier step;
    private final AtomicBoolean planned = new AtomicBoolean();
    private final AtomicBoolean written = new AtomicBoolean();
    private volatile boolean closed;

    /** @param step frees a little, on a thread of nobody's, and says whether there is more to free; it throws nothing */
    public IncrementalCompaction(SpacePolicy policy, BooleanSupplier step) {
        this.policy = policy;
        this.step = step;
    }

    /** The file has grown. */
    public void written() {
        written.set(true);
        if (!planned.getAndSet(true)) {
            plan(policy.first());
        }
    }

    private void plan(Duration pause) {
        CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, Thread::startVirtualThread).execute(this::run);
    }

    private void run() {
        if (closed) {
            return;
        }
        written.set(false);
        if (step.getAsBoolean()) {
            plan(policy.between());
            return;
        }
        planned.set(false);
        if (written.get()) {
            written();
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
