package app.earshot.ui.lock;

import app.earshot.domain.Sentence;
import app.earshot.ui.shell.Frame;
import app.earshot.usecase.password.Secret;

/** What can be done on the lock screen. Each wrong try after the second waits twice as long as the one before. */
public final class LockActions {

    private static final int FREE = 2;
    private static final int LONGEST = 60;
    private static final int DOUBLINGS = 6;

    private final LockModel model;
    private final Frame frame;
    private final Lock lock;
    private int wrong;

    public LockActions(LockModel model, Frame frame, Lock lock) {
        this.model = model;
        this.frame = frame;
        this.lock = lock;
    }

    void typed(String text) {
        model.typed().set(text);
    }

    void byCode(boolean code) {
        model.byCode().set(code);
        model.typed().set("");
        model.refusal().set(null);
    }

    void enter() {
        String typed = model.typed().get();
        if (model.busy().get() || typed.isBlank()) {
            return;
        }
        boolean code = model.byCode().get();
        int mistake = code ? Secret.wrongGroup(typed) : 0;
        if (mistake > 0) {
            model.refusal().set(Sentence.of("lock.wrong-group", mistake));
            return;
        }
        model.busy().set(true);
        model.refusal().set(null);
        Secret secret = code ? Secret.code(typed) : Secret.password(typed);
        frame.work().slow("unlock", () -> lock.opens(secret)).then(this::tried).lastly(() -> model.busy().set(model.pause().get() > 0)).start();
    }

    private void tried(boolean right) {
        model.typed().set("");
        if (right) {
            lock.opened();
            return;
        }
        wrong++;
        model.refusal().set(Sentence.of(model.byCode().get() ? "lock.wrong-code" : "lock.wrong"));
        model.pause().set(wrong <= FREE ? 0 : Math.min(LONGEST, 1 << Math.min(DOUBLINGS, wrong - FREE)));
    }

    /** The pause is over. */
    void waited() {
        model.pause().set(0);
        model.busy().set(false);
    }

    void leave() {
        lock.left();
    }
}
