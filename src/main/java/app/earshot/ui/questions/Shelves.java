package app.earshot.ui.questions;

import app.earshot.domain.Sentence;
import app.earshot.domain.bank.TopicGroup;
import app.earshot.listening.bank.CatalogueTopic;
import app.earshot.listening.bank.Occasions;
import app.earshot.usecase.questions.QuestionsPage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How the bank is laid out: everything, the types of occasion, what we owe them, what suits anything they said, and the topics by their groups. */
final class Shelves {

    /** The shelf with everything on it. */
    static final String ALL = "all";

    /** The one that gathers the types of occasion. */
    static final String OCCASIONS = "occasions";

    private static final List<String> OWED = List.of(
            "late", "broken", "request-reason", "request-why", "request-no", "waiting", "waiting-long", "clash", "come-back",
            "thanks-day", "thanks-lost", "thanks-telling");
    private static final List<String> WHATEVER = List.of("follow-up", "say-back", "sum-up", "silent", "agree-goal", "meet");

    private Shelves() {}

    static List<Shelf> of(QuestionsPage page) {
        List<Shelf> shelves = new ArrayList<>();
        Set<String> everything = new LinkedHashSet<>();
        for (TopicGroup group : TopicGroup.values()) {
            List<CatalogueTopic> topics = page.topics().stream().filter(topic -> topic.group() == group).toList();
            Set<String> codes = topics.stream().map(CatalogueTopic::code).collect(Collectors.toSet());
            shelves.add(new Shelf("group." + group.code(), Sentence.of("topicgroup." + group.code()), codes, null, null, true));
            topics.forEach(topic ->
                    shelves.add(new Shelf(topic.code(), topic.topic().name(), Set.of(topic.code()), topic, null, false)));
        }
        add(shelves, "questions.owed", OWED);
        add(shelves, "questions.whatever", WHATEVER);
        shelves.forEach(shelf -> everything.addAll(shelf.purposes()));
        page.questions().forEach(question -> everything.add(question.purpose()));
        shelves.addAll(0, occasions(page.occasions(), everything));
        shelves.addFirst(new Shelf(ALL, Sentence.of("questions.all"), everything, null, null, true));
        return List.copyOf(shelves);
    }

    private static List<Shelf> occasions(Occasions occasions, Set<String> everything) {
        List<Shelf> shelves = new ArrayList<>();
        shelves.add(new Shelf(OCCASIONS, Sentence.of("occasions.all"), everything, null, null, true));
        occasions.types().forEach(type -> shelves.add(
                new Shelf("occasion." + type.occasion().code(), type.name(), everything, null, type, false)));
        return shelves;
    }

    private static void add(List<Shelf> shelves, String name, List<String> purposes) {
        shelves.add(new Shelf(name, Sentence.of(name), Set.copyOf(purposes), null, null, true));
        purposes.forEach(purpose ->
                shelves.add(new Shelf(purpose, Sentence.of("purpose." + purpose), Set.of(purpose), null, null, false)));
    }
}
