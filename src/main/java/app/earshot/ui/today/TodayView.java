package app.earshot.ui.today;

import app.earshot.ui.command.Command;
import app.earshot.ui.command.CommandKeys;
import app.earshot.ui.parts.EachMinute;
import app.earshot.ui.parts.EmptyState;
import app.earshot.ui.parts.Visibility;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Screen;
import app.earshot.ui.shell.ShellModel;
import app.earshot.ui.shell.SizeClass;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.today.Owed;
import app.earshot.usecase.today.TodayPage;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The day, how much is owed in a sentence, and the lines; beside them what comes next on the calendar. */
public final class TodayView implements Screen {

    private final TodayActions actions;
    private final Frame frame;
    private final Label day = Texts.wrapped("", "title");
    private final Label owed = Texts.wrapped("", "soft", "today-owed");
    private final StackPane nothing = new StackPane();
    private final LineList lines;
    private final NextColumn next;
    private final VBox column;
    private final ScrollPane beside;
    private final HBox root;
    private boolean arriving;

    TodayView(TodayModel model, TodayActions actions, Frame frame, ShellModel shell) {
        this.actions = actions;
        this.frame = frame;
        Messages messages = frame.messages();
        lines = new LineList(messages, frame.overlays().overlooked());
        next = new NextColumn(messages, actions::open, actions::brief, actions::daySheet);
        column = new VBox(new VBox(day, owed), nothing, lines);
        column.getStyleClass().add("today-column");
        ScrollPane main = scroll();
        main.setContent(column);
        main.getStyleClass().add("today-main");
        HBox.setHgrow(main, Priority.ALWAYS);
        beside = scroll();
        beside.getStyleClass().add("today-beside");
        root = new HBox(main, beside);
        new CommandKeys().on(Command.TODAY_PRINT, () -> print(model.page().get())).listenIn(root);
        model.page().subscribe(this::show);
        shell.room().subscribe(this::fit);
        EachMinute.whileShown(root, actions::look);
    }

    /** The screen, put together. */
    public static TodayView of(Tools tools) {
        TodayModel model = new TodayModel();
        return new TodayView(model, new TodayActions(model, tools), tools.frame(), tools.shell());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Node> regions() {
        return List.of(lines, next);
    }

    @Override
    public void shown() {
        arriving = !lines.enter();
        actions.shown();
    }

    private void show(@Nullable TodayPage page) {
        if (page == null) {
            return;
        }
        Messages messages = frame.messages();
        LineWords words = new LineWords(messages, page);
        Owed much = page.owed();
        day.setText(messages.days().weekday(page.today()));
        owed.setText(words.owed(much.waiting(), much.promises(), much.thanks()));
        lines.show(page, words, new LineDeeds(actions, messages, frame.overlays(), words));
        next.show(page, words);
        if (arriving) {
            arriving = false;
            takeInHand();
        }
        nothing.getChildren().clear();
        boolean empty = page.lines().isEmpty();
        if (empty) {
            nothing.getChildren().add(new EmptyState(messages.text("today.empty.title"), messages.text("today.empty.sentence")));
        }
        Visibility.set(nothing, empty);
        Visibility.set(owed, !empty);
    }

    private void print(@Nullable TodayPage page) {
        if (page != null) {
            actions.print(new TodayPaper(frame.messages(), page).shorterAndShorter());
        }
    }

    /** Whoever came here goes on with the first line, unless they have begun something else meanwhile. */
    private void takeInHand() {
        Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
        boolean elsewhere = owner instanceof TextInputControl || frame.overlays().hasSheet() || lines.isInHand();
        if (root.getScene() != null && !elsewhere) {
            lines.enter();
        }
    }

    /** Where there is no room beside the lines, what comes next stands under them. */
    private void fit(SizeClass room) {
        boolean tight = room.isTight();
        lines.fit(room == SizeClass.WIDE);
        Visibility.set(beside, !tight);
        column.getChildren().remove(next);
        beside.setContent(tight ? null : next);
        if (tight) {
            column.getChildren().add(next);
        }
    }

    private static ScrollPane scroll() {
        ScrollPane scroll = new ScrollPane();
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        return scroll;
    }
}
