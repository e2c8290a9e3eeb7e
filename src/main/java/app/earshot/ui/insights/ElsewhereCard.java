package app.earshot.ui.insights;

import app.earshot.domain.insights.Course;
import app.earshot.ui.parts.Card;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.parts.text.TheirWords;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.insights.Insights;
import java.util.List;
import java.util.function.BiConsumer;

/** What they said who went elsewhere, in their words. */
final class ElsewhereCard extends Card {

    private static final int MOST = 3;

    ElsewhereCard(Insights read, InsightsWords words, Messages messages, BiConsumer<String, List<Course>> behind) {
        super(Texts.wrapped(messages.text("insights.elsewhere"), "section"));
        List<Course> told = read.elsewhere().stream().filter(course -> !course.reason().isBlank()).limit(MOST).toList();
        told.forEach(course -> getChildren().add(new TheirWords(course.reason(), words.elsewhere(course))));
        if (told.isEmpty()) {
            getChildren().add(Texts.wrapped(
                    messages.text(read.elsewhere().isEmpty() ? "insights.elsewhere.nobody" : "insights.elsewhere.no-word"), "soft"));
        }
        More.add(this, read.elsewhere().size() - told.size(), messages, () -> behind.accept(messages.text("insights.elsewhere"), read.elsewhere()));
    }
}
