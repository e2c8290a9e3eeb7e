package app.earshot.usecase;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells whoever shows an account that something about it was kept. Called after the change is on the disk, on the thread
 * that wrote it. Safe for use by several threads.
 */
public final class Changes {

    private final List<Consumer<@Nullable UUID>> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Change>> doneListeners = new CopyOnWriteArrayList<>();

    /** Calls the listener with the id of each changed account, or null for a change to the notebook as a whole. */
    public void listen(Consumer<@Nullable UUID> listener) {
        listeners.add(listener);
    }

    /** Calls the listener with each change that a person has just made, so that it can be told with a way back. */
    public void listenToDone(Consumer<Change> listener) {
        doneListeners.add(listener);
    }

    void publishDone(Change change) {
        doneListeners.forEach(listener -> listener.accept(change));
    }

    void publish(@Nullable UUID accountId) {
        listeners.forEach(listener -> listener.accept(accountId));
    }
}
