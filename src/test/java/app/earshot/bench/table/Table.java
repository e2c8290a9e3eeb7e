package app.earshot.bench.table;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Prints a row as soon as it was measured: what, what is asked for, beside what it was measured, what was seen, and whether it holds. */
public final class Table {

    private static final String FORMAT = "%-68s %-11s %-26s %-40s %7s  %-11s %5s%n";
    private static final int WIDTH = 178;
    private static final String NOT_JUDGED = "not judged";
    private static final double HUNDRED = 100;

    private final PrintStream out;
    private final boolean quick;
    private int missed;
    private int shortfalls;

    /** @param quick whether it is the short form, which asks for less */
    public Table(PrintStream out, boolean quick) {
        this.out = out;
        this.quick = quick;
    }

    public void heading() {
        out.printf(Locale.ROOT, FORMAT, "what", "asked for", "peer or limit", "seen", "factor", "", "load");
        out.println("-".repeat(WIDTH));
    }

    /** Medians of what was done in turn. */
    public void against(String what, Asked asked, String peerName, Figures peer, Figures seen) {
        against(what, asked, Value.milliseconds(peer.median()).of(peerName), Value.median(seen));
    }

    /** Both were measured on the same computer in the same minutes, so that a busy one slows both. */
    public void against(String what, Asked asked, Value peer, Value seen) {
        double most = quick ? asked.quick() : asked.times();
        double factor = seen.number() / peer.number();
        if (most == 0) {
            print(what, "", peer.text(), seen.text(), number(factor), NOT_JUDGED);
            return;
        }
        missed += factor <= most ? 0 : 1;
        print(what, number(most) + " times", peer.text(), seen.text(), number(factor), verdict(factor <= most));
    }

    /** What somebody waits for, whatever the computer: a busy or a slow one misses it. */
    public void within(String what, Value limit, Value seen) {
        print(what, "", limit.text(), seen.text(), number(seen.number() / limit.number()), timed(seen.number() <= limit.number()));
    }

    /** How many of 1 there should be, and how many there were. */
    public void share(String what, double asked, String limit, double seen, String seenText) {
        print(what, number(asked * HUNDRED) + " of 100", limit, number(seen * HUNDRED) + " of 100" + seenText, "", timed(seen >= asked));
    }

    /** Nothing is asked for, or it can't be measured here. */
    public void shown(String what, String seen) {
        print(what, "", "", seen, "", "");
    }

    public void shown(String what, Value seen) {
        shown(what, seen.text());
    }

    /** Says how many rows fall short. */
    public void end() {
        out.println(shortfalls == 0 ? "All that was judged holds." : "Falling short: " + shortfalls + ".");
    }

    /** How many factors were not kept to. */
    public int missed() {
        return missed;
    }

    private void print(String... cells) {
        out.printf(Locale.ROOT, FORMAT, cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], number(load()));
        out.flush();
    }

    /** How busy the computer is: other programs make everything slower. */
    public static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** A time says something only where the program is warm and the computer at rest, for which the short form has no time. */
    private String timed(boolean holds) {
        return quick ? NOT_JUDGED : verdict(holds);
    }

    private String verdict(boolean holds) {
        shortfalls += holds ? 0 : 1;
        return holds ? "holds" : "falls short";
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, number == Math.rint(number) ? "%.0f" : number < 10 ? "%.2f" : "%.1f", number);
    }
}
