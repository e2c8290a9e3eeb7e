package app.earshot.store.backup;

import app.earshot.domain.Coded;
import app.earshot.store.failure.NotebookRefused;

/** Why there is no backup, or why one can't be used. Nothing was changed, and nothing is left of what was begun. */
public final class BackupFailed extends Exception {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    public BackupFailed(Kind kind) {
        super("No backup: " + kind.code());
        this.kind = kind;
    }

    /** What a refusal of a copy means. */
    static BackupFailed of(NotebookRefused refused) {
        return new BackupFailed(switch (refused.reason()) {
            case DISK_FULL -> Kind.DISK_FULL;
            case NEWER -> Kind.NEWER;
            case LOCKED -> Kind.LOCKED;
            case WRONG_PASSWORD -> Kind.WRONG_PASSWORD;
            case READ_ONLY, BAD_PATH, MISNAMED -> Kind.UNWRITABLE;
            case FOREIGN -> Kind.FOREIGN;
            default -> Kind.DAMAGED;
        });
    }

    public Kind kind() {
        return kind;
    }

    /** What was in the way. */
    public enum Kind implements Coded {
        DISK_FULL("disk-full"),
        /** The folder for backups can't be written. */
        UNWRITABLE("unwritable"),
        /** What was copied or kept could not be read to the end. */
        DAMAGED("damaged"),
        /** The file is no backup of ours, or holds what no Earshot writes. */
        FOREIGN("foreign"),
        /** A newer Earshot made it. */
        NEWER("newer"),
        /** It has a password, and none was given. */
        LOCKED("locked"),
        WRONG_PASSWORD("wrong-password"),
        /** Another one is being made. */
        BUSY("busy");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
