package app.earshot.listening.news;

import app.earshot.domain.Coded;

/** What they tell of their lives that wants one word before anything else. */
public enum NewsKind implements Coded {
    BIRTH("birth"),
    CHRISTENING("christening"),
    ENGAGEMENT("engagement"),
    FLOOD("flood"),
    FIRE("fire"),
    BREAK_IN("break-in"),
    STORM("storm");

    private final String code;

    NewsKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public boolean isSad() {
        return this == FLOOD || this == FIRE || this == BREAK_IN || this == STORM;
    }
}
