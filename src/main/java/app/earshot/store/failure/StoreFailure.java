package app.earshot.store.failure;

import java.io.IOException;

/**
 * Reading or writing failed in a way that nobody could foresee: the disk is full, a cable was pulled, the file is damaged.
 * Says the engine's code and nothing else: the engine's messages hold values from the notebook.
 */
public final class StoreFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final int engineCode;

    public StoreFailure(Kind kind, int engineCode, StackTraceElement[] where) {
        super("The notebook could not be read or written: " + kind + ", engine code " + engineCode);
        this.kind = kind;
        this.engineCode = engineCode;
        setStackTrace(where);
    }

    /** Why an engine that had failed could not be opened anew. */
    public static StoreFailure of(NotebookRefused refused) {
        Kind kind = switch (refused.reason()) {
            case DISK_FULL -> Kind.DISK_FULL;
            case DAMAGED, FOREIGN -> Kind.DAMAGED;
            default -> Kind.CLOSED;
        };
        return new StoreFailure(kind, 0, refused.getStackTrace());
    }

    /** The same failure where the engine has closed the notebook with it, if nothing better is known. */
    public StoreFailure closed() {
        return kind == Kind.OTHER ? new StoreFailure(Kind.CLOSED, engineCode, getStackTrace()) : this;
    }

    /** What was written may be there and may not: the disk failed after the commit, and does not answer now. */
    public static StoreFailure unsure(Exception failure) {
        return new StoreFailure(Kind.UNSURE, 0, failure.getStackTrace());
    }

    /** The moment that was being read is gone: the file has had to be opened anew, or the notebook was closed. */
    public static StoreFailure gone() {
        return new StoreFailure(Kind.CLOSED, 0, Thread.currentThread().getStackTrace());
    }

    /** The name of the notebook's folder leads to another one now, or to none: nothing is written by that name. */
    public static StoreFailure moved() {
        return new StoreFailure(Kind.MOVED, 0, Thread.currentThread().getStackTrace());
    }

    /** Why a file beside the notebook's own could not be written. */
    public static StoreFailure of(IOException failure, boolean diskFull) {
        return new StoreFailure(diskFull ? Kind.DISK_FULL : Kind.OTHER, 0, failure.getStackTrace());
    }

    public Kind kind() {
        return kind;
    }

    /** What sort of failure it is, as far as it matters for what to do next. */
    public enum Kind {
        DISK_FULL,
        DAMAGED,
        /** The engine has closed the notebook: it must be opened again. */
        CLOSED,
        /** The notebook's folder was renamed or moved while it was open. */
        MOVED,
        /** It was committed, the disk did not confirm it, and cannot be asked now. */
        UNSURE,
        /** Something that the notebook needs is missing or there twice. */
        CONSTRAINT,
        OTHER
    }
}
