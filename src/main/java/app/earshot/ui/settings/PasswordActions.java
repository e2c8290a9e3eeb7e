package app.earshot.ui.settings;

import app.earshot.domain.Sentence;
import app.earshot.ui.lock.Reopening;
import app.earshot.ui.shell.Tools;
import app.earshot.usecase.password.KeepPassword;
import app.earshot.usecase.password.PreparedPassword;
import app.earshot.usecase.password.Secret;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/** What can be done about the notebook's password. */
public final class PasswordActions {

    private final PasswordModel model;
    private final Tools tools;
    private final Reopening reopening;

    public PasswordActions(PasswordModel model, Tools tools, Reopening reopening) {
        this.model = model;
        this.tools = tools;
        this.reopening = reopening;
        model.there().set(passwords().isSet());
    }

    private KeepPassword passwords() {
        return tools.verbs().keepPassword();
    }

    void refresh() {
        tools.frame().work().notebook("password-minutes", () -> passwords().minutes()).then(model.minutes()::set).onlyLatest().start();
    }

    /**
     * Makes a password ready that opens nothing yet.
     *
     * @param current the one that there is; not asked for where there is none
     * @param then is given it; {@code wrong} is told if the current one is another
     */
    void prepare(String current, String password, Consumer<PreparedPassword> then, Runnable wrong) {
        boolean asked = model.there().get();
        run("prepare-password", () -> !asked || passwords().opens(Secret.password(current)) ? Optional.of(passwords().prepare(password)) : Optional.<PreparedPassword>empty(),
                made -> made.ifPresentOrElse(then, wrong));
    }

    /** From now on it opens the notebook. */
    void use(PreparedPassword prepared) {
        if (model.there().get()) {
            run("change-password", () -> {
                passwords().change(prepared);
                return prepared;
            }, changed -> tools.frame().announcer().tell(Sentence.of("settings.password-changed")));
        } else {
            reopening.set(prepared);
        }
    }

    /** @param done called before the notebook is put away; {@code wrong} if this is not the password */
    void remove(String current, Runnable done, Runnable wrong) {
        Secret secret = Secret.password(current);
        run("remove-password", () -> passwords().opens(secret), right -> {
            if (right) {
                done.run();
                reopening.remove(secret);
            } else {
                wrong.run();
            }
        });
    }

    private <T> void run(String key, java.util.concurrent.Callable<T> doing, Consumer<T> then) {
        if (!model.busy().get()) {
            model.busy().set(true);
            tools.frame().work().slow(key, doing::call).then(then).lastly(() -> model.busy().set(false)).start();
        }
    }

    void lockAfter(int minutes) {
        model.minutes().set(minutes);
        tools.frame().work()
                .notebook("lock-after", () -> {
                    passwords().lockAfter(minutes);
                    return minutes;
                })
                .start();
    }

    void lock() {
        reopening.lock();
    }

    void print(Node page, String name) {
        switch (tools.frame().printer().print(page, name)) {
            case PRINTED -> tools.frame().announcer().tell(Sentence.of("brief.printed"));
            case NO_PRINTER -> tools.frame().announcer().tell(Sentence.of("printing.no-printer"));
            case FAILED -> tools.frame().announcer().tell(Sentence.of("printing.not-printed"));
            case CANCELLED -> {}
        }
    }
}
