package app.earshot.listening.bank;

/**
 * How many of how many, said as honestly as the count allows.
 *
 * @param low the lower end of where the true share most likely lies, in per cent
 * @param high its upper end
 */
public record Proportion(int of, int all, int low, int high) {

    /** Below this, counts only: a share of a few cases is an accident. */
    public static final int ENOUGH = 20;

    /** Of a hundred such intervals, 95 hold the true share. */
    private static final double Z = 1.96;
    private static final double PER_CENT = 100;

    /** With the interval after Wilson, which holds for few cases and for shares near none or all. */
    public static Proportion of(int some, int all) {
        if (all == 0) {
            return new Proportion(0, 0, 0, (int) PER_CENT);
        }
        double share = (double) some / all;
        double middle = share + Z * Z / (2 * all);
        double spread = Z * Math.sqrt(share * (1 - share) / all + Z * Z / (4.0 * all * all));
        double scale = PER_CENT / (1 + Z * Z / all);
        return new Proportion(
                some, all, (int) Math.round((middle - spread) * scale), (int) Math.round((middle + spread) * scale));
    }

    public boolean isEnough() {
        return all >= ENOUGH;
    }

    public int percent() {
        return all == 0 ? 0 : (int) Math.round(PER_CENT * of / all);
    }
}
