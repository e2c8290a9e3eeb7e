package app.earshot.testkit;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** How long something takes in time of the processor: how busy the machine is says nothing of the program. */
public final class ProcessorTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int TRIES = 5;

    private ProcessorTime() {}

    /** Of this thread, in nanoseconds. */
    public static long now() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /**
     * Nanoseconds. What was too slow is tried again: one pause of the virtual machine is nobody's fault.
     *
     * @param most what is soon enough
     */
    public static long soonest(long most, Runnable work) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < TRIES && best > most; i++) {
            long start = now();
            work.run();
            best = Math.min(best, now() - start);
        }
        return best;
    }
}
