package app.earshot.ui.accounts.list;

import app.earshot.domain.account.AccountRow;
import app.earshot.domain.account.ListOrder;
import app.earshot.ui.parts.paging.PagedRows;
import java.time.LocalDate;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the list of accounts shows. */
public final class AccountListModel {

    private final PagedRows<AccountRow> rows = new PagedRows<>(AccountRow.class, AccountRow::id);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<ListOrder> order = new SimpleObjectProperty<>(ListOrder.NEEDS_LISTENING);
    private final ObjectProperty<@Nullable UUID> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> today;
    private final IntegerProperty readings = new SimpleIntegerProperty();
    private final BooleanProperty read = new SimpleBooleanProperty();

    public AccountListModel(LocalDate today) {
        this.today = new SimpleObjectProperty<>(today);
    }

    public PagedRows<AccountRow> rows() {
        return rows;
    }

    /** Words of names; empty for all. */
    public StringProperty filter() {
        return filter;
    }

    public ObjectProperty<ListOrder> order() {
        return order;
    }

    /** The account that is open, whether or not its row is in sight; null if none is. */
    public ObjectProperty<@Nullable UUID> selected() {
        return selected;
    }

    /** The day from which rows are told. */
    public ObjectProperty<LocalDate> today() {
        return today;
    }

    /** Counts how often rows were read again. One that reads as before may be told otherwise: stages get other names. */
    public IntegerProperty readings() {
        return readings;
    }

    /** Whether the list has been read at all, so that an empty one is known to be empty. */
    public BooleanProperty read() {
        return read;
    }
}
