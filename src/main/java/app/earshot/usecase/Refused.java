package app.earshot.usecase;

import app.earshot.domain.Sentence;

/** Thrown by a verb that says no. Nothing was changed. */
public final class Refused extends RuntimeException {

    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.sentence().key(), null, false, false);
        this.refusal = refusal;
    }

    public static Refused at(RefusedField field, String key, Object... args) {
        return new Refused(Refusal.at(field, key, args));
    }

    /** A no that lies in no single input, such as where what is meant is gone. */
    public static Refused of(String key, Object... args) {
        return new Refused(Refusal.of(key, args));
    }

    /** A no that lies in nothing that was entered: the same may be tried again. */
    public static Refused forNow(String key, Object... args) {
        return new Refused(new Refusal(null, Sentence.of(key, args), true));
    }

    public Refusal refusal() {
        return refusal;
    }
}
