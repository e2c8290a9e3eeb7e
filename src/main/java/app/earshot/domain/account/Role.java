package app.earshot.domain.account;

import app.earshot.domain.Coded;

/** What a person is to an account. One person may have several roles, in several accounts. */
public enum Role implements Coded {
    BRIDE("bride"),
    GROOM("groom"),
    PARTNER("partner"),
    MOTHER("mother"),
    FATHER("father"),
    FAMILY("family"),
    PLANNER("planner"),
    VENUE("venue"),
    DECIDER("decider"),
    PAYER("payer"),
    CONTACT("contact"),
    GUEST("guest"),
    VENDOR("vendor");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether a person in this role is one of the couple, so that we should hear them in their own words. */
    public boolean isPartner() {
        return this == BRIDE || this == GROOM || this == PARTNER;
    }
}
