package app.earshot.ui.calendar;

import app.earshot.domain.calendar.DayPlan;
import app.earshot.domain.calendar.Occupation;
import app.earshot.ui.calendar.CalendarModel.Page;
import app.earshot.ui.command.Command;
import app.earshot.ui.command.CommandKeys;
import app.earshot.ui.datefree.DateFree;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.EachMinute;
import app.earshot.ui.parts.Visibility;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Screen;
import app.earshot.ui.shell.ShellModel;
import app.earshot.ui.shell.SizeClass;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.shell.Visit;
import app.earshot.ui.words.Messages;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The days, over them which they are and how to turn the pages; beside them the question about a date, and what can't be kept as it is. */
public final class CalendarView implements Screen {

    private final CalendarModel model;
    private final CalendarActions actions;
    private final Frame frame;
    private final Messages messages;
    private final CalendarWords words;
    private final CalendarHead head;
    private final Label moving = Texts.wrapped("", "calendar-moving");
    private final VBox clashes = new VBox();
    private final ScrollPane body = scroll();
    private final VBox main;
    private final ScrollPane beside = scroll();
    private final VBox besideColumn = new VBox();
    private final HBox root;
    private final DayOver over;
    private final Map<Span, DayGrid> grids = new EnumMap<>(Span.class);
    private boolean following;
    private boolean dragging;

    /** @param dates asks about a date */
    CalendarView(CalendarModel model, CalendarActions actions, Frame frame, ShellModel shell, Node dates) {
        this.model = model;
        this.actions = actions;
        this.frame = frame;
        this.messages = frame.messages();
        words = new CalendarWords(messages);
        head = new CalendarHead(model, actions, messages);
        over = new DayOver(actions, words, frame);
        clashes.getStyleClass().add("calendar-clashes");
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setFitToHeight(true);
        main = new VBox(head, moving, body);
        main.getStyleClass().add("calendar-main");
        HBox.setHgrow(main, Priority.ALWAYS);
        besideColumn.getStyleClass().add("calendar-beside-column");
        besideColumn.getChildren().add(dates);
        beside.setContent(besideColumn);
        beside.getStyleClass().add("calendar-beside");
        root = new HBox(main, beside);
        root.getStyleClass().add("calendar");
        Visibility.set(moving, false);
        CalendarKeys.listen(body, actions, model, new CalendarKeys.Moves(this::standing, this::open, this::row));
        new CommandKeys().on(Command.CALENDAR_PRINT, actions::print).listenIn(root);
        // Wherever the focus is: what is carried is put back.
        root.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE && model.moving().get() != null) {
                pressed.consume();
                actions.letGo();
            }
        });
        // Let fall beside the days, it stays where it was.
        root.addEventHandler(MouseDragEvent.MOUSE_DRAG_RELEASED, event -> actions.letGo());
        root.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> dragged());
        model.page().subscribe(this::show);
        model.day().subscribe(this::stand);
        model.moving().subscribe(this::move);
        shell.room().subscribe(this::fit);
        EachMinute.whileShown(root, actions::look);
    }

    /** The screen, put together. */
    public static CalendarView of(Tools tools) {
        CalendarModel model = new CalendarModel();
        return new CalendarView(model, new CalendarActions(model, tools), tools.frame(), tools.shell(), DateFree.panel(tools));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Node> regions() {
        return List.of(body, head, beside);
    }

    @Override
    public void shown() {
        following = true;
        // Whoever went elsewhere has forgotten what they carried: the next click would move it.
        actions.letGo();
        actions.shown();
    }

    @Override
    public void visit(Visit visit) {
        if (visit instanceof Visit.ToSheet to && to.key().sheet().equals(DayOffSheet.KEY)) {
            LocalDate day = LocalDate.parse(to.key().about());
            actions.details(day, details -> new DayOffSheet(day, details.days().crews(), actions, frame).open());
        }
    }

    private void show(@Nullable Page page) {
        if (page == null) {
            return;
        }
        boolean inside = body.isFocusWithin() || following;
        following = false;
        DayGrid grid = grid(page.span());
        grid.show(page);
        body.setContent(grid.root());
        head.say(words.title(page.span(), actions.day()), words.summary(page, actions.day()));
        grid.stand(actions.day());
        grid.moving(model.moving().get());
        clashes.getChildren().clear();
        page.days().clashes().forEach(clash -> clashes.getChildren().add(clash(clash)));
        Visibility.set(clashes, !clashes.getChildren().isEmpty());
        if (inside && !frame.overlays().hasSheet()) {
            standing();
        }
    }

    private Node clash(DayPlan plan) {
        Label said = Texts.wrapped(messages.text("calendar.clash", messages.days().withoutYear(plan.day()), words.clash(plan)));
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox box = new HBox(said, Buttons.small(messages.text("calendar.sort-out"), () -> actions.sortOut(plan.day())));
        box.getStyleClass().add("calendar-clash-card");
        return box;
    }

    private void stand(@Nullable LocalDate day) {
        Page page = model.page().get();
        if (day == null || page == null || page.span() != model.span().get()) {
            return;
        }
        boolean inside = body.isFocusWithin();
        DayGrid grid = grid(page.span());
        grid.stand(day);
        if (inside) {
            standing();
        }
    }

    /** Puts the focus on the day on which one stands. */
    private void standing() {
        DayGrid grid = grid(model.span().get());
        grid.stand(actions.day());
        // Before the first picture what scrolls holds nothing yet that could be focused.
        body.applyCss();
        Node cell = grid.cell(actions.day());
        if (cell != null) {
            cell.requestFocus();
        }
    }

    private void row(int step) {
        if (grid(model.span().get()).row(step)) {
            standing();
        }
    }

    private void open(LocalDate day) {
        Node cell = grid(model.span().get()).cell(day);
        if (cell != null) {
            over.open(day, cell);
        }
    }

    private void pressed(LocalDate day, Node cell) {
        if (model.moving().get() != null) {
            actions.put(day);
            return;
        }
        actions.go(day);
        cell.requestFocus();
        over.open(day, cell);
    }

    /** Nothing is said over the days meanwhile: they would go down under the mouse, and what is let fall would land a week off. */
    private void drag(Occupation what) {
        dragging = true;
        actions.pick(what);
    }

    /** What was let fall outside of the window is still in hand, and the keys go on with it. */
    private void dragged() {
        if (dragging) {
            dragging = false;
            move(model.moving().get());
        }
    }

    private void move(@Nullable Occupation what) {
        grids.values().forEach(grid -> grid.moving(what));
        moving.setText(what == null ? "" : messages.text("calendar.moving", what.account(), messages.days().withoutYear(what.day())));
        Visibility.set(moving, what != null && !dragging);
    }

    private DayGrid grid(Span span) {
        GridHandlers handlers = new GridHandlers(this::pressed, this::drag, actions::put);
        return Objects.requireNonNull(grids.computeIfAbsent(span, one -> switch (one) {
            case MONTH -> new MonthGrid(messages, words, handlers);
            case WEEK -> new WeekGrid(messages, words, handlers);
            case YEAR -> new YearGrid(messages, words, handlers);
        }));
    }

    /** Where there is no room beside the days, what can't be kept stands over them; the question about a date has its key. */
    private void fit(SizeClass room) {
        boolean wide = room == SizeClass.WIDE;
        Visibility.set(beside, wide);
        besideColumn.getChildren().remove(clashes);
        main.getChildren().remove(clashes);
        if (wide) {
            besideColumn.getChildren().add(clashes);
        } else {
            main.getChildren().add(1, clashes);
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
