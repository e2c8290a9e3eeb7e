package app.earshot.store.timeline;

import app.earshot.domain.timeline.Entry;
import java.util.BitSet;
import java.util.List;

/**
 * Which rows of an entry stand as they are when it is changed, by their places in its lists. A row that is written again costs its
 * indexes again, and of ten thousand lines a change most often touches one.
 */
record UnchangedRows(BitSet heard, BitSet promises, BitSet requests, BitSet asked) {

    /** For an entry of which nothing stands yet. */
    static final UnchangedRows NONE = new UnchangedRows(new BitSet(), new BitSet(), new BitSet(), new BitSet());

    /** Rows repeat when their entry happened: where that is another moment, all are written again. */
    static UnchangedRows of(Entry before, Entry after) {
        return before.at().equals(after.at()) && before.accountId().equals(after.accountId())
                ? new UnchangedRows(
                        same(before.heard(), after.heard()), same(before.promises(), after.promises()),
                        same(before.requests(), after.requests()), same(before.asked(), after.asked()))
                : NONE;
    }

    private static BitSet same(List<?> before, List<?> after) {
        BitSet same = new BitSet();
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            same.set(i, before.get(i).equals(after.get(i)));
        }
        return same;
    }
}
