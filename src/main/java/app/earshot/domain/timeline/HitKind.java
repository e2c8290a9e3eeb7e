package app.earshot.domain.timeline;

import app.earshot.domain.Coded;

/**
 * What a search has found: an account, a person, an entry, something they told us, a disagreement, what became of a request, a shared
 * goal, or why an enquiry was lost or declined.
 */
public enum HitKind implements Coded {
    ACCOUNT("account"),
    PERSON("person"),
    ENTRY("entry"),
    HEARD("heard"),
    DISAGREEMENT("disagreement"),
    REQUEST("request"),
    GOAL("goal"),
    LOST("lost");

    private final String code;

    HitKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
