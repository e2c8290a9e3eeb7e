package app.earshot.store.engine;

import java.io.IOException;
import java.nio.channels.FileChannel;

/**
 * What an open file holds at one moment, to be copied while it goes on being written. Made and closed where the engine is used, and
 * copied anywhere. Until it is closed the file grows and nothing in it is freed.
 */
public interface FileMoment extends AutoCloseable {

    /** How many bytes a copy has. */
    long length();

    /**
     * Writes a copy. It is a file that was not closed: it has to be {@linkplain Engine#recover brought to its newest state}.
     *
     * @throws IOException also if the engine has closed the file meanwhile; then the copy is worth nothing
     */
    void copyTo(FileChannel target) throws IOException;

    @Override
    void close();
}
