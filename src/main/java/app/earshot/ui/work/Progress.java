package app.earshot.ui.work;

import java.util.function.DoubleConsumer;

/** What long work and the screen that waits for it say to each other. Safe for use by several threads. */
public final class Progress {

    private final DoubleConsumer shown;
    private volatile boolean cancelled;

    Progress(DoubleConsumer shown) {
        this.shown = shown;
    }

    /** Says how much is done, from 0 to 1. */
    public void report(double done) {
        shown.accept(done);
    }

    /** Asks the work to stop at its next good moment. Its result is not shown any more. Threads are never interrupted. */
    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }
}
