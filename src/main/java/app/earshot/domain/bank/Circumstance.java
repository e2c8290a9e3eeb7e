package app.earshot.domain.bank;

import app.earshot.domain.Coded;

/** What has to be so on an account before a question suits it: whom we have before us, and what their day will be like. */
public enum Circumstance implements Coded {
    COUPLE("couple"),
    FAMILY("family"),
    COMPANY("company"),
    PLANNER("planner"),
    ENQUIRY("enquiry"),
    WORKS_WITH_US("works-with-us"),
    WINTER("winter"),
    SUMMER("summer"),
    MARQUEE("marquee"),
    CHURCH("church"),
    ABROAD("abroad"),
    OUTDOORS("outdoors"),
    AT_HOME("at-home"),
    ON_THE_WATER("on-the-water"),
    REFERRED("referred"),
    CROWD("crowd"),
    FEW("few");

    private final String code;

    Circumstance(String code) {
        this.code = code;
    }

    /** Whether it says who the customer is; of several such, one has to be so, and of all others each. */
    public boolean isAudience() {
        return this == COUPLE || this == FAMILY || this == COMPANY || this == PLANNER;
    }

    /** Whether it holds on few accounts only. */
    boolean isTelling() {
        return this != COUPLE && this != FAMILY && this != ENQUIRY;
    }

    @Override
    public String code() {
        return code;
    }
}
