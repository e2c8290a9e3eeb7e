package app.earshot.bench.screen;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/** The toolkit, drawing in memory, from the first window to the last. */
public final class Screen implements AutoCloseable {

    private Screen() {}

    public static Screen begin() {
        CountDownLatch ready = new CountDownLatch(1);
        Platform.startup(ready::countDown);
        Platform.setImplicitExit(false);
        return new Screen();
    }

    /** Does something on the screen's thread and brings the answer. */
    static <T> T on(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public void close() {
        Platform.exit();
    }
}
