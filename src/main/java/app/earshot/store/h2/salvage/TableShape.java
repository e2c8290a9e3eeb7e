package app.earshot.store.h2.salvage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the rows of a table of ours lie in a file, as the catalogue says that our own migrations make.
 *
 * @param table in small letters
 * @param columns in the order in which their values lie
 */
record TableShape(String table, List<Column> columns) {

    /** Ours are in capitals; what the migrations note of themselves is not. */
    private static final Pattern TABLE = Pattern.compile("CREATE CACHED TABLE \"PUBLIC\"\\.\"(?<name>[A-Z_]+)\"\\((?<columns>.*)\\)", Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile("\\s*\"(?<name>\\w+)\" (?<type>[A-Z ]+?)(?<rest>(?: DEFAULT .*?)?(?: NOT NULL)?),?\\s*");

    /** A column, in small letters, with the sort of its values. */
    record Column(String name, ValueSort sort, boolean mayBeEmpty) {}

    /** The tables of a catalogue, as {@link app.earshot.store.engine.Schema#catalogue} has it. */
    static List<TableShape> of(List<String> catalogue) {
        List<TableShape> shapes = new ArrayList<>();
        for (String statement : catalogue) {
            Matcher table = TABLE.matcher(statement);
            if (table.matches()) {
                shapes.add(new TableShape(small(table.group("name")), table.group("columns").lines().filter(line -> !line.isBlank()).map(TableShape::column).toList()));
            }
        }
        return shapes;
    }

    private static Column column(String line) {
        Matcher column = COLUMN.matcher(line);
        if (!column.matches()) {
            throw new IllegalStateException("A column of ours that is written otherwise: " + line);
        }
        return new Column(small(column.group("name")), ValueSort.of(column.group("type")), !column.group("rest").endsWith("NOT NULL"));
    }

    static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
