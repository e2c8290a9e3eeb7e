package app.earshot.domain.ledger;

/**
 * How many promises of ours with a day in some months were kept. None is counted on beyond what anybody counts.
 *
 * @param kept in time
 * @param keptLate done after their day
 * @param broken never done
 */
public record WordKept(int kept, int keptLate, int broken) {

    public int all() {
        return kept + keptLate + broken;
    }
}
