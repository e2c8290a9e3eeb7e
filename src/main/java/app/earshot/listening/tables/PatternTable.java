package app.earshot.listening.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table of patterns, looked for as whole words in any case. A row has a list, what it is about, and a pattern; {@code name} rows give a
 * piece a name that later rows write in braces. All rows of one list about one thing are looked for together.
 */
public final class PatternTable {

    private static final Pattern REFERENCE = Pattern.compile("(?<!\\\\[pP])\\{([A-Z]+)}");

    private final Map<String, Map<String, WordPatterns>> lists = new HashMap<>();

    /** @param reader the class beside which the file stands */
    public PatternTable(Class<?> reader, String file) {
        Map<String, Map<String, List<String>>> written = written(reader, file);
        Sightings sightings = new Sightings(written.values().stream().flatMap(byAbout -> byAbout.values().stream()).toList());
        int number = 0;
        for (Map.Entry<String, Map<String, List<String>>> list : written.entrySet()) {
            Map<String, WordPatterns> patterns = new LinkedHashMap<>();
            for (String about : list.getValue().keySet()) {
                patterns.put(about, new WordPatterns(sightings, number++));
            }
            lists.put(list.getKey(), patterns);
        }
    }

    /** The patterns as they stand in the file, with the pieces in place of their names: by list, and by what they are about. */
    static Map<String, Map<String, List<String>>> written(Class<?> reader, String file) {
        Map<String, String> names = new HashMap<>();
        Map<String, Map<String, List<String>>> pieces = new LinkedHashMap<>();
        for (List<String> row : TabbedFile.rows(reader, file, 3)) {
            String pattern = written(row.get(2), names);
            if (row.get(0).equals("name")) {
                names.put(row.get(1), pattern);
            } else {
                pieces.computeIfAbsent(row.get(0), list -> new LinkedHashMap<>())
                        .computeIfAbsent(row.get(1), about -> new ArrayList<>())
                        .add(pattern);
            }
        }
        return pieces;
    }

    /** What a list is about, in the order of the table, each with all that is looked for. */
    public Map<String, WordPatterns> list(String list) {
        return lists.getOrDefault(list, Map.of());
    }

    /** Whether a list finds something about a thing in a sentence. */
    public boolean finds(String list, String about, String sentence) {
        WordPatterns patterns = list(list).get(about);
        return patterns != null && patterns.isIn(sentence);
    }

    /** The sentence with all that a list finds about a thing turned into spaces: every letter keeps its place. */
    public String blanked(String list, String about, String sentence) {
        WordPatterns patterns = list(list).get(about);
        return patterns == null ? sentence : patterns.blanked(sentence);
    }

    private static String written(String pattern, Map<String, String> names) {
        return REFERENCE.matcher(pattern).replaceAll(found -> {
            String piece = names.get(found.group(1));
            if (piece == null) {
                throw new IllegalStateException("No such piece of pattern: " + found.group(1));
            }
            return Matcher.quoteReplacement(piece);
        });
    }
}
