package app.earshot.ui.lock;

import app.earshot.usecase.password.Secret;

/** What is behind the lock screen. */
public interface Lock {

    /** Whether this opens it. Takes its time, and is called away from the screen's thread. */
    boolean opens(Secret secret);

    /** It was opened. On the screen's thread. */
    void opened();

    /** Whether somebody can do something else instead. */
    boolean canLeave();

    /** Somebody does something else. On the screen's thread. */
    void left();
}
