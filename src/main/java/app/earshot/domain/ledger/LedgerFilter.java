package app.earshot.domain.ledger;

import app.earshot.domain.Side;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which promises are asked for.
 *
 * @param side whose, or null for both
 * @param standing how they stand; empty for all
 * @param words words of the names of accounts and their people, in any order, whatever the accents; empty for all
 */
public record LedgerFilter(@Nullable Side side, Set<Standing> standing, String words) {

    /** What is owed, by both sides. */
    public static final LedgerFilter OWED = new LedgerFilter(null, EnumSet.of(Standing.OPEN, Standing.MOVED, Standing.LATE), "");

    public LedgerFilter {
        standing = Set.copyOf(standing);
    }
}
