package app.earshot.domain.ledger;

import app.earshot.domain.Coded;

/** In which order promises stand. */
public enum LedgerOrder implements Coded {
    /** The earliest day first, those without a day last. */
    DAY("day"),
    /** What was written down last, first. */
    NEWEST("newest"),
    /** By the names of the accounts, and within one by day. */
    ACCOUNT("account");

    private final String code;

    LedgerOrder(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
