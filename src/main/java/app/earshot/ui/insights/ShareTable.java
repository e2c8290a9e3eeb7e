package app.earshot.ui.insights;

import app.earshot.domain.insights.Course;
import app.earshot.domain.insights.Group;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.parts.text.Wrapping;
import app.earshot.usecase.insights.Range;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Groups under each other: what they have in common, the share of bookings, and the counts. Each name leads to the accounts behind it. */
final class ShareTable extends GridPane {

    private static final double NAMES = 38;
    private static final double SHARES = 40;

    private final InsightsWords words;
    private final BiConsumer<String, List<Course>> behind;

    /** @param behind is given what a name says and whom it stands for */
    ShareTable(InsightsWords words, BiConsumer<String, List<Course>> behind) {
        this.words = words;
        this.behind = behind;
        getStyleClass().add("share-table");
        ColumnConstraints name = new ColumnConstraints();
        name.setPercentWidth(NAMES);
        ColumnConstraints share = new ColumnConstraints();
        share.setPercentWidth(SHARES);
        ColumnConstraints counts = new ColumnConstraints();
        counts.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(name, share, counts);
    }

    <T> void show(List<Group<T>> groups, Function<Group<T>, String> called) {
        getChildren().clear();
        for (int row = 0; row < groups.size(); row++) {
            Group<T> group = groups.get(row);
            String name = called.apply(group);
            Button leads = Buttons.sentence(name, () -> behind.accept(name, group.courses()));
            leads.setAccessibleText(name + ", " + words.counts(group));
            add(row, leads, group.isEnough() ? bar(group, groups) : Wrapping.whole(words.tooFew(group), "small", "soft"), words.counts(group));
        }
    }

    private void add(int row, Node name, Node share, String counts) {
        addRow(row, name, share, Texts.line(counts));
        getChildren().forEach(node -> setValignment(node, VPos.CENTER));
    }

    private static <T> ShareBar bar(Group<T> group, List<Group<T>> all) {
        Range range = InsightsWords.range(group);
        boolean apart = all.stream().filter(other -> other != group && other.isEnough()).noneMatch(other -> InsightsWords.range(other).overlaps(range))
                && all.stream().filter(Group::isEnough).count() > 1;
        return new ShareBar((double) group.booked() / group.decided(), range, apart);
    }
}
