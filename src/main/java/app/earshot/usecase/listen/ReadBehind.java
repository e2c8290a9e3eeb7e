package app.earshot.usecase.listen;

import app.earshot.usecase.Writing;
import java.util.UUID;

/**
 * Reads entries that were kept by an older Earshot, or otherwise without being read: newest first, in steps so small that nobody waits for
 * one.
 */
public final class ReadBehind {

    private final Writing writing;

    public ReadBehind(Writing writing) {
        this.writing = writing;
    }

    /** Whether an account has entries that were not read yet. */
    public boolean isNeeded(UUID accountId) {
        return writing.isLeftToRead(accountId);
    }

    /** Reads the next of them. Whether any are left after that. */
    public boolean step(UUID accountId) {
        return writing.readOn(accountId);
    }
}
