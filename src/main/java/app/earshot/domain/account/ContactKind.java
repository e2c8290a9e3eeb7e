package app.earshot.domain.account;

import app.earshot.domain.Coded;

/** How a person can be reached. */
public enum ContactKind implements Coded {
    EMAIL("email"),
    PHONE("phone"),
    ADDRESS("address"),
    OTHER("other");

    private final String code;

    ContactKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
