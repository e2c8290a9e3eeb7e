package app.earshot.store.backup;

import app.earshot.domain.Coded;

/** Why a backup does not stand in the second place. The backups beside the notebook are as they were. */
public final class PlaceFailed extends Exception {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    public PlaceFailed(Kind kind) {
        super("Not in the second place: " + kind.code());
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** What was in the way. */
    public enum Kind implements Coded {
        /** The folder is not there now: a stick that is not in, a folder that was moved. */
        ABSENT("absent"),
        DISK_FULL("disk-full"),
        /** The folder can't be written. */
        READ_ONLY("read-only"),
        /** It is the notebook's own folder. */
        SAME("same"),
        /** It lies in the notebook's folder, so it would be lost with it. */
        INSIDE("inside"),
        /** What was written there was something else when it was read. */
        UNSOUND("unsound"),
        /** Another program writes there. */
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
