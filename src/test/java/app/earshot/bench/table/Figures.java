package app.earshot.bench.table;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * How long something took, each time it was done.
 *
 * @param sorted in nanoseconds, the shortest first
 */
public record Figures(List<Long> sorted) {

    private static final double NANOS = 1e6;

    /** Does something some times for the warming up, then measures it some times more. The work gets a running number. */
    public static Figures measure(int warming, int times, IntConsumer work) {
        return inTurn(warming, times, work).getFirst();
    }

    /** Measures several things in turn, one time each, so that whatever else the computer does meanwhile meets all of them. */
    public static List<Figures> inTurn(int warming, int times, IntConsumer... works) {
        AtomicInteger number = new AtomicInteger();
        return toldInTurn(warming, times, Stream.of(works).map(work -> (LongSupplier) () -> {
            long begun = System.nanoTime();
            work.accept(number.getAndIncrement() / works.length);
            return System.nanoTime() - begun;
        }).toArray(LongSupplier[]::new));
    }

    /** The same for works that tell themselves how many nanoseconds they took: of a processor, for one, on a thread of their own. */
    public static List<Figures> toldInTurn(int warming, int times, LongSupplier... works) {
        List<List<Long>> taken = Stream.generate(() -> (List<Long>) new ArrayList<Long>()).limit(works.length).toList();
        for (int i = 0; i < warming + times; i++) {
            for (int which = 0; which < works.length; which++) {
                long took = works[which].getAsLong();
                if (i >= warming) {
                    taken.get(which).add(took);
                }
            }
        }
        return taken.stream().map(Figures::of).toList();
    }

    public static Figures of(List<Long> taken) {
        return new Figures(taken.stream().sorted().toList());
    }

    /** In milliseconds, as all that follow. */
    public double median() {
        return at(0.5);
    }

    public double p95() {
        return at(0.95);
    }

    public double most() {
        return sorted.getLast() / NANOS;
    }

    public int times() {
        return sorted.size();
    }

    /** How many of 1 took less than so many milliseconds. */
    public double shareUnder(double milliseconds) {
        return sorted.stream().filter(one -> one / NANOS < milliseconds).count() / (double) sorted.size();
    }

    private double at(double share) {
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(Math.floor(sorted.size() * share)))) / NANOS;
    }
}
