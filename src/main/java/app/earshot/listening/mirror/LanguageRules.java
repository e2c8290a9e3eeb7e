package app.earshot.listening.mirror;

import app.earshot.listening.TabbedFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of one language, read from their file; what each list means is said at its beginning. */
final class LanguageRules {

    private static final Pattern REFERENCE = Pattern.compile("(?<!\\\\[pP])\\{([A-Z]+)}");

    /** Stands below what it is made with. */
    static final LanguageRules ENGLISH = new LanguageRules(TabbedFile.rows("mirror/english.tsv", 3));

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, List<Rule>> rules = new HashMap<>();
    private final Map<String, List<String>> words = new HashMap<>();

    /** What follows when a pattern is found. */
    record Rule(String answer, Pattern pattern) {

        boolean isIn(String text) {
            return pattern.matcher(text).find();
        }
    }

    private LanguageRules(List<List<String>> rows) {
        for (List<String> row : rows) {
            switch (row.get(0)) {
                case "name" -> names.put(row.get(1), written(row.get(2)));
                case "words" -> words.put(row.get(1), Arrays.asList(row.get(2).split(" *, *")));
                default -> rules.computeIfAbsent(row.get(0), list -> new ArrayList<>())
                        .add(new Rule(row.get(1), Pattern.compile(written(row.get(2)))));
            }
        }
    }

    /** The answer of the first rule of a list that fits, or what holds where none does. */
    String decide(String list, String text, String otherwise) {
        for (Rule rule : all(list)) {
            if (rule.isIn(text)) {
                return rule.answer();
            }
        }
        return otherwise;
    }

    List<Rule> all(String list) {
        return rules.getOrDefault(list, List.of());
    }

    List<String> words(String list) {
        return words.getOrDefault(list, List.of());
    }

    private String written(String pattern) {
        return REFERENCE.matcher(pattern).replaceAll(found -> Matcher.quoteReplacement(name(found.group(1))));
    }

    private String name(String name) {
        String pattern = names.get(name);
        if (pattern == null) {
            throw new IllegalStateException("No such piece of pattern: " + name);
        }
        return pattern;
    }
}
