package app.earshot.domain.account;

import app.earshot.domain.Coded;

/** What a teammate is to the firm. */
public enum TeammateKind implements Coded {
    OWNER("owner"),
    CREW("crew");

    private final String code;

    TeammateKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
