package app.earshot.listening.reply;

import app.earshot.domain.Coded;

/** What in a message waits for our answer. Of several the one that stands first is named. */
public enum OwedFor implements Coded {
    NEWS("news"),
    PROBLEM("problem"),
    CHANGE("change"),
    /** They take what we offered to do before they decide. */
    ACCEPTED("accepted"),
    DECISION("decision"),
    INVITATION("invitation"),
    REQUEST("request"),
    QUESTION("question"),
    FIRST_LETTER("first-letter");

    private final String code;

    OwedFor(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
