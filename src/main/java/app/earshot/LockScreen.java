package app.earshot;

import app.earshot.store.seal.DataKey;
import app.earshot.store.seal.KeyFile;
import app.earshot.ui.lock.Lock;
import app.earshot.ui.lock.LockView;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.work.Work;
import app.earshot.usecase.password.KeepPassword;
import app.earshot.usecase.password.Secret;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Puts the lock screen in the place of everything else in the window: when a notebook with a password is about to be opened, on request, and
 * when nobody has done anything for some minutes. What was there stays as it was, typed words and all, and is not shown meanwhile.
 */
final class LockScreen {

    private final Scene scene;
    private final Work work;
    private final Supplier<Frame> frame;
    private final Runnable before;
    private final PauseTransition idle = new PauseTransition();
    private final EventHandler<InputEvent> used = event -> goOn();
    private @Nullable KeepPassword passwords;
    private Runnable keepWords = () -> {};
    private boolean locked;

    /** @param before called before anybody types a password */
    LockScreen(Scene scene, Work work, Supplier<Frame> frame, Runnable before) {
        this.scene = scene;
        this.work = work;
        this.frame = frame;
        this.before = before;
        idle.setOnFinished(over -> lock());
    }

    /** Waits until somebody has opened it; empty if they did something else instead. Not on the screen's thread. */
    Optional<DataKey> ask(KeyFile file) {
        CompletableFuture<Optional<DataKey>> answer = new CompletableFuture<>();
        work.onScreen(() -> show(new Asked(file, answer)));
        return answer.join();
    }

    /** Locks this notebook from now on when nobody does anything, if it has a password. */
    void watch(KeepPassword of, Runnable keepingWords) {
        leave();
        if (of.isSet()) {
            passwords = of;
            keepWords = keepingWords;
            scene.addEventFilter(InputEvent.ANY, used);
            begin(of);
        }
    }

    private void begin(KeepPassword of) {
        work.notebook("lock-minutes", of::minutes).then(minutes -> {
            idle.stop();
            if (minutes > 0 && passwords == of && !locked) {
                idle.setDuration(Duration.minutes(minutes));
                idle.playFromStart();
            }
        }).start();
    }

    private void goOn() {
        if (idle.getStatus() == javafx.animation.Animation.Status.RUNNING) {
            idle.playFromStart();
        }
    }

    /** The notebook is put away. */
    void leave() {
        passwords = null;
        idle.stop();
        scene.removeEventFilter(InputEvent.ANY, used);
    }

    /** Locks it now, if it has a password. */
    void lock() {
        KeepPassword of = passwords;
        if (of != null && !locked) {
            keepWords.run();
            List.copyOf(Window.getWindows()).stream().filter(PopupWindow.class::isInstance).forEach(Window::hide);
            idle.stop();
            show(new Locked(of, scene.getFocusOwner()));
        }
    }

    private void show(Lock lock) {
        before.run();
        locked = true;
        LockView view = LockView.of(frame.get(), lock);
        scene.setRoot(view.root());
        view.enter();
    }

    private void showWhatWasThere() {
        locked = false;
        scene.setRoot(frame.get().overlays());
    }

    /** Somebody opens a notebook or a backup. */
    private final class Asked implements Lock {

        private final KeyFile file;
        private final CompletableFuture<Optional<DataKey>> answer;
        private volatile Optional<DataKey> key = Optional.empty();

        Asked(KeyFile file, CompletableFuture<Optional<DataKey>> answer) {
            this.file = file;
            this.answer = answer;
        }

        @Override
        public boolean opens(Secret secret) {
            key = secret.keys().open(file);
            return key.isPresent();
        }

        @Override
        public void opened() {
            showWhatWasThere();
            answer.complete(key);
        }

        @Override
        public boolean canLeave() {
            return true;
        }

        @Override
        public void left() {
            showWhatWasThere();
            answer.complete(Optional.empty());
        }
    }

    /** The notebook is open behind it. */
    private final class Locked implements Lock {

        private final KeepPassword of;
        private final @Nullable Node focus;

        Locked(KeepPassword of, @Nullable Node focus) {
            this.of = of;
            this.focus = focus;
        }

        @Override
        public boolean opens(Secret secret) {
            return of.opens(secret);
        }

        @Override
        public void opened() {
            showWhatWasThere();
            if (focus != null) {
                focus.requestFocus();
            }
            begin(of);
        }

        @Override
        public boolean canLeave() {
            return false;
        }

        @Override
        public void left() {
            throw new IllegalStateException("There is nothing else");
        }
    }
}
