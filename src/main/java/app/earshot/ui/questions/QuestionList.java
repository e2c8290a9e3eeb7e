package app.earshot.ui.questions;

import app.earshot.ui.parts.EmptyState;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.questions.ShownQuestion;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The questions of the chosen category. Enter changes one, Delete switches it off or on, letters search. */
final class QuestionList extends StackPane {

    private static final int TWICE = 2;

    private final QuestionsModel model;
    private final Messages messages;
    private final ListView<@Nullable ShownQuestion> list = new ListView<>();
    private final Runnable everything;
    private final Runnable add;
    private @Nullable String current;

    /**
     * @param edit opens one to change it
     * @param turn switches one off or on
     * @param letters gets what is typed over the list
     * @param everything shows all again
     * @param add begins a new one
     */
    QuestionList(
            QuestionsModel model,
            Messages messages,
            Consumer<ShownQuestion> edit,
            Consumer<ShownQuestion> turn,
            Runnable everything,
            Runnable add) {
        this.model = model;
        this.messages = messages;
        this.everything = everything;
        this.add = add;
        list.setItems(model.rows());
        list.setCellFactory(view -> new QuestionCell(messages, () -> model.page().occasions(), edit));
        list.setAccessibleText(messages.text("questions.list"));
        list.getStyleClass().add("question-list");
        listen(edit, turn);
        model.rows().addListener((ListChangeListener<@Nullable ShownQuestion>) change -> show());
        model.read().subscribe(this::show);
        getChildren().add(list);
    }

    private void listen(Consumer<ShownQuestion> edit, Consumer<ShownQuestion> turn) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            ShownQuestion now = list.getSelectionModel().getSelectedItem();
            Consumer<ShownQuestion> does = switch (event.getCode()) {
                case ENTER -> edit;
                case DELETE -> turn;
                default -> null;
            };
            if (now != null && does != null) {
                event.consume();
                does.accept(now);
            }
        });
        list.setOnMouseClicked(event -> {
            ShownQuestion now = list.getSelectionModel().getSelectedItem();
            if (now != null && event.getButton() == MouseButton.PRIMARY && event.getClickCount() == TWICE) {
                edit.accept(now);
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(now -> {
            if (now != null) {
                current = now.id();
            }
        });
    }

    /** Puts the focus on the rows. */
    void enter() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() && !model.rows().isEmpty()) {
            list.getSelectionModel().select(0);
        }
    }

    /** Hears what is typed over the list. */
    void onLetters(Consumer<String> letters) {
        list.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            String letter = event.getCharacter();
            boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
            if (plain && !letter.isBlank() && !Character.isISOControl(letter.codePointAt(0))) {
                event.consume();
                letters.accept(letter);
            }
        });
    }

    private void show() {
        for (int i = 0; i < model.rows().size(); i++) {
            if (model.rows().get(i).id().equals(current) && list.getSelectionModel().getSelectedIndex() != i) {
                list.getSelectionModel().clearAndSelect(i);
            }
        }
        boolean empty = model.read().get() && model.rows().isEmpty();
        list.setVisible(!empty);
        getChildren().setAll(list);
        if (empty) {
            getChildren().add(nothing());
        }
    }

    private EmptyState nothing() {
        if (!model.narrowing().get().isNone()) {
            boolean off = model.narrowing().get().equals(new QuestionFilter("", null, null, true));
            return new EmptyState(
                    messages.text(off ? "questions.none-off.title" : "questions.none.title"),
                    messages.text(off ? "questions.none-off.sentence" : "questions.none.sentence"),
                    messages.text("questions.show-all"),
                    everything);
        }
        return new EmptyState(
                messages.text("questions.empty.title"),
                messages.text("questions.empty.sentence"),
                messages.text("questions.add"),
                add);
    }
}
