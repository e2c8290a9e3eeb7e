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
    /** Two take as long as a picture may without being late. */
    public static final int STEP = 2;
    /** As far as a page down goes beyond the last card, and some more. */
    public static final int NEAR = 12;
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
        return new CardRange(Math.max(0, row - FIRST), Math.min(rows, row + FIRST));
    }

    /** Grown as far as a row that is near, so that the cards that are there stay; around the row if it is far. */
    public CardRange reaching(int row, int rows) {
        if (row < from - NEAR || row >= to + NEAR) {
            return around(row, rows);
        }
        return row < from ? upTo(row) : row < to ? this : downTo(row + 1);
    }

    public CardRange below(int rows) {
        return downTo(Math.min(rows, to + STEP));
    }

    public CardRange above() {
        return upTo(Math.max(0, from - STEP));
    }

    private CardRange downTo(int end) {
        return new CardRange(Math.max(from, end - MOST), end);
    }

    private CardRange upTo(int begin) {
        return new CardRange(begin, Math.min(to, begin + MOST));
    }

    public boolean has(int row) {
        return from <= row && row < to;
    }
}
