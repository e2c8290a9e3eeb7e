package app.earshot.listening.meaning;

import app.earshot.listening.tables.TabbedFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The table of words that speak for topics, laid out so that a long entry can ask for each of its words. */
final class TopicClues {

    /** Letters at the beginning of a word by which the clues are found that may begin with it. */
    private static final int BEGINNING = 3;
    /** Begins whatever begins with a figure, and what is looked for everywhere. */
    private static final String FIGURE = "#";
    private static final String ANYWHERE = "";

    private static final List<List<String>> ROWS = TabbedFile.rows(TopicClues.class, "topic_clues_en.tsv", 3);
    private static final Map<String, Set<String>> GROUPS = new HashMap<>();
    private static final Map<String, List<TopicClue>> BY_BEGINNING = new HashMap<>();

    static {
        for (List<String> row : ROWS) {
            if (row.get(0).equals("group")) {
                GROUPS.put(row.get(1), Set.of(row.get(2).split(" *, *")));
            } else {
                Stream.of(row.get(2).replace("'", "").split(" *, *"))
                        .distinct()
                        .forEach(phrase -> add(new TopicClue(row.get(0), List.of(phrase.split(" +")), Integer.parseInt(row.get(1)))));
            }
        }
    }

    private TopicClues() {}

    /** Another number for another table. */
    static int version() {
        return ROWS.hashCode();
    }

    /** The words of a group. */
    static Set<String> group(String name) {
        return GROUPS.getOrDefault(name, Set.of());
    }

    /** Those that stand in a text, each as often as it does. */
    static Stream<ClueHit> in(List<String> text) {
        return IntStream.range(0, text.size())
                .boxed()
                .flatMap(at -> beginningWith(text.get(at)).filter(clue -> clue.standsAt(text, at)).map(clue -> new ClueHit(clue, at)));
    }

    private static Stream<TopicClue> beginningWith(String word) {
        List<TopicClue> these = BY_BEGINNING.getOrDefault(beginning(word), List.of());
        List<TopicClue> figures = Character.isDigit(word.charAt(0)) ? BY_BEGINNING.getOrDefault(FIGURE, List.of()) : List.of();
        return Stream.of(these, figures, BY_BEGINNING.getOrDefault(ANYWHERE, List.of())).flatMap(List::stream);
    }

    private static void add(TopicClue clue) {
        String first = clue.words().getFirst();
        List<String> beginnings = switch (first.charAt(0)) {
            case '#' -> List.of(FIGURE);
            case '_' -> List.of(ANYWHERE);
            case '@' -> GROUPS.getOrDefault(first, Set.of()).stream().map(TopicClues::beginning).distinct().toList();
            default -> List.of(first.endsWith("*") && first.length() <= BEGINNING ? ANYWHERE : beginning(first.replace("*", "")));
        };
        for (String beginning : beginnings) {
            List<TopicClue> these = BY_BEGINNING.computeIfAbsent(beginning, key -> new ArrayList<>());
            // What stands in several rows counts once, as much as in the best of them.
            List<TopicClue> same = these.stream().filter(other -> other.topic().equals(clue.topic()) && other.words().equals(clue.words())).toList();
            if (same.stream().noneMatch(other -> other.weight() >= clue.weight())) {
                these.removeAll(same);
                these.add(clue);
            }
        }
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(word.length(), BEGINNING));
    }
}
