package app.earshot.ui.datefree;

import app.earshot.domain.calendar.DayPlan;
import app.earshot.domain.text.day.NoSuchDay;
import app.earshot.ui.datefree.DateFreeActions.HoldFor;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Visibility;
import app.earshot.ui.parts.WrappingRow;
import app.earshot.ui.parts.field.ClearableField;
import app.earshot.ui.parts.field.TypedText;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.calendar.DateAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The field for the day, and what there is to say about it. */
final class DateFreeView extends VBox {

    private final DateFreeModel model;
    private final DateFreeActions actions;
    private final Messages messages;
    private final DaySentences sentences;
    private final Runnable left;
    private final ClearableField field;
    private final VBox answer = new VBox();

    /** @param left called when somebody goes on from here */
    DateFreeView(DateFreeModel model, DateFreeActions actions, Frame frame, Runnable left) {
        this.model = model;
        this.actions = actions;
        this.messages = frame.messages();
        this.sentences = new DaySentences(messages);
        this.left = left;
        field = new ClearableField(messages.text("part.clear"));
        field.setPromptText(messages.text("datefree.prompt"));
        field.setAccessibleText(messages.text("datefree.title"));
        TypedText.of(field, model.words(), actions::typed);
        field.onPressed(pressed -> {
            DateAnswer found = model.answer().get();
            if (pressed.getCode() == KeyCode.ENTER && found != null && found.days().size() == 1) {
                pressed.consume();
                begin(found.days().getFirst().day());
            }
        });
        getStyleClass().add("date-free");
        answer.getStyleClass().add("date-answer");
        getChildren().addAll(Texts.line(messages.text("datefree.title"), "heading"), field, answer);
        model.answer().subscribe(this::show);
        // To other words that name no day the answer is the same, and what is said of them is not.
        model.words().subscribe(typed -> {
            DateAnswer found = model.answer().get();
            if (found != null && found.days().isEmpty()) {
                show(found);
            }
        });
    }

    /**
     * The field and its answer, put together.
     *
     * @param left called when somebody goes on from here
     */
    static DateFreeView of(Tools tools, Runnable left) {
        DateFreeModel model = new DateFreeModel();
        return new DateFreeView(model, new DateFreeActions(model, tools), tools.frame(), left);
    }

    /** Puts the caret where the day is typed, with what stands there chosen, so that the next day takes its place. */
    void enter() {
        field.requestFocus();
        field.selectAll();
    }

    /** Asks about a day as if somebody had typed it. */
    void ask(String words) {
        actions.typed(words);
        enter();
    }

    private void show(@Nullable DateAnswer found) {
        answer.getChildren().clear();
        if (found == null) {
            answer.getChildren().add(Texts.wrapped(messages.text("datefree.hint"), "soft"));
        } else if (found.days().isEmpty()) {
            String none = NoSuchDay.in(model.words().get(), messages.locale())
                    .map(day -> messages.text("datefree.no-such-day", day))
                    .orElseGet(() -> messages.text("datefree.unclear"));
            answer.getChildren().add(Texts.wrapped(none, "soft"));
        } else if (found.days().size() == 1) {
            one(found.days().getFirst(), found.nearest());
        } else {
            found.days().forEach(plan -> answer.getChildren().add(row(plan)));
        }
        Visibility.set(answer, !answer.getChildren().isEmpty());
    }

    private void one(DayPlan plan, List<DayPlan> nearest) {
        answer.getChildren().addAll(Texts.wrapped(messages.days().full(plan.day()), "date-day"), free(plan));
        String clash = sentences.clash(plan);
        if (clash != null) {
            answer.getChildren().add(Texts.wrapped(clash, "date-clash"));
        }
        for (DaySentences.Line line : sentences.lines(plan)) {
            Button open = Buttons.sentence(line.text(), () -> go(line.account(), actions::open));
            open.getStyleClass().add(line.kind() == DaySentences.Kind.ASKED ? "date-asked" : "date-booked");
            answer.getChildren().add(open);
        }
        sentences.off(plan).forEach(off -> answer.getChildren().add(Texts.wrapped(off, "soft")));
        if (plan.day().isBefore(messages.days().today())) {
            answer.getChildren().add(Texts.wrapped(messages.text("datefree.past"), "soft"));
            return;
        }
        if (!nearest.isEmpty()) {
            Node[] days = nearest.stream().map(this::near).toArray(Node[]::new);
            answer.getChildren().addAll(Texts.line(messages.text("datefree.nearest"), "heading"), new WrappingRow(days));
        }
        Button begin = Buttons.primary(messages.text("datefree.begin"), () -> begin(plan.day()));
        Button hold = Buttons.plain(messages.text("datefree.hold"), () -> {});
        WrappingRow ways = new WrappingRow(begin, hold);
        ways.getStyleClass().add("clash-ways");
        hold.setOnAction(event -> actions.candidates(plan, candidates -> hold(plan, candidates, ways)));
        answer.getChildren().add(ways);
    }

    /** In place of the ways to go on: for whom, with whom, until when. */
    private void hold(DayPlan plan, List<HoldFor> candidates, Node ways) {
        int at = answer.getChildren().indexOf(ways);
        if (at >= 0) {
            HoldFields fields = new HoldFields(plan, candidates, messages);
            fields.onHold(wish -> actions.hold(wish, field::requestFocus, fields::refuse));
            answer.getChildren().set(at, fields);
            fields.enter();
        }
    }

    private Label free(DayPlan plan) {
        return Texts.wrapped(sentences.free(plan), plan.hasRoom() || plan.crews().isEmpty() ? "date-is-free" : "date-is-taken");
    }

    private Button near(DayPlan plan) {
        return Buttons.small(messages.days().withoutYear(plan.day()), () -> actions.choose(plan.day()));
    }

    /** One of several days: the day and who is free, on a button that asks about it alone. */
    private Button row(DayPlan plan) {
        Button row = Buttons.sentence(
                messages.text("datefree.row", messages.days().withYear(plan.day()), sentences.free(plan)), () -> actions.choose(plan.day()));
        row.getStyleClass().add(plan.hasRoom() ? "date-is-free" : "date-is-taken");
        return row;
    }

    private void begin(LocalDate day) {
        left.run();
        actions.begin(day);
    }

    private void go(UUID account, Consumer<UUID> way) {
        left.run();
        way.accept(account);
    }
}
