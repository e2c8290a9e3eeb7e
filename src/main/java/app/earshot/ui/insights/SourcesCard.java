package app.earshot.ui.insights;

import app.earshot.domain.insights.Course;
import app.earshot.domain.insights.Group;
import app.earshot.domain.insights.Source;
import app.earshot.ui.parts.Card;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.insights.Insights;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** How they came, and how many of each way booked. What only one of them wrote is told together. */
final class SourcesCard extends Card {

    private static final int MOST = 8;

    SourcesCard(Insights read, InsightsWords words, Messages messages, BiConsumer<String, List<Course>> behind) {
        super(Texts.wrapped(messages.text("insights.sources"), "section"));
        ShareTable table = new ShareTable(words, behind);
        List<Group<Source>> told = read.sources().stream().filter(group -> group.courses().size() > 1).limit(MOST).toList();
        List<Course> others = read.sources().stream().filter(group -> !told.contains(group)).flatMap(group -> group.courses().stream()).toList();
        List<Group<String>> rows = new ArrayList<>(told.stream().map(group -> new Group<>(words.source(group.what()), group.courses())).toList());
        if (!others.isEmpty()) {
            rows.add(new Group<>(messages.text("insights.sources.others"), others));
        }
        table.show(rows, Group::what);
        getChildren().addAll(table, Texts.wrapped(words.difference(told, rows.stream().anyMatch(Group::isEnough)), "small", "soft"));
    }
}
