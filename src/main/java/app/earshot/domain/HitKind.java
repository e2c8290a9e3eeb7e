package app.earshot.domain;

/** What a search has found: an account, a person, an entry, or something they told us. */
public enum HitKind implements Coded {
    ACCOUNT("account"),
    PERSON("person"),
    ENTRY("entry"),
    HEARD("heard");

    private final String code;

    HitKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
