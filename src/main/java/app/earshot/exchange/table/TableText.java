package app.earshot.exchange.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as text.
 *
 * @param head what the columns are called
 * @param rows each with one text for each column
 */
public record TableText(List<String> head, List<List<String>> rows) {

    /** What a spreadsheet would reckon with, or ask another program about. */
    private static final String FORMULA = "=+-@\t\r";

    public TableText {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /** For a letter: a line for each row, columns between tabs, so that it can be put into a table too. */
    public String plain() {
        return rows.stream()
                .map(row -> row.stream().map(cell -> cell.replaceAll("\\s+", " ")).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", String.join("\t", head) + "\n", "\n"));
    }

    /** Comma-separated (RFC 4180). A text that a spreadsheet would take for a formula has an apostrophe before it. */
    public String csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(head);
            rows.forEach(row -> csv.writeRecord(row.stream().map(TableText::harmless).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
