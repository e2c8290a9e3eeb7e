package app.earshot.listening.knowledge;

import app.earshot.domain.Coded;
import app.earshot.listening.meaning.Clash;

/**
 * What we know of one topic on one account.
 *
 * <p>{@code MAY_BE_KNOWN} means that nothing is marked, and a note, a letter or a field may say it. {@code STALE} means heard, but so long ago that it should be asked again. {@code CONTRADICTED} means that we were told things
 * that exclude each other; see {@link Clash}.
 */
public enum KnowledgeState implements Coded {
    UNKNOWN("unknown"),
    MAY_BE_KNOWN("may-be-known"),
    ASKED("asked"),
    HEARD("heard"),
    SAID_BACK("said-back"),
    STALE("stale"),
    CONTRADICTED("contradicted");

    private final String code;

    KnowledgeState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether we know it well enough not to ask again. */
    public boolean isKnown() {
        return this == HEARD || this == SAID_BACK;
    }
}
