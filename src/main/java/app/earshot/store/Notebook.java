package app.earshot.store;

import app.earshot.store.NotebookRefused.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** All of one business's words: a folder, opened by one Earshot at a time. Safe to use from several threads. */
public final class Notebook implements AutoCloseable {

    private final Path folder;
    private final Lane lane = new Lane("notebook-store");
    private final H2Engine engine;
    private final Handle handle;

    private Notebook(Path folder, H2Engine engine) throws SQLException {
        this.folder = folder;
        this.engine = engine;
        engine.migrate();
        Jdbi jdbi = Jdbi.create(engine::connect);
        Arguments.register(jdbi);
        this.handle = jdbi.open();
    }

    public static Notebook create(Path folder, Instant now) throws NotebookRefused {
        try {
            Files.createDirectories(folder);
            return new Notebook(folder, H2Engine.create(folder.resolve("notebook")));
        } catch (Exception e) {
            throw new NotebookRefused(Reason.DAMAGED);
        }
    }

    public static Notebook open(Path folder, Instant now) throws NotebookRefused {
        try {
            return new Notebook(folder, H2Engine.open(folder.resolve("notebook")));
        } catch (Exception e) {
            throw new NotebookRefused(Reason.DAMAGED);
        }
    }

    public static Notebook inMemory() {
        try {
            return new Notebook(Path.of("memory"), H2Engine.inMemory());
        } catch (SQLException e) {
            throw new IllegalStateException("No notebook in memory", e);
        }
    }

    public Path folder() {
        return folder;
    }

    public <T> T read(Function<Session, T> work) {
        return on(() -> work.apply(new Session(handle)));
    }

    public <T> T write(Function<Session, T> work) {
        return on(() -> {
            T result = handle.inTransaction(any -> work.apply(new Session(handle)));
            engine.force();
            return result;
        });
    }

    private <T> T on(java.util.concurrent.Callable<T> work) {
        if (Thread.currentThread().getName().equals("JavaFX Application Thread")) {
            throw new IllegalStateException("The notebook is not for the JavaFX thread");
        }
        try {
            return lane.call(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        on(() -> {
            handle.close();
            engine.close();
            return null;
        });
        lane.close();
    }
}
