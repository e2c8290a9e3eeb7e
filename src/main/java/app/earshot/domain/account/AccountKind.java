package app.earshot.domain.account;

import app.earshot.domain.Coded;

/** What sort of customer an account is. */
public enum AccountKind implements Coded {
    COUPLE("couple"),
    FAMILY("family"),
    COMPANY("company"),
    PLANNER("planner");

    private final String code;

    AccountKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
