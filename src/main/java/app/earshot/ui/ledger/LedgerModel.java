package app.earshot.ui.ledger;

import app.earshot.domain.ledger.LedgerFilter;
import app.earshot.domain.ledger.LedgerLine;
import app.earshot.domain.ledger.LedgerOrder;
import app.earshot.domain.ledger.WordKept;
import app.earshot.ui.parts.paging.PagedRows;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the ledger shows. */
public final class LedgerModel {

    private final PagedRows<LedgerLine> rows = new PagedRows<>(LedgerLine.class, line -> line.promise().id());
    private final ObjectProperty<LedgerFilter> filter = new SimpleObjectProperty<>(LedgerFilter.OWED);
    private final ObjectProperty<LedgerOrder> order = new SimpleObjectProperty<>(LedgerOrder.DAY);
    private final ReadOnlyObjectWrapper<@Nullable WordKept> kept = new ReadOnlyObjectWrapper<>();

    PagedRows<LedgerLine> rows() {
        return rows;
    }

    ObjectProperty<LedgerFilter> filter() {
        return filter;
    }

    ObjectProperty<LedgerOrder> order() {
        return order;
    }

    /** What became of ours in the last months; null until the ledger was read. */
    ReadOnlyObjectProperty<@Nullable WordKept> kept() {
        return kept.getReadOnlyProperty();
    }

    void setKept(WordKept counted) {
        kept.set(counted);
    }
}
