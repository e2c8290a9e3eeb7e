package app.earshot.ui.insights;

import app.earshot.domain.insights.Course;
import app.earshot.domain.insights.Group;
import app.earshot.domain.insights.RuleCost;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Card;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.insights.Insights;
import app.earshot.usecase.insights.Insights.Together;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Which rules of ours came before a lost booking, and what went together with bookings. */
final class RulesCard extends Card {

    private static final int MOST = 4;
    private static final double RULES = 60;

    RulesCard(Insights read, InsightsWords words, Messages messages, BiConsumer<String, List<Course>> behind) {
        super(Texts.wrapped(messages.text("insights.rules"), "section"));
        if (!read.rules().isEmpty()) {
            getChildren().add(rules(read, words, behind));
        } else {
            getChildren().add(Texts.wrapped(messages.text("insights.rules.none"), "soft"));
        }
        for (Together together : read.together()) {
            ShareTable table = new ShareTable(words, behind);
            table.show(List.<Group<Boolean>>of(together.with(), together.without()), group -> words.together(together, group.what()));
            getChildren().addAll(Texts.wrapped(messages.text("insights.together." + together.what()), "section"), table);
        }
        if (!read.together().isEmpty()) {
            getChildren().add(Texts.wrapped(messages.text("insights.together.no-cause"), "small", "soft"));
        }
    }

    private static GridPane rules(Insights read, InsightsWords words, BiConsumer<String, List<Course>> behind) {
        GridPane table = new GridPane();
        table.getStyleClass().add("share-table");
        ColumnConstraints rule = new ColumnConstraints();
        rule.setPercentWidth(RULES);
        table.getColumnConstraints().add(rule);
        List<RuleCost> told = read.rules().stream().limit(MOST).toList();
        for (int row = 0; row < told.size(); row++) {
            RuleCost cost = told.get(row);
            List<Course> courses = Stream.concat(cost.lost().stream(), cost.booked().stream()).toList();
            table.addRow(
                    row, Buttons.sentence(cost.rule(), () -> behind.accept(cost.rule(), courses)),
                    Texts.wrapped(words.rule(cost.lost().size(), cost.booked().size()), "small"));
        }
        return table;
    }
}
