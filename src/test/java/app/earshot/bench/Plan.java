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
 * @param rounds how often all searches are typed
 * @param isShort whether less is asked for, and what would need longer is not judged
 */
record Plan(int accounts, int entries, int starts, int times, int frames, int saves, int soak, int rounds, boolean isShort) {

    /** For a machine that is busy with other things: a figure that fails here was not missed by chance. */
    static final Plan SHORT = new Plan(100, 1_000, 1, 5, 20, 0, 0, 1, true);

    static final Plan USUAL = new Plan(600, 6_000, 10, 60, 600, 0, 0, 1, false);
    static final Plan FULL = new Plan(10_000, 250_000, 10, 100, 1_200, 5_000, 2_000, 4, false);
    static final Plan HUGE = new Plan(100_000, 2_500_000, 10, 100, 1_200, 5_000, 2_000, 4, false);

    private static final int TENTH = 10;

    Plan sized(int otherAccounts, int otherEntries) {
        return new Plan(otherAccounts, otherEntries, starts, times, frames, saves, soak, rounds, isShort);
    }

    Plan with(int otherSaves, int otherSoak) {
        return new Plan(accounts, entries, starts, times, frames, otherSaves, otherSoak, rounds, isShort);
    }

    Plan tenth() {
        return sized(accounts / TENTH, entries / TENTH);
    }
}
