package app.earshot.domain.timeline;

import app.earshot.domain.Coded;

/** How a shared goal turned out when it was checked after the day. */
public enum GoalOutcome implements Coded {
    MET("met"),
    PARTLY("partly"),
    MISSED("missed");

    private final String code;

    GoalOutcome(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
