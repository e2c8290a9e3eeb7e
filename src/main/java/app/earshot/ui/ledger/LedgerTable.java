package app.earshot.ui.ledger;

import app.earshot.domain.account.AccountName;
import app.earshot.domain.ledger.LedgerLine;
import app.earshot.domain.ledger.LedgerOrder;
import app.earshot.domain.ledger.Standing;
import app.earshot.ui.parts.Overlooked;
import app.earshot.ui.shell.SizeClass;
import app.earshot.ui.words.Messages;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** The promises as rows, of which only those in sight are read. Sorting is asked of the notebook, which alone has all of them. */
final class LedgerTable extends TableView<@Nullable LedgerLine> {

    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final PseudoClass SETTLED = PseudoClass.getPseudoClass("settled");

    private final Messages messages;
    private final Overlooked overlooked;
    private final List<TableColumn<@Nullable LedgerLine, ?>> inTheDetails;
    private final TableColumn<@Nullable LedgerLine, String> leastMissed;

    LedgerTable(LedgerModel model, LedgerActions actions, Messages messages, Overlooked overlooked) {
        this.messages = messages;
        this.overlooked = overlooked;
        LedgerWords words = new LedgerWords(messages);
        TableColumn<@Nullable LedgerLine, String> account = column("account", 2.6, line -> AccountName.shortened(line.account()));
        TableColumn<@Nullable LedgerLine, String> due = column("due", 2.5, words::due);
        TableColumn<@Nullable LedgerLine, String> said = column("said", 3.1, words::said);
        getColumns().add(column("what", 6.4, line -> line.promise().words()));
        TableColumn<@Nullable LedgerLine, String> whom = column("whom", 2.2, words::toWhom);
        getColumns().add(whom);
        getColumns().add(account);
        getColumns().add(due);
        getColumns().add(column("standing", 2.5, words::standing));
        getColumns().add(said);
        for (TableColumn<@Nullable LedgerLine, ?> column : getColumns()) {
            column.setSortable(column == account || column == due || column == said);
            column.setReorderable(false);
        }
        inTheDetails = List.of(whom, said);
        leastMissed = said;
        due.setSortType(TableColumn.SortType.ASCENDING);
        getSortOrder().add(due);
        setSortPolicy(table -> {
            TableColumn<@Nullable LedgerLine, ?> by = table.getSortOrder().isEmpty() ? due : table.getSortOrder().getFirst();
            actions.order(by == account ? LedgerOrder.ACCOUNT : by == said ? LedgerOrder.NEWEST : LedgerOrder.DAY);
            return true;
        });
        setItems(model.rows());
        overlooked.hidden().subscribe(this::refresh);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setRowFactory(table -> row());
        setAccessibleText(messages.text("ledger.title"));
        getStyleClass().add("ledger-table");
        setPlaceholder(new Label());
    }

    /** Where there is little room, when it was said stands only in what is told of the row in hand; where there is less, whom, too. */
    void fit(SizeClass room) {
        inTheDetails.forEach(column -> column.setVisible(!room.isTight()));
        leastMissed.setVisible(room == SizeClass.WIDE);
    }

    private TableColumn<@Nullable LedgerLine, String> column(String key, double wide, Function<LedgerLine, String> says) {
        TableColumn<@Nullable LedgerLine, String> column = new TableColumn<>(messages.text("ledger.column." + key));
        column.setPrefWidth(wide * 50);
        column.getStyleClass().add("ledger-" + key);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(cell.getValue() == null || overlooked.hides(cell.getValue().promise().entryId()) ? "" : says.apply(cell.getValue())));
        return column;
    }

    private TableRow<@Nullable LedgerLine> row() {
        return new TableRow<>() {
            @Override
            protected void updateItem(@Nullable LedgerLine line, boolean empty) {
                super.updateItem(line, empty);
                Standing standing = line == null ? null : Standing.of(line.promise(), messages.days().today());
                pseudoClassStateChanged(LATE, standing == Standing.LATE);
                pseudoClassStateChanged(SETTLED, standing != null && !standing.isOpen());
            }
        };
    }
}
