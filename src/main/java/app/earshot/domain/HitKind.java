package app.earshot.domain;

/** What a search has found: an account, a person, an entry, something they told us, or a disagreement. */
public enum HitKind implements Coded {
    ACCOUNT("account"),
    PERSON("person"),
    ENTRY("entry"),
    HEARD("heard"),
    DISAGREEMENT("disagreement");

    private final String code;

    HitKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
