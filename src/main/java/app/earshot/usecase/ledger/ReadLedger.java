package app.earshot.usecase.ledger;

import app.earshot.domain.ledger.LedgerFilter;
import app.earshot.domain.ledger.LedgerLine;
import app.earshot.domain.ledger.LedgerOrder;
import app.earshot.domain.ledger.WordKept;
import app.earshot.usecase.Writing;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Reads the promises of all accounts, a page at a time. */
public final class ReadLedger {

    /** More than this nobody scrolls through. */
    public static final int MOST = 20_000;

    /** How far back it is counted what was kept. */
    public static final int MONTHS = 3;

    private static final int MOST_KEPT = 1_000;
    private static final int AT_ONCE = 500;

    private final Writing writing;
    private final ZoneId zone;

    public ReadLedger(Writing writing, ZoneId zone) {
        this.writing = writing;
        this.zone = zone;
    }

    public List<LedgerLine> page(LedgerFilter filter, LedgerOrder order, int offset, int limit) {
        LocalDate today = today();
        return writing.read(session -> session.ledger().page(filter, order, today, offset, limit));
    }

    /** How many a filter leaves; not counted on beyond {@link #MOST}. */
    public int count(LedgerFilter filter) {
        LocalDate today = today();
        return writing.read(session -> session.ledger().count(filter, today, MOST));
    }

    /** All that a filter leaves, for the clipboard or a file; read in pages, so that whatever a person does comes in between. */
    public List<LedgerLine> all(LedgerFilter filter, LedgerOrder order) {
        List<LedgerLine> all = new ArrayList<>();
        for (List<LedgerLine> page = page(filter, order, 0, AT_ONCE); !page.isEmpty() && all.size() < MOST; ) {
            all.addAll(page);
            page = page(filter, order, all.size(), AT_ONCE);
        }
        return all;
    }

    /** What became of our promises for days of the last months. */
    public WordKept kept() {
        LocalDate since = today().minusMonths(MONTHS);
        return writing.read(session -> session.ledger().kept(since, MOST_KEPT));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(writing.clock().instant(), zone);
    }
}
