package app.earshot.domain.text;

import app.earshot.domain.Coded;

/** What a line of an entry is, by the mark at its start. */
public enum Mark implements Coded {
    NOTE("note", ""),
    THEIR_WORDS("their-words", "\""),
    ASKED("asked", "?"),
    OUR_PROMISE("our-promise", "!"),
    THEIR_PROMISE("their-promise", "!them"),
    REQUEST("request", "+");

    private final String code;
    private final String sign;

    Mark(String code, String sign) {
        this.code = code;
        this.sign = sign;
    }

    @Override
    public String code() {
        return code;
    }

    /** What to type at the start of a line for it; empty for a note. */
    public String sign() {
        return sign;
    }
}
