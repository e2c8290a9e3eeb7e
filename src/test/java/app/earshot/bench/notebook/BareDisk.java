package app.earshot.bench.notebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file on the notebook's disk to which nothing is done but that 4 kB are written and forced: the least that keeping something costs. */
final class BareDisk implements AutoCloseable {

    private static final int BYTES = 4 << 10;
    private static final int PLACES = 1 << 10;

    private final FileChannel file;
    private final ByteBuffer bytes = ByteBuffer.allocateDirect(BYTES);

    /** It is gone with the closing. */
    BareDisk(Path folder) {
        try {
            file = FileChannel.open(
                    folder.resolve("bare"), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(int number) {
        try {
            bytes.clear();
            bytes.putInt(0, number);
            file.write(bytes, (long) number % PLACES * BYTES);
            file.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
