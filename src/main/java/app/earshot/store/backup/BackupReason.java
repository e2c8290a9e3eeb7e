package app.earshot.store.backup;

import app.earshot.domain.Coded;

/** Why a backup was made. */
public enum BackupReason implements Coded {
    /** The notebook was opened and held something that no backup did: before anything is changed. */
    OPENED("opened"),
    /** An hour of use had passed. */
    HOURLY("hourly"),
    CLOSED("closed"),
    ASKED("asked"),
    /** An account was about to be fetched out of an earlier one. */
    FETCHING("fetching"),
    /** It was about to be replaced by an earlier one. */
    GOING_BACK("going-back");

    private final String code;

    BackupReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
