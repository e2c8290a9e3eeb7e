package app.earshot.domain.bank;

import app.earshot.domain.Coded;

/** What was decided about a suggestion: asked it, put it off until a day, or never (on this account, or anywhere). */
public enum AskDecision implements Coded {
    ASKED("asked"),
    NOT_NOW("not-now"),
    NEVER_HERE("never-here"),
    NEVER("never");

    private final String code;

    AskDecision(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
