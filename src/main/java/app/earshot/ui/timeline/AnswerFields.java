package app.earshot.ui.timeline;

import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.Request;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Shown;
import app.earshot.ui.parts.field.Chips;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.parts.focus.FocusOrder;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.Refusal;
import app.earshot.usecase.timeline.RequestWords;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * What is noted about a request: why they ask; yes, no, or another way; in which words; for a no the rule behind it; and how they
 * took it.
 */
final class AnswerFields extends VBox {

    private final Request request;
    private final Messages messages;
    private final Chips<Answer> answers;
    private final TextField reason = new TextField();
    private final TextField words = new TextField();
    private final TextField rule = new TextField();
    private final TextField taken = new TextField();
    private final FlowPane rules = new FlowPane();
    private final VBox ruleFields;
    private final Field takenField;

    AnswerFields(Request request, Messages messages) {
        this.request = request;
        this.messages = messages;
        answers = Chips.one(
                List.of(Answer.YES, Answer.NO, Answer.ANOTHER), answer -> messages.name("timeline.answer", answer));
        answers.choose(Set.of(request.answer() == Answer.OPEN ? Answer.YES : request.answer()));
        answers.setId("answer");
        answers.onChosen(now -> showRule());
        reason.setText(request.reason());
        words.setText(request.answerWords());
        rule.setText(request.rule());
        taken.setText(request.taken());
        List.of(reason, taken).forEach(theirs -> theirs.getStyleClass().add("serif"));
        rules.getStyleClass().add("chips");
        ruleFields = new VBox(new Field("rule", messages.text("timeline.request.rule"), rule), rules);
        ruleFields.getStyleClass().add("rule-fields");
        takenField = new Field("taken", messages.text("timeline.request.taken"), taken);
        getStyleClass().add("answer-fields");
        getChildren()
                .addAll(
                        new Field("reason", messages.text("timeline.request.reason"), reason),
                        answers,
                        new Field("answer-words", messages.text("timeline.request.answer-words"), words),
                        ruleFields,
                        takenField);
        showRule();
    }

    /** Offers rules that were invoked before; pressing one puts it into the field. */
    void offer(List<String> before) {
        rules.getChildren().setAll(before.stream().map(this::offered).toList());
    }

    /** Puts the focus where there is something left to say. */
    void begin() {
        FocusOrder.enter(request.reason().isEmpty() ? this : answers);
    }

    /** Puts the focus on how they took it. */
    void beginWithTaken() {
        taken.requestFocus();
    }

    RequestWords read() {
        Answer answer = answers.chosen().stream().findFirst().orElse(request.answer());
        return new RequestWords(reason.getText(), answer, words.getText(), rule.getText(), taken.getText());
    }

    void refuse(Refusal no) {
        takenField.refuse(messages.text(no.sentence()));
    }

    private Node offered(String before) {
        Button chip = Buttons.sentence(before, () -> {
            rule.setText(before);
            rule.requestFocus();
            rule.end();
        });
        chip.getStyleClass().setAll("button", "chip", "offer");
        chip.setAccessibleText(messages.text("timeline.request.take-rule", before));
        return chip;
    }

    private void showRule() {
        boolean no = answers.chosen().contains(Answer.NO);
        Shown.set(ruleFields, no);
    }
}
