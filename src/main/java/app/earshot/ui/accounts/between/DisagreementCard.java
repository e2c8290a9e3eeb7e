package app.earshot.ui.accounts.between;

import app.earshot.domain.Side;
import app.earshot.domain.timeline.Disagreement;
import app.earshot.domain.timeline.PositionTaken;
import app.earshot.ui.accounts.parts.MoreMenu;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Menus;
import app.earshot.ui.parts.SideBySide;
import app.earshot.ui.parts.text.ReadingDirection;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.parts.text.Wrapping;
import app.earshot.ui.words.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Something that is seen differently: each side's view in its holder's words, what lies beneath, what was decided. */
final class DisagreementCard extends VBox {

    private final Disagreement one;
    private final BetweenWords words;
    private final BetweenActions actions;
    private final DisagreementSheets sheets;
    private final Messages messages;

    DisagreementCard(
            Disagreement one, BetweenWords words, BetweenActions actions, DisagreementSheets sheets, Messages messages) {
        this.one = one;
        this.words = words;
        this.actions = actions;
        this.sheets = sheets;
        this.messages = messages;
        getStyleClass().addAll("card", "disagreement-card");
        getChildren().addAll(head(), new SideBySide(one.positions().stream().map(this::view).toList()));
        if (!one.beneath().isEmpty()) {
            getChildren().add(told("accounts.between.beneath", one.beneath()));
        }
        if (!one.decided().isEmpty()) {
            getChildren().add(told(words.decided(one), Wrapping.whole(one.decided())));
        }
        if (one.isOpen()) {
            String look = one.isDue(messages.days().today()) ? "owed" : one.reviewOn() == null ? "blind" : "soft";
            getChildren().add(Texts.wrapped(words.review(one), "small", look));
        }
        getChildren().addAll(steps(), secluded());
    }

    Disagreement disagreement() {
        return one;
    }

    private Node head() {
        Region about = Wrapping.whole(one.about(), "section");
        Region opened = Texts.wrapped(words.opened(one), "small", "faint");
        VBox texts = new VBox(about, opened);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox head = new HBox(
                texts,
                new MoreMenu(
                        messages,
                        messages.text("accounts.between.disagreement-menu", one.about()),
                        items().toArray(MenuItem[]::new)));
        head.getStyleClass().add("card-head");
        return head;
    }

    private Region view(PositionTaken position) {
        Region said = Wrapping.whole(position.words(), "words");
        said.setNodeOrientation(ReadingDirection.of(position.words()));
        VBox view = new VBox(said, Texts.wrapped(words.holder(position), "caption"));
        view.getStyleClass().addAll("view", position.side() == Side.THEM ? "their-words" : "our-words");
        return view;
    }

    private Node told(String key, String text) {
        return told(messages.text(key), Wrapping.whole(text));
    }

    private static Node told(String caption, Region text) {
        VBox box = new VBox(Texts.wrapped(caption, "tiny", "faint"), text);
        box.getStyleClass().add("told");
        return box;
    }

    private Node steps() {
        FlowPane steps = new FlowPane();
        steps.getStyleClass().add("steps");
        if (one.isOpen()) {
            String review = one.reviewOn() == null ? "accounts.between.set-day" : "accounts.between.move-day";
            steps.getChildren().add(step(review, () -> sheets.park(one)));
            steps.getChildren().add(step("accounts.between.decide", () -> sheets.decide(one)));
        }
        steps.getChildren().add(step("accounts.between.change-views", () -> sheets.change(one)));
        return steps;
    }

    private Button step(String key, Runnable taken) {
        Button button = Buttons.small(messages.text(key), taken);
        button.setAccessibleText(messages.text("accounts.between.step-spoken", button.getText(), one.about()));
        return button;
    }

    private Node secluded() {
        CheckBox box = new CheckBox(messages.text("accounts.between.secluded"));
        box.setMnemonicParsing(false);
        box.setSelected(one.secluded());
        box.setAccessibleText(messages.text("accounts.between.step-spoken", box.getText(), one.about()));
        box.getStyleClass().add("small");
        box.setOnAction(event -> actions.seclude(one, box.isSelected()));
        return box;
    }

    private List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        if (one.isOpen() && one.reviewOn() != null) {
            items.add(Menus.item(messages.text("accounts.between.no-day"), () -> actions.park(one, null, null)));
        }
        if (!one.isOpen()) {
            items.add(Menus.item(messages.text("accounts.between.change-decision"), () -> sheets.decide(one)));
            items.add(Menus.item(messages.text("accounts.between.reopen"), () -> actions.reopen(one)));
        }
        items.add(Menus.item(messages.text("accounts.between.remove"), () -> actions.remove(one)));
        return items;
    }
}
