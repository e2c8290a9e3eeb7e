package app.earshot.ui.accounts.between;

import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.DatedRequest;
import app.earshot.domain.timeline.Request;
import app.earshot.ui.accounts.parts.MoreMenu;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Menus;
import app.earshot.ui.parts.text.ReadingDirection;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.parts.text.Wrapping;
import app.earshot.ui.timeline.RequestSheets;
import app.earshot.ui.words.Messages;
import app.earshot.ui.words.ReasonWords;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Something they asked for: their words and their reason; below them what we answered, by which rule, and how they took it. */
final class RequestCard extends VBox {

    private final Request request;
    private final Messages messages;

    RequestCard(DatedRequest dated, BetweenWords words, BetweenActions actions, RequestSheets sheets, Messages messages) {
        this.request = dated.request();
        this.messages = messages;
        getStyleClass().add("request-card");
        getChildren().add(asked(words.caption(dated)));
        if (request.answer() != Answer.OPEN) {
            getChildren().add(answered(words));
        }
        FlowPane steps = new FlowPane();
        steps.getStyleClass().add("steps");
        if (request.answer() == Answer.OPEN) {
            steps.getChildren().add(step("timeline.request.give-answer", () -> sheets.answer(request)));
        } else if (request.taken().isEmpty()) {
            steps.getChildren().add(step("accounts.between.ask-taken", () -> sheets.taken(request)));
        }
        steps.getChildren().add(step("accounts.show-in-timeline", () -> actions.showInTimeline(request)));
        if (request.answer() != Answer.OPEN) {
            steps.getChildren().add(new MoreMenu(
                    messages,
                    messages.text("accounts.between.request-menu", request.words()),
                    items(actions, sheets).toArray(MenuItem[]::new)));
        }
        getChildren().add(steps);
    }

    private Region asked(String caption) {
        Region words = Wrapping.whole(request.words(), "words");
        words.setNodeOrientation(ReadingDirection.of(request.words()));
        VBox box = new VBox(words);
        box.getStyleClass().add("their-words");
        if (request.reason().isEmpty()) {
            box.getChildren().add(Texts.wrapped(messages.text("accounts.between.no-reason"), "small", "blind"));
        } else {
            box.getChildren()
                    .add(Wrapping.whole(ReasonWords.sentence(request.reason(), messages), "request-reason"));
        }
        box.getChildren().add(Texts.wrapped(caption, "caption"));
        return box;
    }

    private Region answered(BetweenWords words) {
        VBox box = new VBox(Wrapping.whole(words.answer(request)));
        if (!request.rule().isEmpty()) {
            box.getChildren()
                    .add(Wrapping.whole(messages.text("accounts.between.rule", request.rule()), "soft", "small"));
        }
        if (!request.taken().isEmpty()) {
            box.getChildren().add(Texts.wrapped(messages.text("accounts.between.how-taken"), "soft", "small"));
            box.getChildren().add(Wrapping.whole(request.taken(), "said-of-it"));
        }
        box.getStyleClass().add("our-answer");
        return box;
    }

    private Button step(String key, Runnable taken) {
        Button button = Buttons.small(messages.text(key), taken);
        button.setAccessibleText(messages.text("accounts.between.step-spoken", button.getText(), request.words()));
        return button;
    }

    private List<MenuItem> items(BetweenActions actions, RequestSheets sheets) {
        List<MenuItem> items = new ArrayList<>();
        items.add(Menus.item(messages.text("timeline.request.change-answer"), () -> sheets.answer(request)));
        items.add(Menus.item(messages.text("accounts.between.reopen-request"), () -> actions.reopen(request)));
        return items;
    }
}
