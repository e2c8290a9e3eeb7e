package app.earshot.usecase;

/** Thrown by a verb that says no. Nothing was changed. */
public final class Refused extends RuntimeException {

    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.sentence().key(), null, false, false);
        this.refusal = refusal;
    }

    public static Refused at(String field, String key, Object... args) {
        return new Refused(Refusal.of(field, key, args));
    }

    public Refusal refusal() {
        return refusal;
    }
}
