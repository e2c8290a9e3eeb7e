package app.earshot.usecase.business;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/** How far long work is, in steps that take about as long as each other. Not for several threads. */
final class CancellableProgress {

    private final double steps;
    private final DoubleConsumer progressed;
    private final BooleanSupplier stop;
    private long done;

    CancellableProgress(long steps, DoubleConsumer progressed, BooleanSupplier stop) {
        this.steps = Math.max(1, steps);
        this.progressed = progressed;
        this.stop = stop;
    }

    /**
     * Says that so many more steps are done.
     *
     * @throws Stopped if somebody asked for it
     */
    void went(long more) {
        done += more;
        progressed.accept(Math.min(1, done / steps));
        ask();
    }

    /** The same stream, for a step that is long in itself: it asks after each piece, and its writing throws {@link Stopped}. */
    OutputStream asking(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] piece, int from, int length) throws IOException {
                ask();
                out.write(piece, from, length);
            }
        };
    }

    /** @throws Stopped if somebody asked for it */
    void ask() {
        if (stop.getAsBoolean()) {
            throw new Stopped();
        }
    }
}
