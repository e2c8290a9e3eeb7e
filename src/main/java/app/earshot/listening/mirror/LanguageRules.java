package app.earshot.listening.mirror;

import app.earshot.listening.tables.TabbedFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of one language, read from their file; what each list means is said at its beginning. */
final class LanguageRules {

    private static final Pattern PAUSE = Pattern.compile("[\\p{P}&&[^'?]](?=.)|[?]\\s");
    private static final Pattern WORD = Pattern.compile("[\\p{L}']+");
    private static final Pattern REFERENCE = Pattern.compile("(?<!\\\\[pP])\\{([A-Z]+)}");

    /** Stands below what it is made with. */
    static final LanguageRules ENGLISH = new LanguageRules(TabbedFile.rows(LanguageRules.class, "english.tsv", 3));

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, List<Rule>> rules = new HashMap<>();
    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, String> spelled = new HashMap<>();

    /** Where in a sentence a pattern can be found. Looking only there spares most of the time. */
    private enum Where {
        ANYWHERE,
        AT_START,
        AFTER_PAUSE,
        AT_START_OR_AFTER_PAUSE
    }

    /** What follows when a pattern is found. */
    record Rule(String answer, Pattern pattern, Where where) {

        static Rule of(String answer, String pattern, String pause) {
            Where where = Where.ANYWHERE;
            if (pattern.startsWith("^") && !hasChoice(pattern)) {
                where = Where.AT_START;
            } else if (pattern.startsWith(pause)) {
                where = Where.AFTER_PAUSE;
            } else if (pattern.startsWith("(?:^|" + pause + ")")) {
                where = Where.AT_START_OR_AFTER_PAUSE;
            }
            return new Rule(answer, Pattern.compile(pattern), where);
        }

        boolean isIn(String text) {
            return isIn(text, true);
        }

        boolean isIn(String text, boolean paused) {
            return switch (where) {
                case ANYWHERE -> pattern.matcher(text).find();
                case AT_START -> pattern.matcher(text).lookingAt();
                case AFTER_PAUSE -> paused && pattern.matcher(text).find();
                case AT_START_OR_AFTER_PAUSE -> paused ? pattern.matcher(text).find() : pattern.matcher(text).lookingAt();
            };
        }

        /** Whether there is a choice that stands in no brackets. */
        private static boolean hasChoice(String pattern) {
            int depth = 0;
            for (int i = 0; i < pattern.length(); i++) {
                switch (pattern.charAt(i)) {
                    case '\\' -> i++;
                    case '(', '[' -> depth++;
                    case ')', ']' -> depth--;
                    case '|' -> {
                        if (depth == 0) {
                            return true;
                        }
                    }
                    default -> {}
                }
            }
            return false;
        }
    }

    private LanguageRules(List<List<String>> rows) {
        for (List<String> row : rows) {
            switch (row.get(0)) {
                case "name" -> names.put(row.get(1), written(row.get(2)));
                case "write" -> Arrays.stream(row.get(2).split(" *, *")).forEach(word -> spelled.put(word, row.get(1)));
                case "words" -> words.put(row.get(1), Arrays.asList(row.get(2).split(" *, *")));
                default -> rules.computeIfAbsent(row.get(0), list -> new ArrayList<>())
                        .add(Rule.of(row.get(1), written(row.get(2)), names.getOrDefault("MID", "\n")));
            }
        }
    }

    /** The answer of the first rule of a list that fits, or what holds where none does. */
    String decide(String list, String text, String otherwise) {
        boolean paused = PAUSE.matcher(text).find();
        for (Rule rule : all(list)) {
            if (rule.isIn(text, paused)) {
                return rule.answer();
            }
        }
        return otherwise;
    }

    /** With every word in its usual spelling. */
    String spelled(String text) {
        return WORD.matcher(text).replaceAll(found -> Matcher.quoteReplacement(spelled.getOrDefault(found.group(), found.group())));
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
