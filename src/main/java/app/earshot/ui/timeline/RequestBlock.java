package app.earshot.ui.timeline;

import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.Request;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.text.ReadingDirection;
import app.earshot.ui.parts.text.SelectableText;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import app.earshot.ui.words.ReasonWords;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Something they asked for: their words, the reason, and our answer, or the way to give one. */
final class RequestBlock extends VBox {

    private final Request request;
    private final CardContext context;
    private final Messages messages;

    RequestBlock(Request request, SelectableText words, CardContext context) {
        this.request = request;
        this.context = context;
        this.messages = context.messages();
        words.getStyleClass().add("words");
        words.setNodeOrientation(ReadingDirection.of(request.words()));
        Button answer = Buttons.sentence(
                messages.text(request.answer() == Answer.OPEN ? "timeline.request.give-answer" : "timeline.request.change-answer"),
                () -> context.entries().answer(request));
        answer.getStyleClass().add("caption-button");
        answer.setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().addAll("their-words", "request");
        getChildren().addAll(words);
        if (!request.reason().isEmpty()) {
            getChildren().add(Texts.wrapped(ReasonWords.sentence(request.reason(), messages), "request-reason"));
        }
        Label caption = Texts.wrapped(caption(), "caption");
        if (request.answer() == Answer.OPEN) {
            getChildren().add(with(answer, caption));
        } else {
            getChildren().addAll(caption, with(answer, Texts.wrapped(answered(), "request-answer")));
        }
        if (!request.taken().isEmpty()) {
            getChildren().add(Texts.wrapped(messages.text("timeline.request.taken-told", request.taken()), "request-reason"));
        }
    }

    /** The way to answer stands at the end of the line that says whether it is answered. */
    private static HBox with(Button answer, Label line) {
        HBox.setHgrow(line, Priority.ALWAYS);
        line.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(line, answer);
        row.getStyleClass().add("request-line");
        return row;
    }

    private String caption() {
        List<String> parts = new ArrayList<>();
        parts.add(messages.text(
                request.reason().isEmpty()
                        ? "timeline.request.caption"
                        : "timeline.request.caption." + context.who().pronoun(request.personId())));
        context.who().person(request.personId()).ifPresent(parts::add);
        if (request.answer() == Answer.OPEN) {
            parts.add(messages.text("timeline.request.open"));
        }
        return String.join(messages.text("part.between"), parts);
    }

    private String answered() {
        String said = messages.name("timeline.answer", request.answer());
        if (!request.answerWords().isEmpty()) {
            said = messages.text("timeline.request.answered-with", said, request.answerWords());
        }
        return request.rule().isEmpty() ? said : messages.text("timeline.request.by-rule", said, request.rule());
    }
}
