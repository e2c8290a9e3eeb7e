package app.earshot.domain.reading;

import app.earshot.domain.Coded;

/** What the owner said of an entry or a request. */
public enum Verdict implements Coded {
    /** It is answered: a request by a message of ours, a message in a way that stands nowhere. */
    ANSWERED("answered"),
    /** What may have answered a request did not. Asked again only about a newer message. */
    NOT_YET("not-yet"),
    /** A message needs no answer, and why. */
    NEEDS_NONE("needs-none"),
    /** A call or a note of ours that did not reach them: whoever waited still waits. */
    NOT_REACHED("not-reached"),
    /** Questions may be asked again, whatever the entry says. */
    LIFTED("lifted"),
    /** Questions rest longer, until a day. */
    PROLONGED("prolonged");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    /** Whether it is about what stops questions, and not about what is owed: an entry may have one of each. */
    public boolean isOnBrake() {
        return this == LIFTED || this == PROLONGED;
    }

    @Override
    public String code() {
        return code;
    }
}
