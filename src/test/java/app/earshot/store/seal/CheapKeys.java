package app.earshot.store.seal;

/** A key whose password costs little to try: most tests are not about that. */
public final class CheapKeys {

    private CheapKeys() {}

    public static KeyFile.Made make(char[] password) {
        return make(DataKey.random(), password);
    }

    /** The same key, wrapped by another password. */
    public static KeyFile.Made make(DataKey key, char[] password) {
        return KeyFile.make(key, password, new PasswordCost(8 << 10, 1, 1));
    }
}
