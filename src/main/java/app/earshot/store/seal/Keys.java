package app.earshot.store.seal;

import java.util.Optional;

/** What somebody has to open with: a password, a recovery code, a key that is open already, or nothing. */
@FunctionalInterface
public interface Keys {

    /** Nothing: for what has no password. */
    Keys NONE = file -> Optional.empty();

    /** The key that is wrapped there; empty if this does not open it. Can take its time. */
    Optional<DataKey> open(KeyFile file);

    static Keys password(char[] password) {
        return file -> file.open(password);
    }

    static Keys recovery(RecoveryCode code) {
        return file -> file.open(code);
    }

    static Keys of(DataKey key) {
        return file -> Optional.of(key).filter(open -> open.name().equals(file.name()));
    }
}
