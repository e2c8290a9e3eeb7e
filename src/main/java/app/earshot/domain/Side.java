package app.earshot.domain;

/** One of the two sides of a relationship: them, or us. Used for who began an entry and whose promise it is. */
public enum Side implements Coded {
    THEM("them"),
    US("us");

    private final String code;

    Side(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
