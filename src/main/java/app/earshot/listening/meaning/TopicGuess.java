package app.earshot.listening.meaning;

import app.earshot.domain.bank.Topic;
import app.earshot.listening.tables.TabbedFile;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Guesses what somebody talks about from the words they use. It would rather say nothing than something wrong: a guess needs a
 * clear winner.
 */
public final class TopicGuess {

    private static final int ENOUGH = 3;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}']+");
    private static final int BEGINNING = 3;
    private static final List<List<String>> ROWS = TabbedFile.rows(TopicGuess.class, "topic_clues_en.tsv", 3);
    private static final List<Clue> CLUES = read();
    private static final Map<String, List<Clue>> CLUES_BY_BEGINNING =
            CLUES.stream().collect(Collectors.groupingBy(Clue::beginning));

    private TopicGuess() {}

    /**
     * A word or a few words in a row that speak for a topic.
     *
     * @param words folded; one that ends in an asterisk stands for all words that begin so
     * @param weight 3 if it settles the matter, 2 if it is telling, 1 if it only supports others
     */
    private record Clue(String topic, List<String> words, int weight) {

        /** How a text's word begins where this may be; empty if that is not enough to tell. */
        String beginning() {
            String first = words.getFirst();
            return first.endsWith("*") && first.length() <= BEGINNING ? "" : TopicGuess.beginning(first.replace("*", ""));
        }

        /** A quick look that spares most clues the walk through the text. */
        boolean mayBeIn(Set<String> used) {
            return words.stream().allMatch(word -> word.endsWith("*") || used.contains(word));
        }

        boolean isIn(List<String> text) {
            for (int at = 0; at + words.size() <= text.size(); at++) {
                if (standsAt(text, at)) {
                    return true;
                }
            }
            return false;
        }

        private boolean standsAt(List<String> text, int at) {
            for (int i = 0; i < words.size(); i++) {
                if (!matches(words.get(i), text.get(at + i))) {
                    return false;
                }
            }
            return true;
        }

        private static boolean matches(String clue, String word) {
            return clue.endsWith("*") ? word.startsWith(clue.substring(0, clue.length() - 1)) : word.equals(clue);
        }
    }

    /** Another number for another table: what was guessed by an older one can be guessed anew. */
    public static int version() {
        return ROWS.hashCode();
    }

    /**
     * The code of the topic that these words are most likely about, if one stands out.
     *
     * @param topics those that come into question
     */
    public static Optional<String> guess(String words, List<Topic> topics) {
        List<String> text = words(words);
        Set<String> used = Set.copyOf(text);
        Set<String> possible =
                topics.stream().map(Topic::code).collect(Collectors.toSet());
        Map<String, Integer> points = Stream.concat(clues(used), topics.stream().flatMap(topic -> named(topic).stream()))
                .filter(clue -> possible.contains(clue.topic()) && clue.mayBeIn(used) && clue.isIn(text))
                .collect(Collectors.groupingBy(Clue::topic, Collectors.summingInt(Clue::weight)));
        int most = points.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> winners = points.keySet().stream()
                .filter(topic -> points.getOrDefault(topic, 0) == most)
                .toList();
        return most >= ENOUGH && winners.size() == 1 ? Optional.of(winners.getFirst()) : Optional.empty();
    }

    /** Those that begin like one of these words: a long entry asks for each of its lines. */
    private static Stream<Clue> clues(Set<String> used) {
        return Stream.concat(Stream.of(""), used.stream().map(TopicGuess::beginning).distinct())
                .flatMap(beginning -> CLUES_BY_BEGINNING.getOrDefault(beginning, List.of()).stream());
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(word.length(), BEGINNING));
    }

    /** What a user calls a topic settles it where somebody says just that. */
    private static Optional<Clue> named(Topic topic) {
        List<String> name = topic.words() == null ? List.of() : words(topic.words());
        return name.isEmpty() ? Optional.empty() : Optional.of(new Clue(topic.code(), name, ENOUGH));
    }

    /** Lower-case words without accents; an apostrophe belongs to its word. */
    static List<String> words(String text) {
        String folded = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.splitAsStream(folded).filter(word -> !word.isEmpty()).toList();
    }

    private static List<Clue> read() {
        List<Clue> clues = new ArrayList<>();
        for (List<String> row : ROWS) {
            for (String phrase : row.get(2).split(" *, *")) {
                clues.add(new Clue(row.get(0), List.of(phrase.split(" +")), Integer.parseInt(row.get(1))));
            }
        }
        return List.copyOf(clues);
    }
}
