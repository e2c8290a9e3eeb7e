package app.earshot.domain;

/** The type of occasion that an enquiry is about. */
public enum Occasion implements Coded {
    WEDDING("wedding"),
    PARTY("party"),
    COMPANY("company"),
    PROJECT("project");

    private final String code;

    Occasion(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
