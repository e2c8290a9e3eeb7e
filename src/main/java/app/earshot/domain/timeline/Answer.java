package app.earshot.domain.timeline;

import app.earshot.domain.Coded;

/** Our answer to a request; {@code OPEN} until we have given one. */
public enum Answer implements Coded {
    OPEN("open"),
    YES("yes"),
    NO("no"),
    ANOTHER("another");

    private final String code;

    Answer(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
