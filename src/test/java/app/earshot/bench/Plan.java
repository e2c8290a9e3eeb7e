package app.earshot.bench;

/**
 * How much is measured.
 *
 * @param accounts how many the notebook has; it is compared with one of a tenth
 * @param starts how often each program is started
 * @param times how often most things are measured
 * @param frames how many pictures are scrolled through
 * @param saves how many saves the long run has, 0 for none
 * @param soak how many accounts are opened while memory is watched, 0 for not at all
 * @param slack by how much more than what is asked for a factor may be
 */
record Plan(int accounts, int entries, int starts, int times, int frames, int saves, int soak, double slack) {

    /** For a machine that is busy with other things: a figure that fails here was not missed by chance. */
    static final Plan SHORT = new Plan(600, 6_000, 3, 30, 120, 0, 0, 2);

    static final Plan USUAL = new Plan(600, 6_000, 10, 60, 600, 0, 0, 1);
    static final Plan FULL = new Plan(10_000, 250_000, 10, 200, 1_200, 5_000, 2_000, 1);
    static final Plan HUGE = new Plan(100_000, 2_500_000, 10, 200, 1_200, 5_000, 2_000, 1);

    private static final int TENTH = 10;

    /** Whether all that is worth knowing for a release is measured, however long that takes. */
    boolean isShort() {
        return slack > 1;
    }

    Plan sized(int otherAccounts, int otherEntries) {
        return new Plan(otherAccounts, otherEntries, starts, times, frames, saves, soak, slack);
    }

    Plan with(int otherSaves, int otherSoak) {
        return new Plan(accounts, entries, starts, times, frames, otherSaves, otherSoak, slack);
    }

    Plan tenth() {
        return sized(accounts / TENTH, entries / TENTH);
    }
}
