package app.earshot.listening.bank;

import app.earshot.domain.Coded;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Stage;
import app.earshot.domain.bank.Topic;
import app.earshot.domain.bank.TopicChange;
import app.earshot.domain.bank.TopicGroup;
import app.earshot.listening.tables.TabbedFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The topics that there are for each type of occasion: what to know, from when, from whom, and for how long it holds. A value: what
 * a user changes makes another one.
 */
public final class Catalogue {

    private static final int FIELDS = 9;
    private static final int FIRST_WEIGHTS = 5;
    private static final int BETWEEN_RANKS = 1000;

    private final Map<String, CatalogueTopic> all = new LinkedHashMap<>();
    private final Map<Occasion, List<Topic>> offered = new HashMap<>();
    private final Occasions occasions;

    private Catalogue(Collection<CatalogueTopic> topics, Occasions occasions) {
        this.occasions = occasions;
        topics.stream()
                .sorted(Comparator.comparing(CatalogueTopic::group)
                        .thenComparing(CatalogueTopic::rank)
                        .thenComparing(CatalogueTopic::code))
                .forEach(topic -> all.put(topic.code(), topic));
        for (Occasion occasion : occasions.all()) {
            offered.put(
                    occasion,
                    all.values().stream()
                            .filter(topic -> topic.isOn() && topic.occasions().contains(occasion))
                            .map(topic -> topic.at(occasion))
                            .toList());
        }
    }

    /** The catalogue that comes with the application. */
    public static Catalogue standard() {
        return Standard.CATALOGUE;
    }

    /** This one, not yet changed by anybody, for these types of occasion: each of the user's own gets the topics of the one it is like. */
    public Catalogue at(Occasions types) {
        return new Catalogue(all.values().stream().map(topic -> topic.at(types)).toList(), types);
    }

    /** This one with what a user changed. A change to a topic that is not here any more counts where it has words of its own. */
    public Catalogue with(Collection<TopicChange> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        Map<String, CatalogueTopic> now = new LinkedHashMap<>(all);
        for (TopicChange change : changes) {
            CatalogueTopic before = all.getOrDefault(change.code(), CatalogueTopic.blank(change.code()));
            if (all.containsKey(change.code()) || change.words() != null) {
                now.put(change.code(), before.with(change));
            }
        }
        return new Catalogue(now.values(), occasions);
    }

    /** The types of occasion that there are. */
    public Occasions occasions() {
        return occasions;
    }

    /** The topics of a type of occasion in the order in which they are shown, with the weights that they have there. */
    public List<Topic> topics(Occasion occasion) {
        return offered.getOrDefault(occasion, List.of());
    }

    /** A topic by its code, whether or not it is switched off, with the weights of the first type of occasion that has it. */
    public Optional<Topic> topic(String code) {
        return Optional.ofNullable(all.get(code)).map(CatalogueTopic::topic);
    }

    /** Every topic in the order in which they are shown, those that are switched off too. */
    public List<CatalogueTopic> all() {
        return List.copyOf(all.values());
    }

    public Optional<CatalogueTopic> find(String code) {
        return Optional.ofNullable(all.get(code));
    }

    private static CatalogueTopic topic(List<String> row, int number) {
        Map<Occasion, Map<Stage, Integer>> weights = new HashMap<>();
        for (int i = 0; i < Occasion.OURS.size(); i++) {
            Map<Stage, Integer> some = weights(row.get(FIRST_WEIGHTS + i));
            if (!some.isEmpty()) {
                weights.put(Occasion.OURS.get(i), some);
            }
        }
        return new CatalogueTopic(
                row.get(0),
                Coded.of(TopicGroup.class, row.get(1)),
                null,
                weights,
                Integer.parseInt(row.get(4)),
                row.get(3).equals("each"),
                row.get(2).equals("business"),
                number * BETWEEN_RANKS,
                null);
    }

    private static Map<Stage, Integer> weights(String written) {
        Map<Stage, Integer> weights = new EnumMap<>(Stage.class);
        if (!written.equals("-")) {
            String[] each = written.split(",");
            for (int i = 0; i < each.length; i++) {
                int weight = Integer.parseInt(each[i].strip());
                if (weight > 0) {
                    weights.put(Stage.values()[i], weight);
                }
            }
        }
        return Map.copyOf(weights);
    }

    /** Read once, when it is first needed. */
    private static final class Standard {
        private static final Catalogue CATALOGUE = read();

        private static Catalogue read() {
            List<CatalogueTopic> topics = new ArrayList<>();
            for (List<String> row : TabbedFile.rows(Catalogue.class, "topics.tsv", FIELDS)) {
                topics.add(topic(row, topics.size() + 1));
            }
            return new Catalogue(topics, Occasions.standard());
        }
    }
}
