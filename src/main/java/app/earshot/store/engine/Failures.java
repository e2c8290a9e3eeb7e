package app.earshot.store.engine;

import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.failure.NotebookRefused.Reason;
import app.earshot.store.failure.StoreFailure;
import java.util.Optional;

/**
 * What a failure means, told from codes and from where it was thrown. What comes neither from the engine nor from its file is a fault of
 * ours. It has no meaning here and goes on as it is, so that somebody gets to see its cause.
 */
public interface Failures {

    /**
     * Why a notebook could not be opened or made.
     *
     * @param diskFull whether there is too little room to go on
     * @return empty for a fault of ours
     */
    Optional<Reason> reason(Throwable failure, boolean diskFull);

    /**
     * The failure without the engine's words, which hold values from the notebook.
     *
     * @param diskFull whether there is too little room to go on
     * @return empty for a fault of ours
     */
    Optional<StoreFailure> failure(Throwable failure, boolean diskFull);

    /** The refusal that a failure means. Throws a fault of ours on. */
    default NotebookRefused refusal(Throwable failure, boolean diskFull) {
        Optional<Reason> reason = reason(failure, diskFull);
        if (reason.isPresent()) {
            return new NotebookRefused(reason.get());
        }
        if (failure instanceof Error error) {
            throw error;
        }
        throw failure instanceof RuntimeException ours ? ours : new IllegalStateException(failure);
    }
}
