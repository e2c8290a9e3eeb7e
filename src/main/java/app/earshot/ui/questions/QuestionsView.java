package app.earshot.ui.questions;

import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.WrappingRow;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Screen;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.shell.Visit;
import app.earshot.ui.words.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The question bank: categories at the left, the questions of one of them beside it. */
public final class QuestionsView implements Screen {

    private final QuestionsActions actions;
    private final BankSheets sheets;
    private final QuestionList list;
    private final VBox left;
    private final VBox middle;
    private final HBox root;

    QuestionsView(QuestionsModel model, QuestionsActions actions, Frame frame) {
        this.actions = actions;
        Messages messages = frame.messages();
        sheets = new BankSheets(model, actions, frame);
        list = new QuestionList(model, messages, sheets::question, actions::turn, this::showAll, () -> sheets.question(null));
        CategoryList categories = new CategoryList(model, messages, actions::choose, actions::move, list::enter);
        FilterBar filters = new FilterBar(model, actions::narrow, list::enter, messages);
        list.onLetters(filters::begin);
        left = new VBox(categories, adding(messages));
        left.getStyleClass().add("categories");
        VBox.setVgrow(categories, Priority.ALWAYS);
        middle = new VBox(new CategoryHead(model, actions, sheets, messages, filters), list);
        middle.setMinWidth(0);
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(middle, Priority.ALWAYS);
        root = new HBox(left, middle);
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
            actions.refresh(() -> sheets.goOn(to.key(), to.gone()));
        }
    }

    private Node adding(Messages messages) {
        Button topic = Buttons.small(messages.text("topics.add"), () -> sheets.topic(null));
        topic.getStyleClass().add("add-topic");
        Button occasion = Buttons.small(messages.text("occasions.add"), () -> sheets.occasion(null));
        occasion.getStyleClass().add("add-occasion");
        WrappingRow both = new WrappingRow(topic, occasion);
        both.getStyleClass().addAll("steps", "category-foot");
        return both;
    }

    private void showAll() {
        actions.narrow(QuestionFilter.NONE);
        list.enter();
    }
}
