package app.earshot.domain.timeline;

import app.earshot.domain.Coded;

/** What became of a promise. Whether an open promise is late follows from its due day and today. */
public enum PromiseState implements Coded {
    OPEN("open"),
    KEPT("kept"),
    KEPT_LATE("kept-late"),
    BROKEN("broken"),
    RELEASED("released");

    private final String code;

    PromiseState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
