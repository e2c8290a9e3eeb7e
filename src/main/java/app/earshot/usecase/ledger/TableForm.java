package app.earshot.usecase.ledger;

import app.earshot.exchange.table.TableText;
import java.util.List;

/** As what a table is handed to other programs. */
public enum TableForm {
    /** For a letter. */
    TEXT,
    /** For a spreadsheet. */
    CSV;

    /** @param rows each with one text for each column of the head */
    public String of(List<String> head, List<List<String>> rows) {
        TableText table = new TableText(head, rows);
        return this == CSV ? table.csv() : table.plain();
    }
}
