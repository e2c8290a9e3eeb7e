package app.earshot.store;

/**
 * Reading or writing failed in a way that nobody could foresee: the disk is full, a cable was pulled, the file is damaged.
 * Says the engine's code and nothing else: the engine's messages hold values from the notebook.
 */
public final class StoreFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final int engineCode;

    StoreFailure(Kind kind, int engineCode, StackTraceElement[] where) {
        super("The notebook could not be read or written: " + kind + ", engine code " + engineCode);
        this.kind = kind;
        this.engineCode = engineCode;
        setStackTrace(where);
    }

    public Kind kind() {
        return kind;
    }

    public int engineCode() {
        return engineCode;
    }

    /** What sort of failure it is, as far as it matters for what to do next. */
    public enum Kind {
        DISK_FULL,
        DAMAGED,
        /** The engine has closed the notebook: it must be opened again. */
        CLOSED,
        /** Something that the notebook needs is missing or there twice. */
        CONSTRAINT,
        OTHER
    }
}
