package app.earshot.ui.questions;

import app.earshot.listening.bank.CatalogueTopic;
import app.earshot.listening.bank.OccasionType;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Shown;
import app.earshot.ui.parts.WrappingRow;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the chosen category is called and about, and what can be done with the topic or the type of occasion that it is. */
final class CategoryHead extends VBox {

    private final QuestionsModel model;
    private final QuestionsActions actions;
    private final BankSheets sheets;
    private final Messages messages;
    private final Label title = Texts.wrapped("", "title");
    private final Label sentence = Texts.wrapped("", "soft");
    /** The buttons stay when another category is chosen, so that the focus does too. */
    private final Button change = Buttons.small("", this::change);
    private final Button turn = Buttons.small("", this::turn);
    private final Button restore = Buttons.small("", this::restore);
    private final WrappingRow steps = new WrappingRow(change, turn, restore);

    /** @param filters what stands under it */
    CategoryHead(QuestionsModel model, QuestionsActions actions, BankSheets sheets, Messages messages, Node filters) {
        this.model = model;
        this.actions = actions;
        this.sheets = sheets;
        this.messages = messages;
        restore.setText(messages.text("questions.restore"));
        steps.getStyleClass().add("steps");
        getStyleClass().add("questions-head");
        getChildren().addAll(line(), sentence, steps, filters);
        model.category().subscribe(this::show);
    }

    private Node line() {
        Button add = Buttons.primary(messages.text("questions.add"), () -> sheets.question(null));
        add.setMinWidth(Region.USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox line = new HBox(title, add);
        line.getStyleClass().add("questions-head-line");
        return line;
    }

    private void show(@Nullable Category category) {
        if (category == null) {
            return;
        }
        title.setText(messages.text(category.name()));
        if (category.topic() != null) {
            show(category.topic());
        } else if (category.occasion() != null) {
            show(category.occasion());
        } else {
            Shown.set(steps, false);
            sentence.setText(messages.text(category.id().equals(Categories.OCCASIONS) ? "occasions.about" : "questions.sentence"));
        }
    }

    private void show(CatalogueTopic topic) {
        sentence.setText(new QuestionTexts(messages).topic(topic));
        Shown.set(steps, true);
        change.setText(messages.text("topics.change"));
        turn.setText(messages.text(topic.isOn() ? "topics.switch-off" : "topics.switch-on"));
        Shown.set(restore, topic.isChanged() && !topic.isAdded());
    }

    private void show(OccasionType type) {
        sentence.setText(new QuestionTexts(messages).occasion(type, model.page().topics()));
        Shown.set(steps, true);
        change.setText(messages.text("occasions.change"));
        turn.setText(messages.text(type.isOn() ? "occasions.switch-off" : "occasions.switch-on"));
        Shown.set(restore, type.isChanged() && !type.isAdded());
    }

    private void change() {
        switch (model.category().get()) {
            case Category category when category.topic() != null -> sheets.topic(category.topic());
            case Category category when category.occasion() != null -> sheets.occasion(category.occasion());
            case null, default -> {}
        }
    }

    private void turn() {
        switch (model.category().get()) {
            case Category category when category.topic() instanceof CatalogueTopic topic -> actions.turnTopic(topic.code(), !topic.isOn());
            case Category category when category.occasion() instanceof OccasionType type -> actions.turnOccasion(type.occasion(), !type.isOn());
            case null, default -> {}
        }
    }

    private void restore() {
        switch (model.category().get()) {
            case Category category when category.topic() instanceof CatalogueTopic topic -> actions.restoreTopic(topic.code());
            case Category category when category.occasion() instanceof OccasionType type -> actions.restoreOccasion(type.occasion());
            case null, default -> {}
        }
    }
}
