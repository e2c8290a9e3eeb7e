package app.earshot.usecase.password;

import app.earshot.store.seal.Keys;
import app.earshot.store.seal.RecoveryCode;

/** What somebody typed to open a notebook. It never says what that was. */
public final class Secret {

    private final Keys keys;

    private Secret(Keys keys) {
        this.keys = keys;
    }

    public static Secret password(String typed) {
        return new Secret(Keys.password(typed.toCharArray()));
    }

    /** What stands on the recovery sheet. */
    public static Secret code(String typed) {
        return new Secret(RecoveryCode.read(typed).map(Keys::recovery).orElse(Keys.NONE));
    }

    /** The first group of a recovery code with a mistake in it, counted from 1; 0 where none has one. */
    public static int wrongGroup(String typed) {
        return RecoveryCode.wrongGroup(typed);
    }

    public Keys keys() {
        return keys;
    }
}
