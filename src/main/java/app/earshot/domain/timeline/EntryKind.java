package app.earshot.domain.timeline;

import app.earshot.domain.Coded;

/** What kind of thing an entry on the timeline records. {@code FORM} is an enquiry through a web form. */
public enum EntryKind implements Coded {
    CALL("call"),
    MEETING("meeting"),
    EMAIL("email"),
    TEXT("text"),
    FORM("form"),
    NOTE("note"),
    THANKS("thanks"),
    STORY("story");

    private final String code;

    EntryKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
