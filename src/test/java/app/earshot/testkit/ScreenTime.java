package app.earshot.testkit;

import java.lang.management.ManagementFactory;
import javafx.scene.Scene;

/** How long something held the screen's thread, in processor time: what else the machine does meanwhile is not counted. */
public final class ScreenTime {

    /** What a person does not notice. */
    public static final long MOST_MS = 200;

    private ScreenTime() {}

    /** Milliseconds of some work with laying out what changed. On the screen's thread only. */
    public static long of(Scene scene, Runnable work) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000;
    }
}
