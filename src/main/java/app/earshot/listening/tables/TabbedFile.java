package app.earshot.listening.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables of words and rules: one row a line, fields between tabs, comments after a hash at the start. */
public final class TabbedFile {

    private TabbedFile() {}

    /**
     * The rows of a table.
     *
     * @param reader the class beside which the file stands
     * @param fields how many there are in each row
     */
    public static List<List<String>> rows(Class<?> reader, String name, int fields) {
        return rows(reader, name, fields, fields);
    }

    /** The rows of a table whose last fields may be left out: between the fewest and the most in each row. */
    public static List<List<String>> rows(Class<?> reader, String name, int fewest, int most) {
        try (InputStream in = reader.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The application lacks its table " + name);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), name, fewest, most);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the table " + name, e);
        }
    }

    static List<List<String>> parse(String text, String name, int fewest, int most) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> row(line, name, fewest, most))
                .toList();
    }

    private static List<String> row(String line, String name, int fewest, int most) {
        List<String> row = List.of(line.strip().split(" *\t+ *"));
        if (row.size() < fewest || row.size() > most) {
            throw new IllegalArgumentException(name + " needs " + (fewest == most ? "" : fewest + " to ") + most + " fields in the line: " + line);
        }
        return row;
    }
}
