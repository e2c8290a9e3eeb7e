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
 * piece a name that later rows write in braces. All rows of one list about one thing are one pattern.
 */
public final class PatternTable {

    private static final Pattern REFERENCE = Pattern.compile("(?<!\\\\[pP])\\{([A-Z]+)}");

    private final Map<String, Map<String, Pattern>> lists = new HashMap<>();

    /** @param reader the class beside which the file stands */
    public PatternTable(Class<?> reader, String file) {
        Map<String, String> names = new HashMap<>();
        Map<String, Map<String, List<String>>> pieces = new HashMap<>();
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
        pieces.forEach((list, byAbout) -> {
            Map<String, Pattern> patterns = new LinkedHashMap<>();
            byAbout.forEach((about, all) -> patterns.put(about, wholeWords(all)));
            lists.put(list, patterns);
        });
    }

    /** What a list is about, in the order of the table, each with all that is looked for. */
    public Map<String, Pattern> list(String list) {
        return lists.getOrDefault(list, Map.of());
    }

    /** Whether a list finds something about a thing in a sentence. */
    public boolean finds(String list, String about, CharSequence sentence) {
        Pattern pattern = list(list).get(about);
        return pattern != null && pattern.matcher(sentence).find();
    }

    /** The sentence with all that a list finds about a thing turned into spaces: every letter keeps its place. */
    public String blanked(String list, String about, String sentence) {
        Pattern pattern = list(list).get(about);
        return pattern == null
                ? sentence
                : pattern.matcher(sentence).replaceAll(found -> " ".repeat(found.end() - found.start()));
    }

    private static Pattern wholeWords(List<String> pieces) {
        String any = String.join("|", pieces);
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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
