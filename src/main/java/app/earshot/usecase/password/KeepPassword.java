package app.earshot.usecase.password;

import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.password.PasswordChange;
import app.earshot.store.seal.DataKey;
import app.earshot.store.seal.KeyFile;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Writing;
import java.util.Optional;

/** The password of the notebook that is open. Trying one takes its time. */
public final class KeepPassword {

    /** After how many minutes in which nobody did anything it is locked, where nobody has said otherwise. */
    public static final int MINUTES = 10;

    private static final String AFTER = "lock-after-minutes";

    private final Writing writing;

    public KeepPassword(Writing writing) {
        this.writing = writing;
    }

    public boolean isSet() {
        return key().isPresent();
    }

    private Optional<DataKey> key() {
        return writing.notebook().seal().key();
    }

    /** Whether this opens the notebook. */
    public boolean opens(Secret secret) {
        return key().filter(key -> PasswordChange.opens(writing.notebook().folder(), key, secret.keys())).isPresent();
    }

    /** A first password for the notebook, or another one for the key that it has. */
    public PreparedPassword prepare(String password) {
        char[] chars = password.toCharArray();
        return new PreparedPassword(key().map(key -> KeyFile.change(key, chars)).orElseGet(() -> KeyFile.make(chars)));
    }

    /** Puts another password in the place of the one that there is. */
    public void change(PreparedPassword prepared) {
        try {
            PasswordChange.rewrap(writing.notebook().folder(), key().orElseThrow(), prepared.made());
        } catch (NotebookRefused no) {
            throw Refused.forNow("notebook.refused." + no.reason().code());
        }
    }

    /** After how many minutes it is locked by itself; 0 if never. */
    public int minutes() {
        return writing.read(session -> session.settings().get(AFTER)).filter(text -> text.matches("[0-9]{1,4}")).map(Integer::valueOf).orElse(MINUTES);
    }

    public void lockAfter(int minutes) {
        writing.notebook().write(session -> {
            session.settings().put(AFTER, Integer.toString(minutes));
            return minutes;
        });
    }
}
