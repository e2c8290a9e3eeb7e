package app.earshot.ui.timeline;

import app.earshot.domain.Answer;
import app.earshot.domain.Request;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Chips;
import app.earshot.ui.parts.Field;
import app.earshot.ui.parts.FocusOrder;
import app.earshot.ui.words.Messages;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What we answer to a request: yes, no, or another way; in which words; and for a no the rule behind it. */
final class AnswerForm extends VBox {

    private final Request request;
    private final CardContext context;
    private final Chips<Answer> answers;
    private final TextField reason = new TextField();
    private final TextField words = new TextField();
    private final TextField rule = new TextField();
    private final Field ruleField;
    private final Runnable closed;

    AnswerForm(Request request, CardContext context, Runnable closed) {
        this.request = request;
        this.context = context;
        this.closed = closed;
        Messages messages = context.messages();
        answers = Chips.one(
                List.of(Answer.YES, Answer.NO, Answer.ANOTHER), answer -> messages.name("timeline.answer", answer));
        answers.choose(Set.of(request.answer() == Answer.OPEN ? Answer.YES : request.answer()));
        answers.onChosen(now -> showRule());
        reason.setText(request.reason());
        words.setText(request.answerWords());
        rule.setText(request.rule());
        ruleField = new Field(messages.text("timeline.request.rule"), rule);
        HBox buttons = new HBox(
                Buttons.small(messages.text("timeline.request.keep-answer"), this::keep),
                Buttons.small(messages.text("part.cancel"), closed));
        buttons.getStyleClass().add("inline-buttons");
        getStyleClass().add("inline-form");
        getChildren().addAll(
                new Field(messages.text("timeline.request.reason"), reason),
                answers,
                new Field(messages.text("timeline.request.answer-words"), words),
                ruleField,
                buttons);
        List.of(reason, words, rule).forEach(field -> field.setOnAction(event -> keep()));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                closed.run();
            }
        });
        showRule();
    }

    void begin() {
        FocusOrder.enter(request.reason().isEmpty() ? this : answers);
    }

    private void showRule() {
        boolean no = answers.chosen().contains(Answer.NO);
        ruleField.setVisible(no);
        ruleField.setManaged(no);
    }

    private void keep() {
        if (!reason.getText().strip().equals(request.reason())) {
            context.entries().reason(request.id(), reason.getText());
        }
        answers.chosen().stream()
                .findFirst()
                .ifPresent(answer -> context.entries().answer(request.id(), answer, words.getText(), rule.getText()));
        closed.run();
    }
}
