package app.earshot.domain.text.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A table of words: what they mean, a tab, words or phrases between commas. Several rows of one meaning are one row. */
public final class WordTable {

    /** What stands between the words of a phrase. */
    private static final String SPACE = "[ \\u00a0\\u202f]{1,2}";

    private final Map<String, List<String>> rows;

    private WordTable(Map<String, List<String>> rows) {
        this.rows = rows;
    }

    /**
     * Reads a table that is packed with the program.
     *
     * @param beside a class of the room in which the table stands
     */
    public static WordTable read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            String text = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            return new WordTable(text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.toMap(
                            row -> row[0], row -> List.of(row[1].strip().split(" *, *")), WordTable::joined, HashMap::new)));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the table " + name, e);
        }
    }

    /** The words that mean this; a meaning that the table does not have is a fault of ours. */
    public List<String> of(String meaning) {
        return Objects.requireNonNull(rows.get(meaning), meaning);
    }

    /** The words of several meanings. */
    public List<String> of(String... meanings) {
        return Arrays.stream(meanings).flatMap(meaning -> of(meaning).stream()).toList();
    }

    /** Everything the table has. */
    public Map<String, List<String>> rows() {
        return Map.copyOf(rows);
    }

    /** A pattern of all the words that mean this, the longest first, so that "in der" is not taken for "in". */
    public String either(String... meanings) {
        return of(meanings).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(WordTable::pattern)
                .collect(Collectors.joining("|"));
    }

    /** A pattern of one phrase: with either apostrophe, and with whatever spaces. */
    public static String pattern(String phrase) {
        return phrase.replace(".", "\\.").replace("'", "['’]").replace(" ", SPACE);
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}
