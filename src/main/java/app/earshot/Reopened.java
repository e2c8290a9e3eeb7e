package app.earshot;

import app.earshot.ui.lock.Reopening;
import app.earshot.usecase.password.PreparedPassword;
import app.earshot.usecase.password.Secret;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What one window does about its notebook's password.
 *
 * @param puttingAway puts the notebook away, says what is being done, does it with the folder, and opens what stands there then
 */
record Reopened(LockScreen locking, NotebookLauncher launcher, BiConsumer<String, Function<Path, Runnable>> puttingAway) implements Reopening {

    @Override
    public void set(PreparedPassword password) {
        puttingAway.accept("welcome.locking", folder -> launcher.givePassword(folder, password));
    }

    @Override
    public void remove(Secret secret) {
        puttingAway.accept("welcome.unlocking", folder -> launcher.takePasswordAway(folder, secret));
    }

    @Override
    public void lock() {
        locking.lock();
    }
}
