package app.earshot.store.failure;

import app.earshot.domain.Coded;

/**
 * Why a notebook was not opened or made. Nothing in it was changed. It never holds values from the notebook, and no
 * cause, because the engine's messages do.
 */
public final class NotebookRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public NotebookRefused(Reason reason) {
        super("The notebook was refused: " + reason.code());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What was in the way. */
    public enum Reason implements Coded {
        /** Another Earshot, or another program, has it open. */
        IN_USE("in-use"),
        /** A newer Earshot has written it. */
        NEWER("newer"),
        /** It is ours, but parts of it are missing or cannot be read. */
        DAMAGED("damaged"),
        /** What was saved last is not in it: it was cut short, or copied while it was open. Said once; opened again it shows what is there. */
        BEHIND("behind"),
        /** It holds things that no Earshot makes, so that opening it could run somebody's code. */
        FOREIGN("foreign"),
        /** There is no such folder. */
        NOT_FOUND("not-found"),
        /** The folder is there, but holds no notebook. */
        NOT_A_NOTEBOOK("not-a-notebook"),
        /** The folder or its files cannot be written. */
        READ_ONLY("read-only"),
        /** The engine cannot take a path like this. */
        BAD_PATH("bad-path"),
        /** The file's name leads to a file of a name under which the engine would look for another one. */
        MISNAMED("misnamed"),
        DISK_FULL("disk-full"),
        /** It has a password, and none was given. */
        LOCKED("locked"),
        /** What was given does not open it. */
        WRONG_PASSWORD("wrong-password"),
        /** It has a password, and the file beside it that wraps its key is gone or can't be read. A backup has it too. */
        KEY_GONE("key-gone"),
        /** A new notebook was asked for where something stands already. */
        EXISTS("exists");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
