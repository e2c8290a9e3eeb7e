package app.earshot.ui.work;

import java.util.concurrent.Executor;
import javafx.animation.AnimationTimer;

/** Does things once the picture that is due is painted. Used on the screen's thread. */
public final class NextPicture implements Executor {

    /** The first of them comes before the picture that is due, the second after it was handed on. */
    private static final int TURNS = 2;

    @Override
    public void execute(Runnable later) {
        new AnimationTimer() {
            private int turns;

            @Override
            public void handle(long now) {
                turns++;
                if (turns == TURNS) {
                    stop();
                    later.run();
                }
            }
        }.start();
    }
}
