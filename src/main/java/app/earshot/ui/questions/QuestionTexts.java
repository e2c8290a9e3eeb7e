package app.earshot.ui.questions;

import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Stage;
import app.earshot.domain.bank.Question;
import app.earshot.listening.bank.CatalogueTopic;
import app.earshot.listening.bank.OccasionType;
import app.earshot.listening.bank.Occasions;
import app.earshot.listening.bank.Placeholder;
import app.earshot.listening.bank.Proportion;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.questions.Matters;
import app.earshot.usecase.questions.ShownQuestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How questions and topics are told on this screen. */
final class QuestionTexts {

    private static final String QUOTED = "‘%s’";
    private static final Set<Stage> CHOOSING = EnumSet.of(Stage.ENQUIRED, Stage.TALKING, Stage.OFFER_MADE);
    private static final Set<Stage> BEFORE = EnumSet.of(Stage.ENQUIRED, Stage.TALKING, Stage.OFFER_MADE, Stage.BOOKED);
    private static final Set<Stage> AFTER = EnumSet.of(Stage.DELIVERED, Stage.STAYING_IN_TOUCH);

    private final Messages messages;

    QuestionTexts(Messages messages) {
        this.messages = messages;
    }

    /** As one reads it, with what is left open named in words. */
    String sentence(Question question) {
        String said = question.text();
        for (Placeholder open : Placeholder.values()) {
            // What is quoted stands in its own brackets already.
            said = said.replace(QUOTED.formatted(open.inBraces()), open(open)).replace(open.inBraces(), open(open));
        }
        return said;
    }

    /** What a placeholder stands for: ‹their name›. */
    String open(Placeholder placeholder) {
        return messages.text("questions.open", messages.text("placeholder." + placeholder.code()));
    }

    /** The kind, when and for what. */
    String about(Question question, Occasions occasions) {
        List<String> parts = new ArrayList<>(List.of(stages(question.stages())));
        List<Occasion> suits = occasions.all().stream().filter(question.occasions()::contains).toList();
        if (!suits.containsAll(occasions.offered())) {
            parts.add(messages.list(suits.stream().map(it -> messages.occasion(it)).toList()));
        }
        return String.join(messages.text("part.between"), parts);
    }

    /** "Asked 14 times, 11 led to something"; a share only once there are enough of them. */
    String tried(ShownQuestion question) {
        if (question.asked() == 0) {
            return messages.text("questions.not-asked");
        }
        Proportion worked = Proportion.of(question.worked(), question.asked());
        return worked.isEnough()
                ? messages.text(
                        "questions.tried.share", worked.all(), worked.of(), worked.percent(), worked.low(), worked.high())
                : messages.text("questions.tried", worked.all(), worked.of());
    }

    /** What the user did with it, or nothing. */
    String standing(ShownQuestion question) {
        List<String> parts = new ArrayList<>();
        if (!question.isOn()) {
            parts.add(messages.text(question.never() ? "questions.never" : "questions.off"));
        }
        if (question.kept().isOwn()) {
            parts.add(messages.text("questions.own"));
        } else if (question.kept().isChanged()) {
            parts.add(messages.text("questions.changed"));
        }
        return String.join(messages.text("part.between"), parts);
    }

    /** What a topic says, in one breath. */
    String topic(CatalogueTopic topic) {
        List<String> parts = new ArrayList<>();
        parts.add(messages.text(topic.business() ? "topics.business" : "topics.warm"));
        parts.add(messages.text(topic.fromEachPartner() ? "topics.each" : "topics.once"));
        parts.add(messages.text("topics.holds", topic.staleAfterDays()));
        List<Stage> most = Arrays.stream(Stage.values())
                .filter(stage -> Matters.of(topic.usualWeights().getOrDefault(stage, 0)) == Matters.MOST)
                .toList();
        if (!most.isEmpty()) {
            parts.add(messages.text("topics.matters-most", list(most)));
        }
        if (!topic.isOn()) {
            parts.add(messages.text("questions.off"));
        }
        return messages.capital(String.join(messages.text("part.between"), parts));
    }

    /** What a type of occasion listens for, and what became of it. */
    String occasion(OccasionType type, List<CatalogueTopic> topics) {
        long listensFor = topics.stream()
                .filter(topic -> topic.isOn() && topic.occasions().contains(type.occasion()))
                .count();
        List<String> parts = new ArrayList<>();
        parts.add(messages.text("occasions.topics", listensFor));
        if (type.isAdded()) {
            parts.add(messages.text("occasions.own", messages.name("occasion", type.like())));
        }
        if (!type.isOn()) {
            parts.add(messages.text("occasions.off"));
        }
        return String.join(" ", parts);
    }

    private String stages(Set<Stage> stages) {
        if (stages.size() == Stage.values().length) {
            return messages.text("questions.stages.any");
        }
        return stages.equals(CHOOSING)
                ? messages.text("questions.stages.choosing")
                : stages.equals(BEFORE)
                        ? messages.text("questions.stages.before")
                        : stages.equals(AFTER) ? messages.text("questions.stages.after") : list(stages);
    }

    private String list(Collection<Stage> stages) {
        return messages.list(stages.stream().sorted().map(stage -> messages.name("stage", stage)).toList());
    }
}
