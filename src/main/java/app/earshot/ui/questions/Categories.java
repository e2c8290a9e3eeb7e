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
final class Categories {

    /** The category of everything. */
    static final String ALL = "all";

    /** The one that gathers the types of occasion. */
    static final String OCCASIONS = "occasions";

    private static final List<String> OWED = List.of(
            "late", "late-thing", "late-ring", "broken", "broken-ring", "broken-thing", "due-tomorrow", "due-thing", "due-today", "request-reason", "request-why", "request-answer",
            "request-answer-late", "request-answer-weeks", "request-no", "waiting", "waiting-long", "waiting-weeks",
            "waiting-request", "waiting-request-long", "waiting-request-weeks", "answer-greet", "answer-sorry", "answer-sorry-long",
            "answer-sorry-weeks", "answer-other-tongue", "news-birth", "news-christening", "news-engagement", "news-sad", "news-sad-late", "asked-wish", "asked-stop",
            "asked-free", "asked-free-also", "asked-free-both", "asked-free-no", "asked-keep", "asked-keep-both", "asked-allergy", "asked-letters", "asked-meet",
            "asked-meet-reason", "asked-offer", "asked-price", "asked-contact", "asked-either", "asked-advise", "asked-come", "asked-send",
            "asked-fine", "asked-do", "asked-may", "asked-can", "asked-clause", "asked-named", "asked-yes-both", "asked-yes-also", "asked-both", "asked-all",
            "waiting-accepted-thing", "waiting-problem", "waiting-problem-long", "waiting-accepted",
            "waiting-accepted-long", "waiting-decision",
            "waiting-change", "waiting-news", "waiting-first", "waiting-first-asked", "waiting-first-late", "waiting-invitation", "theirs-late",
            "offer", "offer-seen", "choice-passed", "decider", "near-day", "new-day", "new-day-unknown", "clash", "clash-apart", "clash-hours", "come-back", "thanks-day",
            "thanks-day-telling", "thanks-lost",
            "thanks-lost-reason",
            "thanks-lost-price", "thanks-lost-slow", "thanks-lost-slow-late", "thanks-lost-known", "thanks-lost-otherwise", "thanks-telling", "thanks-telling-late", "thanks-telling-wanted",
            "thanks-telling-for", "thanks-telling-to", "thanks-telling-late-for", "thanks-telling-late-to", "thanks-telling-wanted-for", "thanks-telling-wanted-to",
            "thanks-day-telling-for", "thanks-day-telling-to", "thanks-lost-telling", "thanks-lost-telling-for", "thanks-lost-telling-to",
            "thanks-telling-review", "thanks-sent",
            "late-other", "late-same-call", "due-other", "waiting-too", "open-word", "open-word-undated", "open-word-ring", "open-word-noted", "our-day", "their-time", "their-time-back", "mail-away", "their-time-about", "unsettled",
            "offer-elsewhere");
    private static final List<String> FIRST = List.of(
            "first-letter", "grief", "grief-of", "grief-off", "grief-off-of", "parting", "illness", "cancelled", "postponed", "complaint", "anger", "anger-ring", "eve", "morning-after");
    private static final List<String> WHATEVER = List.of(
            "follow-up", "say-back", "sum-up", "silent", "silent-road", "again", "advice-asked", "advice-unsure", "agree-goal", "meet");

    private Categories() {}

    static List<Category> of(QuestionsPage page) {
        List<Category> categories = new ArrayList<>();
        Set<String> everything = new LinkedHashSet<>();
        for (TopicGroup group : TopicGroup.values()) {
            List<CatalogueTopic> topics = page.topics().stream().filter(topic -> topic.group() == group).toList();
            Set<String> codes = topics.stream().map(CatalogueTopic::code).collect(Collectors.toSet());
            categories.add(new Category("group." + group.code(), Sentence.of("topicgroup." + group.code()), codes, null, null, true));
            topics.forEach(topic ->
                    categories.add(new Category(topic.code(), topic.topic().name(), Set.of(topic.code()), topic, null, false)));
        }
        add(categories, "questions.owed", OWED);
        add(categories, "questions.first", FIRST);
        add(categories, "questions.whatever", WHATEVER);
        categories.forEach(category -> everything.addAll(category.purposes()));
        page.questions().forEach(question -> everything.add(question.purpose()));
        categories.addAll(0, occasions(page.occasions(), everything));
        categories.addFirst(new Category(ALL, Sentence.of("questions.all"), everything, null, null, true));
        return List.copyOf(categories);
    }

    private static List<Category> occasions(Occasions occasions, Set<String> everything) {
        List<Category> categories = new ArrayList<>();
        categories.add(new Category(OCCASIONS, Sentence.of("occasions.all"), everything, null, null, true));
        occasions.types().forEach(type -> categories.add(
                new Category("occasion." + type.occasion().code(), type.name(), everything, null, type, false)));
        return categories;
    }

    private static void add(List<Category> categories, String name, List<String> purposes) {
        categories.add(new Category(name, Sentence.of(name), Set.copyOf(purposes), null, null, true));
        purposes.forEach(purpose ->
                categories.add(new Category(purpose, Sentence.of("purpose." + purpose), Set.of(purpose), null, null, false)));
    }
}
