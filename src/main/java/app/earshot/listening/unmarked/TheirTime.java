package app.earshot.listening.unmarked;

import app.earshot.domain.Coded;

/** What a time is that they named, or that a machine named for them. */
public enum TheirTime implements Coded {
    /** When they are back, or want to speak again. */
    LATER("later"),
    /** Until when an automatic reply says that they are away. */
    AWAY("away"),
    /** What we wrote did not arrive. */
    BOUNCED("bounced");

    private final String code;

    TheirTime(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether a machine told it: nobody of theirs spoke. */
    public boolean isFromMachine() {
        return this != LATER;
    }
}
