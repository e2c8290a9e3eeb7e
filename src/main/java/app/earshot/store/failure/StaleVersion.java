package app.earshot.store.failure;

/** Somebody else has changed it since it was read, so that writing it now would undo their change. */
public final class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleVersion(String table, Object id) {
        super("Changed or gone since it was read: " + table + " " + id);
    }
}
