package app.earshot.bench.screen;

import app.earshot.bench.table.Figures;
import com.sun.javafx.tk.TKPulseListener;
import com.sun.javafx.tk.Toolkit;
import com.sun.scenario.animation.shared.PulseReceiver;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.application.Platform;

/**
 * The work of the screen's thread for each picture. The toolkit says when a pulse begins, before its animations, and when it has ended:
 * laid out and handed to whoever paints it; the time between counts with all waiting in it. What the thread did since the pulse before,
 * such as for a key, a wheel or something that was read, belongs to the picture too, and is taken in processor time, for the rest of that
 * time it waited for something to do.
 */
final class Frames {

    /** A pulse in which nothing had to be drawn. */
    private static final long NOTHING = 500_000;

    private final int warming;
    private final int count;
    private final IntConsumer act;
    private final List<Long> work = new ArrayList<>();
    private final CompletableFuture<Figures> done = new CompletableFuture<>();
    private final PulseReceiver begin = now -> begin();
    /** Kept here: the toolkit forgets what nobody else holds. */
    private final TKPulseListener end = this::end;
    private int number;
    private long begun;
    private long between;
    private long processorAtEnd;

    private Frames(int warming, int count, IntConsumer act) {
        this.warming = warming;
        this.count = count;
        this.act = act;
    }

    /** Does something before each of so many pictures. Pictures for which there was nothing to draw are left out. */
    static Figures during(int warming, int count, IntConsumer act) {
        Frames frames = new Frames(warming, count, act);
        Platform.runLater(frames::start);
        return frames.done.join();
    }

    private void start() {
        processorAtEnd = processor();
        Toolkit.getToolkit().getPrimaryTimer().addPulseReceiver(begin);
        Toolkit.getToolkit().addPostSceneTkPulseListener(end);
    }

    private void begin() {
        between = processor() - processorAtEnd;
        begun = System.nanoTime();
    }

    private void end() {
        long taken = between + System.nanoTime() - begun;
        processorAtEnd = processor();
        if (begun > 0 && number > warming && taken > NOTHING) {
            work.add(taken);
        }
        if (number++ == warming + count) {
            stop();
        } else {
            Platform.runLater(() -> act(number));
        }
    }

    private void act(int which) {
        try {
            act.accept(which);
        } catch (RuntimeException broken) {
            stop();
            done.completeExceptionally(broken);
        }
    }

    private void stop() {
        Toolkit.getToolkit().getPrimaryTimer().removePulseReceiver(begin);
        Toolkit.getToolkit().removePostSceneTkPulseListener(end);
        done.complete(Figures.of(work));
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
