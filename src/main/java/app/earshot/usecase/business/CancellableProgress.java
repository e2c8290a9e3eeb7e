package app.earshot.usecase.business;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/**
 * How far long work is that reads rows and then copies files: both are counted in bytes, so that its end is where the last file is
 * copied. It is done only when it is told so. Not for several threads.
 */
final class CancellableProgress {

    /** A row takes about as long to read and write as so many bytes of a file take to copy. */
    private static final long BYTES_OF_A_ROW = 1 << 14;

    private final double bytes;
    private final DoubleConsumer progressed;
    private final BooleanSupplier stop;
    private long done;
    private double told;

    /**
     * @param rows how many rows will be read
     * @param copied how many bytes of files will be read or written
     * @param progressed is told how much is done, from 0 to 1, whenever that has grown
     * @param stop asked now and then whether to leave off
     */
    CancellableProgress(long rows, long copied, DoubleConsumer progressed, BooleanSupplier stop) {
        // One more, which is done at the end.
        this.bytes = rows * BYTES_OF_A_ROW + copied + 1.0;
        this.progressed = progressed;
        this.stop = stop;
    }

    /**
     * Says that so many more rows are done.
     *
     * @throws Stopped if somebody asked for it
     */
    void readRows(long more) {
        went(more * BYTES_OF_A_ROW);
    }

    /** The same stream, which counts what is written to it; its writing throws {@link Stopped}. */
    OutputStream counting(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] piece, int from, int length) throws IOException {
                out.write(piece, from, length);
                went(length);
            }
        };
    }

    private void went(long more) {
        done += more;
        // What there was to do is only what was noted of it: a file can have become longer.
        tell(Math.min(done, bytes - 1) / bytes);
        ask();
    }

    /** Says that all is done. */
    void finished() {
        tell(1);
    }

    private void tell(double share) {
        if (share > told) {
            told = share;
            progressed.accept(share);
        }
    }

    /** @throws Stopped if somebody asked for it */
    void ask() {
        if (stop.getAsBoolean()) {
            throw new Stopped();
        }
    }
}
