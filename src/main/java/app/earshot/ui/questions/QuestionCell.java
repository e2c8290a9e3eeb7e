package app.earshot.ui.questions;

import app.earshot.listening.bank.Occasions;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Shown;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.questions.ShownQuestion;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One question as the sentence that it is, with its kind, when it suits, and what it has led to. As high as its words need. */
final class QuestionCell extends ListCell<@Nullable ShownQuestion> {

    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

    private final QuestionTexts texts;
    private final Messages messages;
    private final Supplier<Occasions> occasions;
    private final Label sentence = Texts.wrapped("", "question-sentence");
    private final Label kind = Texts.line("", "question-kind");
    private final Label about = Texts.wrapped("", "question-about");
    private final Label standing = Texts.wrapped("", "question-standing");
    private final HBox row;

    /** @param occasions the types of occasion that there are */
    QuestionCell(Messages messages, Supplier<Occasions> occasions, Consumer<ShownQuestion> edit) {
        this.occasions = occasions;
        this.messages = messages;
        this.texts = new QuestionTexts(messages);
        // The keyboard opens the row itself.
        Button change = Buttons.small(messages.text("questions.edit"), () -> {
            ShownQuestion question = getItem();
            if (question != null) {
                edit.accept(question);
            }
        });
        change.setFocusTraversable(false);
        kind.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(about, Priority.ALWAYS);
        HBox under = new HBox(kind, about);
        under.getStyleClass().add("question-under");
        VBox words = new VBox(sentence, under, standing);
        words.getStyleClass().add("question-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(words, change);
        row.getStyleClass().add("question-row");
        getStyleClass().add("question-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ShownQuestion question, boolean empty) {
        super.updateItem(question, empty);
        boolean shown = question != null && !empty;
        setGraphic(shown ? row : null);
        setAccessibleText(null);
        pseudoClassStateChanged(OFF, shown && !question.isOn());
        if (shown) {
            sentence.setText(texts.sentence(question.question()));
            kind.setText(messages.name("questionkind", question.question().kind()));
            about.setText(String.join(
                    messages.text("part.between"), texts.about(question.question(), occasions.get()), texts.tried(question)));
            standing.setText(texts.standing(question));
            Shown.set(standing, !standing.getText().isEmpty());
            setAccessibleText(Stream.of(sentence, kind, about, standing)
                    .map(Label::getText)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(messages.text("part.spoken"))));
        }
    }

    /** A cell asks its picture how high it is without saying how wide it will be. */
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) {
            return super.computePrefHeight(width);
        }
        double within = (width > 0 ? width : getWidth()) - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + row.prefHeight(within) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() != null) {
            double left = snappedLeftInset();
            double top = snappedTopInset();
            row.resizeRelocate(
                    left, top, getWidth() - left - snappedRightInset(), getHeight() - top - snappedBottomInset());
        }
    }
}
