package app.earshot.ui.questions;

import app.earshot.domain.draft.SheetKey;
import app.earshot.listening.bank.CatalogueTopic;
import app.earshot.listening.bank.OccasionType;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Texts;
import app.earshot.ui.parts.WrappingRow;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Screen;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.shell.Visit;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.questions.ShownQuestion;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The question bank: shelves at the left, the questions on one of them beside it. */
public final class QuestionsView implements Screen {

    private final QuestionsModel model;
    private final QuestionsActions actions;
    private final Frame frame;
    private final Messages messages;
    private final ShelfList shelves;
    private final QuestionList list;
    private final FilterBar filters;
    private final Label title = Texts.wrapped("", "title");
    private final Label sentence = Texts.wrapped("", "soft");
    private final Button change = Buttons.small("", this::change);
    private final Button turn = Buttons.small("", this::turn);
    private final Button restore = Buttons.small("", this::restore);
    private final WrappingRow steps = new WrappingRow(change, turn, restore);
    private final VBox left;
    private final VBox middle;
    private final HBox root;

    QuestionsView(QuestionsModel model, QuestionsActions actions, Frame frame) {
        this.model = model;
        this.actions = actions;
        this.frame = frame;
        messages = frame.messages();
        list = new QuestionList(model, messages, this::edit, actions::turn, this::showAll, this::add);
        shelves = new ShelfList(model, messages, actions::choose, actions::move, list::enter);
        filters = new FilterBar(model, actions::narrow, list::enter, messages);
        list.onLetters(filters::begin);
        left = new VBox(shelves, adding());
        left.getStyleClass().add("shelves");
        VBox.setVgrow(shelves, Priority.ALWAYS);
        VBox head = new VBox(headLine(), sentence, steps, filters);
        head.getStyleClass().add("questions-head");
        steps.getStyleClass().add("steps");
        restore.setText(messages.text("questions.restore"));
        steps.getChildren().forEach(step -> step.managedProperty().bind(step.visibleProperty()));
        middle = new VBox(head, list);
        middle.setMinWidth(0);
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(middle, Priority.ALWAYS);
        root = new HBox(left, middle);
        model.shelf().subscribe(this::show);
    }

    /** The screen, put together. */
    public static QuestionsView of(Tools tools) {
        QuestionsModel model = new QuestionsModel();
        return new QuestionsView(model, new QuestionsActions(model, tools), tools.frame());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Node> regions() {
        return List.of(left, middle);
    }

    @Override
    public void shown() {
        actions.refresh();
    }

    @Override
    public void visit(Visit visit) {
        if (visit instanceof Visit.ToSheet to) {
            actions.refresh(() -> goOn(to.key(), to.gone()));
        }
    }

    /** Opens the sheet in which words wait; without a name it is about something new. */
    private void goOn(SheetKey key, Runnable gone) {
        String about = key.about();
        switch (key.sheet()) {
            case QuestionSheet.KEY -> goOn(about, model.page().questions(), it -> it.id().equals(about), this::write, gone);
            case TopicSheet.KEY -> goOn(about, model.page().topics(), it -> it.code().equals(about), this::change, gone);
            case OccasionSheet.KEY -> goOn(
                    about, model.page().occasions().types(), it -> it.occasion().code().equals(about), this::change, gone);
            default -> gone.run();
        }
    }

    private static <T> void goOn(
            String about, List<T> all, Predicate<T> wanted, Consumer<@Nullable T> opened, Runnable gone) {
        if (about.isEmpty()) {
            opened.accept(null);
        } else {
            all.stream().filter(wanted).findFirst().ifPresentOrElse(opened, gone);
        }
    }

    private Node headLine() {
        Button add = Buttons.primary(messages.text("questions.add"), this::add);
        add.setMinWidth(Region.USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox line = new HBox(title, add);
        line.getStyleClass().add("questions-head-line");
        return line;
    }

    private Node adding() {
        Button topic = Buttons.small(messages.text("topics.add"), () -> change((CatalogueTopic) null));
        topic.getStyleClass().add("add-topic");
        Button occasion = Buttons.small(messages.text("occasions.add"), () -> change((OccasionType) null));
        occasion.getStyleClass().add("add-occasion");
        WrappingRow both = new WrappingRow(topic, occasion);
        both.getStyleClass().addAll("steps", "shelves-foot");
        return both;
    }

    private void change(@Nullable CatalogueTopic topic) {
        new TopicSheet(actions, model.page().occasions(), frame, topic).open();
    }

    private void change(@Nullable OccasionType type) {
        new OccasionSheet(actions, model.page().occasions(), frame, type).open();
    }

    private void show(@Nullable Shelf shelf) {
        if (shelf == null) {
            return;
        }
        title.setText(messages.text(shelf.name()));
        QuestionTexts texts = new QuestionTexts(messages);
        CatalogueTopic topic = shelf.topic();
        OccasionType type = shelf.occasion();
        boolean own = topic != null || type != null;
        steps.setVisible(own);
        steps.setManaged(own);
        if (own) {
            name(topic != null, topic != null ? topic.isOn() : type.isOn());
            restore.setVisible(
                    topic != null ? topic.isChanged() && !topic.isAdded() : type.isChanged() && !type.isAdded());
        }
        sentence.setText(
                topic != null
                        ? texts.topic(topic)
                        : type != null
                                ? texts.occasion(type, model.page().topics())
                                : messages.text(sentenceOf(shelf)));
    }

    private static String sentenceOf(Shelf shelf) {
        return shelf.id().equals(Shelves.OCCASIONS) ? "occasions.about" : "questions.sentence";
    }

    /** The buttons themselves stay, so that the focus does too. */
    private void name(boolean topic, boolean on) {
        change.setText(messages.text(topic ? "topics.change" : "occasions.change"));
        if (topic) {
            turn.setText(messages.text(on ? "topics.switch-off" : "topics.switch-on"));
        } else {
            turn.setText(messages.text(on ? "occasions.switch-off" : "occasions.switch-on"));
        }
    }

    private void change() {
        Shelf shelf = shelf();
        if (shelf.topic() != null) {
            change(shelf.topic());
        } else {
            change(shelf.occasion());
        }
    }

    private void turn() {
        CatalogueTopic topic = shelf().topic();
        OccasionType type = shelf().occasion();
        if (topic != null) {
            actions.turnTopic(topic.code(), !topic.isOn());
        } else if (type != null) {
            actions.turnOccasion(type.occasion(), !type.isOn());
        }
    }

    private void restore() {
        CatalogueTopic topic = shelf().topic();
        OccasionType type = shelf().occasion();
        if (topic != null) {
            actions.restoreTopic(topic.code());
        } else if (type != null) {
            actions.restoreOccasion(type.occasion());
        }
    }

    private Shelf shelf() {
        return Objects.requireNonNull(model.shelf().get());
    }

    private void showAll() {
        actions.narrow(Narrowing.NONE);
        list.enter();
    }

    private void add() {
        write(null);
    }

    private void edit(ShownQuestion question) {
        write(question);
    }

    private void write(@Nullable ShownQuestion question) {
        new QuestionSheet(actions, model, frame, question).open();
    }
}
