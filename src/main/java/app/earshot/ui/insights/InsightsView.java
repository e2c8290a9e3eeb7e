package app.earshot.ui.insights;

import app.earshot.domain.insights.Course;
import app.earshot.ui.command.Command;
import app.earshot.ui.command.CommandKeys;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.ColumnScroll;
import app.earshot.ui.parts.EmptyState;
import app.earshot.ui.parts.SideBySide;
import app.earshot.ui.parts.Visibility;
import app.earshot.ui.parts.WrappingRow;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Screen;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.insights.Insights;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What brought bookings: cards of what was counted, each with its honest range, over the months that were chosen. */
public final class InsightsView implements Screen {

    private final InsightsModel model;
    private final InsightsActions actions;
    private final Frame frame;
    private final Messages messages;
    private final InsightsWords words;
    private final Label summary = Texts.wrapped("", "soft");
    private final PeriodRow period;
    private final StackPane nothing = new StackPane();
    private final VBox cards = new VBox();
    private final WrappingRow deeds;
    private final ColumnScroll root;

    InsightsView(InsightsModel model, InsightsActions actions, Frame frame) {
        this.model = model;
        this.actions = actions;
        this.frame = frame;
        messages = frame.messages();
        words = new InsightsWords(messages);
        period = new PeriodRow(actions, messages);
        cards.getStyleClass().add("insights-cards");
        deeds = new WrappingRow(
                Buttons.small(messages.text("insights.save-csv"), () -> with(this::saveCounts)),
                Buttons.small(messages.text("insights.save-picture"), this::savePicture),
                Buttons.small(messages.text("insights.save-page"), () -> with(read -> actions.savePage(fileName("insights.page-file"), paper(read)))),
                Buttons.small(messages.text("insights.print-page"), () -> with(read -> actions.print(paper(read)))));
        deeds.getStyleClass().add("insights-deeds");
        VBox column = new VBox(
                new VBox(Texts.wrapped(messages.text("insights.title"), "title"), summary), period, deeds, nothing, cards);
        column.getStyleClass().add("insights");
        root = new ColumnScroll(column);
        root.getStyleClass().add("insights-scroll");
        model.insights().subscribe(this::show);
        new CommandKeys().on(Command.INSIGHTS_PRINT, () -> with(read -> actions.print(paper(read)))).listenIn(root);
    }

    /** The screen, put together. */
    public static InsightsView of(Tools tools) {
        InsightsModel model = new InsightsModel();
        return new InsightsView(model, new InsightsActions(model, tools), tools.frame());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Node> regions() {
        return List.of(period, cards);
    }

    @Override
    public void shown() {
        actions.shown();
    }

    private void show(@Nullable Insights read) {
        if (read == null || model.all().get() == null) {
            return;
        }
        period.show(model.all().get(), read.period());
        boolean empty = read.isEmpty();
        summary.setText(empty ? "" : words.summary(read));
        nothing.getChildren().setAll(empty ? List.of(emptyState()) : List.of());
        cards.getChildren().setAll(empty ? List.of() : List.of(
                SideBySide.lowest(List.of(new SourcesCard(read, words, messages, this::behind), new FirstWordCard(read, words, messages))),
                SideBySide.lowest(List.of(new ElsewhereCard(read, words, messages, this::behind), new RulesCard(read, words, messages, this::behind))),
                SideBySide.lowest(List.of(new SeasonsCard(read, words, messages, this::behind), new TalkCard(read, words, messages)))));
        Visibility.set(nothing, empty);
        Visibility.set(summary, !empty);
        Visibility.set(deeds, !empty);
    }

    private EmptyState emptyState() {
        return new EmptyState(messages.text("insights.empty.title"), messages.text("insights.empty.sentence"));
    }

    private void behind(String title, List<Course> courses) {
        new BehindSheet(title, courses, actions::open, messages, frame.overlays()).open();
    }

    private void with(Consumer<Insights> does) {
        Insights read = model.insights().get();
        if (read != null && !read.isEmpty()) {
            does.accept(read);
        }
    }

    private void saveCounts(Insights read) {
        actions.saveCounts(fileName("insights.file"), new InsightsTable(messages, words).csv(read));
    }

    /** As it is drawn, all of it, also what has scrolled out of sight. */
    private void savePicture() {
        actions.savePicture(fileName("insights.file"), cards.snapshot(null, null));
    }

    private List<app.earshot.domain.page.PageText> paper(Insights read) {
        return new InsightsPaper(messages, words, read).shorterAndShorter();
    }

    private String fileName(String key) {
        return messages.text(key, messages.days().today().toString());
    }
}
