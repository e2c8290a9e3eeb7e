package app.earshot.domain.timeline;

import app.earshot.domain.Coded;

/** Who talked most in a conversation, noted in one tap. */
public enum TalkShare implements Coded {
    THEM("them"),
    EVEN("even"),
    US("us");

    private final String code;

    TalkShare(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
