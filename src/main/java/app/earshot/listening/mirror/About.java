package app.earshot.listening.mirror;

/** Whom a sentence speaks of. */
public enum About {
    US,
    THEM,
    BOTH,
    NEITHER;

    static About of(boolean us, boolean them) {
        if (us) {
            return them ? BOTH : US;
        }
        return them ? THEM : NEITHER;
    }
}
