package app.earshot.ui.listening;

import app.earshot.ui.shell.Tools;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Has entries read that nobody has read yet, once there is something to see: step by step, each only when nothing else is asked of the
 * notebook, and only as long as their account is open.
 */
final class ReadingBehind {

    private static final String KEY = "read-behind";

    private final Tools tools;
    private final Predicate<UUID> isOpen;
    private @Nullable UUID underWay;

    /** @param isOpen whether an account is the one that is shown */
    ReadingBehind(Tools tools, Predicate<UUID> isOpen) {
        this.tools = tools;
        this.isOpen = isOpen;
    }

    /** @param done run on the screen's thread once everything has been read, if anything had not been */
    void start(UUID accountId, Runnable done) {
        if (accountId.equals(underWay)) {
            return;
        }
        underWay = accountId;
        ask(accountId, () -> tools.verbs().readBehind().isNeeded(accountId), needed -> {
            if (needed) {
                step(accountId, done);
            } else {
                underWay = null;
            }
        });
    }

    private void step(UUID accountId, Runnable done) {
        ask(accountId, () -> tools.verbs().readBehind().step(accountId), more -> {
            if (more) {
                step(accountId, done);
            } else {
                underWay = null;
                done.run();
            }
        });
    }

    /** Where the disk has no room for what was read, whoever has something to keep will be told so. */
    private void ask(UUID accountId, Callable<Boolean> what, Consumer<Boolean> then) {
        tools.frame().work().whenQuiet(() -> {
            if (!accountId.equals(underWay) || !isOpen.test(accountId)) {
                underWay = accountId.equals(underWay) ? null : underWay;
                return;
            }
            tools.frame()
                    .work()
                    .notebook(KEY, what)
                    .refused(refusal -> underWay = null)
                    .notDone(() -> underWay = null)
                    .then(then)
                    .start();
        });
    }
}
