package app.earshot.ui.insights;

import app.earshot.domain.insights.Course;
import app.earshot.ui.parts.Card;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.insights.Insights;
import java.util.List;
import java.util.function.BiConsumer;

/** Season by season: how many enquiries came, and how many of them booked. */
final class SeasonsCard extends Card {

    private static final int MOST = 8;

    SeasonsCard(Insights read, InsightsWords words, Messages messages, BiConsumer<String, List<Course>> behind) {
        super(Texts.wrapped(messages.text("insights.seasons"), "section"));
        ShareTable table = new ShareTable(words, behind);
        table.show(
                read.seasons().stream().limit(MOST).toList(),
                group -> messages.text("insights.seasons.row", words.season(group.what()), group.courses().size()));
        getChildren().add(table);
        More.add(this, read.seasons().size() - MOST, messages, () -> behind.accept(
                messages.text("insights.seasons"), read.seasons().stream().skip(MOST).flatMap(group -> group.courses().stream()).toList()));
    }
}
