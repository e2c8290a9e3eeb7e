package app.earshot.ui.parts.field;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Keeps what is being typed a quarter of a second after the first of several changes: whoever types on and on is not waited for. Used
 * on the screen's thread.
 */
public final class Throttle {

    private static final Duration KEEP_AFTER = Duration.millis(250);

    private final PauseTransition clock = new PauseTransition(KEEP_AFTER);

    /** @param keep sends it on its way to the disk */
    public Throttle(Runnable keep) {
        clock.setOnFinished(event -> keep.run());
    }

    /** Something has changed. */
    public void changed() {
        if (clock.getStatus() != Animation.Status.RUNNING) {
            clock.playFromStart();
        }
    }

    /** It is kept, or let go of, in another way. */
    public void stop() {
        clock.stop();
    }
}
