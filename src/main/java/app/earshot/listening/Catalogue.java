package app.earshot.listening;

import app.earshot.domain.Coded;
import app.earshot.domain.Occasion;
import app.earshot.domain.Stage;
import app.earshot.domain.Topic;
import app.earshot.domain.TopicGroup;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The topics that there are for each type of occasion: what to know, from when, from whom, and for how long it holds. */
public final class Catalogue {

    private static final int FIELDS = 9;
    private static final int FIRST_WEIGHTS = 5;
    private static final Map<Occasion, List<Topic>> TOPICS = read();

    private Catalogue() {}

    /** The topics of a type of occasion in the order in which they are shown, with the weights that they have there. */
    public static List<Topic> topics(Occasion occasion) {
        return TOPICS.getOrDefault(occasion, List.of());
    }

    /** A topic by its code, with the weights of the first type of occasion that has it. */
    public static Optional<Topic> topic(String code) {
        return TOPICS.values().stream()
                .flatMap(List::stream)
                .filter(topic -> topic.code().equals(code))
                .findFirst();
    }

    private static Map<Occasion, List<Topic>> read() {
        Map<Occasion, List<Topic>> topics = new EnumMap<>(Occasion.class);
        List<List<String>> rows = TabbedFile.rows("topics.tsv", FIELDS);
        for (Occasion occasion : Occasion.values()) {
            List<Topic> some = new ArrayList<>();
            for (List<String> row : rows) {
                Map<Stage, Integer> weights = weights(row, occasion);
                if (!weights.isEmpty()) {
                    some.add(topic(row, weights));
                }
            }
            topics.put(occasion, List.copyOf(some));
        }
        return topics;
    }

    private static Topic topic(List<String> row, Map<Stage, Integer> weights) {
        Set<Occasion> occasions = EnumSet.noneOf(Occasion.class);
        for (Occasion occasion : Occasion.values()) {
            if (!weights(row, occasion).isEmpty()) {
                occasions.add(occasion);
            }
        }
        return new Topic(
                row.get(0),
                Coded.of(TopicGroup.class, row.get(1)),
                occasions,
                weights,
                Integer.parseInt(row.get(4)),
                row.get(3).equals("each"),
                row.get(2).equals("business"));
    }

    private static Map<Stage, Integer> weights(List<String> row, Occasion occasion) {
        Map<Stage, Integer> weights = new EnumMap<>(Stage.class);
        String written = row.get(FIRST_WEIGHTS + occasion.ordinal());
        if (!written.equals("-")) {
            String[] each = written.split(",");
            for (int i = 0; i < each.length; i++) {
                int weight = Integer.parseInt(each[i].strip());
                if (weight > 0) {
                    weights.put(Stage.values()[i], weight);
                }
            }
        }
        return weights;
    }
}
