package app.earshot.ui.lock;

import app.earshot.usecase.password.PreparedPassword;
import app.earshot.usecase.password.Secret;

/** What the window does about a password that a screen can't do: it puts the notebook away meanwhile. On the screen's thread. */
public interface Reopening {

    /** A window whose notebook is never put away. */
    Reopening NONE = new Reopening() {

        @Override
        public void set(PreparedPassword password) {
            throw new IllegalStateException("This notebook stays open");
        }

        @Override
        public void remove(Secret secret) {
            throw new IllegalStateException("This notebook stays open");
        }

        @Override
        public void lock() {
            // There is nobody to lock it for.
        }
    };

    /** Gives the notebook a password, and opens it again. */
    void set(PreparedPassword password);

    /** Takes the password away, and opens the notebook again. */
    void remove(Secret secret);

    /** Shows the lock screen and nothing else, if the notebook has a password. */
    void lock();
}
