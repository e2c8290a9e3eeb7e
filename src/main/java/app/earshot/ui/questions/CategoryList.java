package app.earshot.ui.questions;

import app.earshot.ui.command.Command;
import app.earshot.ui.command.CommandKeys;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The categories of the bank: types of occasion, topics by their groups, and how many questions are in each. */
final class CategoryList extends ListView<@Nullable Category> {

    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final QuestionsModel model;
    private final Messages messages;
    private boolean following;

    /**
     * @param chosen gets the category that was gone to
     * @param moved gets a topic or a type of occasion that is to stand one up (-1) or one down (1)
     * @param entered goes on to what is in the category
     */
    CategoryList(
            QuestionsModel model, Messages messages, Consumer<Category> chosen, ObjIntConsumer<Category> moved, Runnable entered) {
        this.model = model;
        this.messages = messages;
        setItems(model.categories());
        setCellFactory(view -> new Cell());
        setAccessibleText(messages.text("questions.categories"));
        getStyleClass().add("category-list");
        getSelectionModel().selectedItemProperty().subscribe(category -> {
            if (category != null && !following) {
                chosen.accept(category);
            }
        });
        new CommandKeys()
                .ask(Command.TOPIC_UP, () -> move(moved, -1))
                .ask(Command.TOPIC_DOWN, () -> move(moved, 1))
                .listenIn(this);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                entered.run();
            }
        });
        model.categories().addListener((ListChangeListener<@Nullable Category>) change -> follow());
        model.rows().addListener((ListChangeListener<Object>) change -> refresh());
        follow();
    }

    private boolean move(ObjIntConsumer<Category> moved, int step) {
        Category category = getSelectionModel().getSelectedItem();
        boolean movable = category != null && (category.topic() != null || category.occasion() != null);
        if (movable) {
            moved.accept(category, step);
        }
        return movable;
    }

    /** Keeps the highlight on the chosen category, wherever it has gone. */
    private void follow() {
        following = true;
        Category now = model.category().get();
        int at = now == null ? -1 : model.categories().indexOf(now);
        if (at >= 0) {
            getSelectionModel().clearAndSelect(at);
            getFocusModel().focus(at);
        }
        following = false;
    }

    /** The name of a category and how many questions are in it. */
    private final class Cell extends ListCell<@Nullable Category> {

        private final Label name = Texts.line("", "category-name");
        private final Label count = Texts.line("", "category-count");
        private final HBox row = new HBox(name, count);

        Cell() {
            name.setMaxWidth(Double.MAX_VALUE);
            name.setMinWidth(0);
            HBox.setHgrow(name, Priority.ALWAYS);
            count.setMinWidth(Region.USE_PREF_SIZE);
            row.getStyleClass().add("category-row");
            getStyleClass().add("category-cell");
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Category category, boolean empty) {
            super.updateItem(category, empty);
            boolean shown = category != null && !empty;
            setGraphic(shown ? row : null);
            setAccessibleText(null);
            pseudoClassStateChanged(OFF, shown && category.isOff());
            pseudoClassStateChanged(HEADING, shown && category.heading());
            if (shown) {
                int stands = model.count(category);
                name.setText(messages.text(category.name()));
                count.setText(messages.text("questions.figure", stands));
                setAccessibleText(messages.text(
                        category.isOff() ? "questions.category.off" : "questions.category", name.getText(), stands));
            }
        }
    }
}
