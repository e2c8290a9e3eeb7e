package app.earshot.ui.timeline.range;

import java.util.List;
import java.util.UUID;

/**
 * Which rows of a window have a card on the screen. Cards cost far more than rows: they are made a few at a time, near what is
 * looked at, and those far away are let go.
 *
 * @param from the first row that has one
 * @param to after the last
 */
public record CardRange(int from, int to) {

    public static final int FIRST = 4;
    public static final int STEP = 4;
    public static final int MOST = 48;

    public static CardRange begin(int rows) {
        return new CardRange(0, Math.min(rows, FIRST));
    }

    /** The same stretch in a window that was read again; where the first row was placed, what is new above it is too. */
    public static CardRange again(List<UUID> before, boolean fromTheTop, List<UUID> rows) {
        int first = before.stream().mapToInt(rows::indexOf).filter(at -> at >= 0).min().orElse(-1);
        int last = before.stream().mapToInt(rows::indexOf).max().orElse(-1);
        if (first < 0) {
            return begin(rows.size());
        }
        int from = fromTheTop && first <= FIRST ? 0 : first;
        return new CardRange(from, Math.min(rows.size(), Math.max(last + 1, from + FIRST)));
    }

    public static CardRange around(int row, int rows) {
        return new CardRange(Math.max(0, row - STEP), Math.min(rows, row + FIRST));
    }

    public CardRange below(int rows) {
        int end = Math.min(rows, to + STEP);
        return new CardRange(Math.max(from, end - MOST), end);
    }

    public CardRange above() {
        int begin = Math.max(0, from - STEP);
        return new CardRange(begin, Math.min(to, begin + MOST));
    }

    public boolean has(int row) {
        return from <= row && row < to;
    }
}
