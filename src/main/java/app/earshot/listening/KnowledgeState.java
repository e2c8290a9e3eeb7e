package app.earshot.listening;

import app.earshot.domain.Coded;

/**
 * What we know of one topic on one account.
 *
 * <p>{@code STALE} means heard, but so long ago that it should be asked again. {@code CONTRADICTED} (two people said different
 * things) is not worked out yet: counts cannot show it, and a guess would be worse than silence. It has its code so that
 * screens are ready for it.
 */
public enum KnowledgeState implements Coded {
    UNKNOWN("unknown"),
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
