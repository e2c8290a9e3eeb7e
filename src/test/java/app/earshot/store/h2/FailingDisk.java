package app.earshot.store.h2;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.function.BooleanSupplier;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** The real disk as the engine sees it, on which forcing, writing or reading can be made to fail. */
public final class FailingDisk implements AutoCloseable {

    /** How an address in it begins. */
    public static final String SCHEME = "failing";

    private static volatile FailingDisk inUse;

    private final FilePath face = new Face();
    private volatile int forcesToFail;
    private volatile int writesToFail;
    private volatile int callsBefore;
    private volatile int failuresThen;
    private volatile int readsBefore;
    private volatile int readFailuresThen;
    private volatile int failed;

    public FailingDisk() {
        inUse = this;
        FilePath.register(face);
    }

    public void failForcing(int times) {
        forcesToFail = times;
    }

    public void failWriting(int times) {
        writesToFail = times;
    }

    /** Lets so many calls that write or force go well, and then makes so many fail. */
    public void failAfter(int calls, int times) {
        callsBefore = calls;
        failuresThen = times;
    }

    /** Lets so many calls that read go well, and then makes so many fail. */
    public void failReadingAfter(int calls, int times) {
        readsBefore = calls;
        readFailuresThen = times;
    }

    private boolean failsReading() {
        if (readFailuresThen == 0) {
            return false;
        }
        boolean fails = readsBefore == 0;
        readsBefore -= fails ? 0 : 1;
        readFailuresThen -= fails ? 1 : 0;
        failed += fails ? 1 : 0;
        return fails;
    }

    private boolean failsInTurn() {
        if (failuresThen == 0) {
            return false;
        }
        boolean fails = callsBefore == 0;
        callsBefore -= fails ? 0 : 1;
        failuresThen -= fails ? 1 : 0;
        failed += fails ? 1 : 0;
        return fails;
    }

    /** How often something has failed. */
    public int failed() {
        return failed;
    }

    private boolean failsForcing() {
        boolean fails = forcesToFail > 0;
        forcesToFail -= fails ? 1 : 0;
        failed += fails ? 1 : 0;
        return fails || failsInTurn();
    }

    private boolean failsWriting() {
        boolean fails = writesToFail > 0;
        writesToFail -= fails ? 1 : 0;
        failed += fails ? 1 : 0;
        return fails || failsInTurn();
    }

    @Override
    public void close() {
        FilePath.unregister(face);
    }

    /** Made by the engine, which gives it nothing: so it asks for the disk that is in use. */
    public static final class Face extends FilePathWrapper {

        public Face() {}

        @Override
        public String getScheme() {
            return SCHEME;
        }

        @Override
        public FileChannel open(String mode) throws IOException {
            return new Channel(super.open(mode), inUse::failsForcing, inUse::failsWriting, inUse::failsReading);
        }
    }

    private static final class Channel extends FileChannel {

        private final FileChannel file;
        private final BooleanSupplier failsForcing;
        private final BooleanSupplier failsWriting;
        private final BooleanSupplier failsReading;

        Channel(FileChannel file, BooleanSupplier failsForcing, BooleanSupplier failsWriting, BooleanSupplier failsReading) {
            this.file = file;
            this.failsForcing = failsForcing;
            this.failsWriting = failsWriting;
            this.failsReading = failsReading;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            if (failsForcing.getAsBoolean()) {
                throw new IOException("Input/output error");
            }
            file.force(metaData);
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            if (failsWriting.getAsBoolean()) {
                throw new IOException("Input/output error");
            }
            return file.write(from, position);
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            if (failsWriting.getAsBoolean()) {
                throw new IOException("Input/output error");
            }
            return file.write(from);
        }

        @Override
        public int read(ByteBuffer to) throws IOException {
            if (failsReading.getAsBoolean()) {
                throw new IOException("Input/output error");
            }
            return file.read(to);
        }

        @Override
        public int read(ByteBuffer to, long position) throws IOException {
            if (failsReading.getAsBoolean()) {
                throw new IOException("Input/output error");
            }
            return file.read(to, position);
        }

        @Override
        public long read(ByteBuffer[] to, int offset, int length) throws IOException {
            return file.read(to, offset, length);
        }

        @Override
        public long write(ByteBuffer[] from, int offset, int length) throws IOException {
            return file.write(from, offset, length);
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            file.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            file.truncate(size);
            return this;
        }

        @Override
        public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
            return file.transferTo(position, count, target);
        }

        @Override
        public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
            return file.transferFrom(source, position, count);
        }

        @Override
        public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
            return file.map(mode, position, size);
        }

        @Override
        public FileLock lock(long position, long size, boolean shared) throws IOException {
            return file.lock(position, size, shared);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
