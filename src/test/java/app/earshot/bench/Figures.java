package app.earshot.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

/**
 * How long something took, each time it was done.
 *
 * @param what what was done
 * @param sorted in nanoseconds, the shortest first
 * @param load how busy the computer was when it began: other programs make everything slower
 */
record Figures(String what, List<Long> sorted, double load) {

    private static final double NANOS = 1e6;

    /** Does something some times for the warming up, then measures it some times more. The work gets a running number. */
    static Figures measure(String what, int warming, int times, IntConsumer work) {
        for (int i = 0; i < warming; i++) {
            work.accept(i);
        }
        double load = loadNow();
        List<Long> taken = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            long begun = System.nanoTime();
            work.accept(warming + i);
            taken.add(System.nanoTime() - begun);
        }
        return of(what, taken, load);
    }

    static Figures of(String what, List<Long> taken, double load) {
        return new Figures(what, taken.stream().sorted().toList(), load);
    }

    static double loadNow() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    double median() {
        return at(0.5);
    }

    double most() {
        return sorted.getLast() / NANOS;
    }

    /** A line of the table. */
    String line() {
        return String.format(
                Locale.ROOT, "%-58s %5d %9.1f %9.1f %9.1f %6.1f", what, sorted.size(), median(), at(0.95), most(), load);
    }

    static String heading() {
        String names = String.format("%-58s %5s %9s %9s %9s %6s", "milliseconds", "times", "median", "p95", "max", "load");
        char[] rule = new char[names.length()];
        Arrays.fill(rule, '-');
        return names + System.lineSeparator() + new String(rule);
    }

    private double at(double share) {
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(Math.floor(sorted.size() * share)))) / NANOS;
    }
}
