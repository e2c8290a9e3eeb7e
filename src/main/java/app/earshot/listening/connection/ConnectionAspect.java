package app.earshot.listening.connection;

import app.earshot.domain.Coded;

/** The six things that a connection is made of, in the order in which they are shown. There is no total. */
public enum ConnectionAspect implements Coded {
    WORD_KEPT("word-kept"),
    UNDERSTANDING("understanding"),
    BOTH_VOICES("both-voices"),
    SHARED_GOAL("shared-goal"),
    CANDOUR("candour"),
    INITIATIVE("initiative");

    private final String code;

    ConnectionAspect(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
