package app.earshot.domain.account;

import app.earshot.domain.Coded;

/** The orders in which the list of accounts can be read. */
public enum ListOrder implements Coded {
    NEEDS_LISTENING("needs-listening"),
    NEXT_DAY("next-day"),
    NAME("name"),
    LAST_HEARD("last-heard");

    private final String code;

    ListOrder(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
