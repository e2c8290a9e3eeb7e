package app.earshot.bench.table;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Prints a row as soon as it was measured: what, what is asked for, beside what it was measured, what was seen, and whether it holds. */
public final class Table {

    private static final String FORMAT = "%-64s %-10s %-38s %-36s %7s  %-11s %5s%n";
    private static final int WIDTH = 180;
    private static final double HUNDRED = 100;

    private final PrintStream out;
    private final double slack;
    private int missed;

    /** @param slack by how much more than what is asked for a factor may be: 1 for nothing */
    public Table(PrintStream out, double slack) {
        this.out = out;
        this.slack = slack;
    }

    public void heading() {
        out.printf(Locale.ROOT, FORMAT, "what", "asked for", "peer or limit", "seen", "factor", "", "load");
        out.println("-".repeat(WIDTH));
    }

    /** Medians of what was done in turn. */
    public void against(String what, double times, String peerName, Figures peer, Figures seen) {
        against(what, times, Value.median(peer).named(peerName), Value.median(seen));
    }

    /** Both were measured on the same computer in the same minutes, so that a busy one slows both. */
    public void against(String what, double times, Value peer, Value seen) {
        double most = times * slack;
        double factor = seen.number() / peer.number();
        boolean holds = factor <= most;
        missed += holds ? 0 : 1;
        print(what, number(most) + " times", peer.text(), seen.text(), number(factor), verdict(holds));
    }

    /** What somebody waits for, whatever the computer: a busy or a slow one misses it. */
    public void within(String what, Value limit, Value seen) {
        print(what, "", limit.text(), seen.text(), number(seen.number() / limit.number()), verdict(seen.number() <= limit.number()));
    }

    /** How many of 1 there should be, and how many there were. */
    public void share(String what, double asked, String limit, double seen, String seenText) {
        print(what, number(asked * HUNDRED) + " of 100", limit, number(seen * HUNDRED) + " of 100" + seenText, "", verdict(seen >= asked));
    }

    /** Nothing is asked for, or it can't be measured here. */
    public void shown(String what, String seen) {
        print(what, "", "", seen, "", "");
    }

    public void shown(String what, Value seen) {
        shown(what, seen.text());
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

    private static String verdict(boolean holds) {
        return holds ? "holds" : "falls short";
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, number == Math.rint(number) ? "%.0f" : number < 10 ? "%.2f" : "%.1f", number);
    }
}
