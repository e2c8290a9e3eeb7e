package app.earshot.ui.questions;

import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Stage;
import app.earshot.domain.bank.Question;
import app.earshot.domain.bank.QuestionKind;
import app.earshot.domain.draft.SheetKey;
import app.earshot.listening.bank.OccasionType;
import app.earshot.listening.bank.Placeholder;
import app.earshot.listening.bank.WordingHints;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Menus;
import app.earshot.ui.parts.Shown;
import app.earshot.ui.parts.field.Chips;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.parts.field.RefusedFields;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.parts.text.Wrapping;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refusal;
import app.earshot.usecase.questions.QuestionWords;
import app.earshot.usecase.questions.ShownQuestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One question, to write or to change. */
final class QuestionSheet {

    static final String KEY = "questions/question";

    private static final int LINES = 3;
    private static final Set<Stage> UNTIL_THE_DAY =
            EnumSet.of(Stage.ENQUIRED, Stage.TALKING, Stage.OFFER_MADE, Stage.BOOKED);

    private final QuestionsActions actions;
    private final QuestionsModel model;
    private final Messages messages;
    private final QuestionTexts texts;
    private final @Nullable ShownQuestion before;
    private final TextArea text = new TextArea();
    private final Label hint = Texts.wrapped("", "small", "question-hint");
    private final Button purposeButton;
    private final Chips<QuestionKind> kind;
    private final Chips<Stage> stages;
    private final OccasionChips occasions;
    private final Field textField;
    private final Field stageField;
    private final Field occasionField;
    private final Sheet sheet;
    private String purpose;

    QuestionSheet(QuestionsActions actions, QuestionsModel model, Frame frame, @Nullable ShownQuestion before) {
        this.actions = actions;
        this.model = model;
        this.before = before;
        messages = frame.messages();
        texts = new QuestionTexts(messages);
        purpose = before == null ? begin(model.category().get()) : before.purpose();
        purposeButton = Menus.button("", this::purposes, "small-button");
        kind = Chips.one(List.of(QuestionKind.values()), it -> messages.name("questionkind", it));
        stages = Chips.several(List.of(Stage.values()), it -> messages.name("stage", it));
        occasions = new OccasionChips(model.page().occasions(), messages);
        textField = new Field("text", messages.text("questions.text"), text);
        stageField = new Field("stages", messages.text("questions.stages"), stages);
        occasionField = new Field("occasions", messages.text("questions.occasions"), occasions.chips());
        VBox fields = new VBox(
                textField, placeholders(), hint, new Field("purpose", messages.text("questions.purpose"), purposeButton),
                new Field("kind", messages.text("questions.kind"), kind), stageField, occasionField);
        fields.getStyleClass().add("fields");
        fill();
        prepareText();
        if (before != null) {
            fields.getChildren().add(steps(before));
        }
        sheet = new Sheet(
                frame.overlays(), messages.text(before == null ? "questions.add" : "questions.change"),
                messages.text("part.cancel"), fields);
        sheet.step(Buttons.primary(messages.text("questions.keep"), this::keep))
                .keeps(SheetKey.of(KEY, before == null ? "" : before.id()));
    }

    void open() {
        sheet.open();
        text.end();
    }

    /** A new one stands where one is, or where most are, if one is at everything. */
    private String begin(@Nullable Category category) {
        return category != null && category.isPurpose()
                ? category.id()
                : model.categories().stream()
                        .filter(it -> it.isPurpose() && (category == null || category.purposes().contains(it.id())))
                        .map(Category::id)
                        .findFirst()
                        .orElse("");
    }

    private void fill() {
        Question question = before == null ? null : before.question();
        text.setText(question == null ? "" : question.text());
        kind.choose(Set.of(question == null ? QuestionKind.OPEN : question.kind()));
        stages.choose(question == null ? UNTIL_THE_DAY : question.stages());
        occasions.choose(question == null ? suitsAtFirst(model.category().get()) : question.occasions());
        namePurpose();
    }

    /** A new one suits what one is looking at, or everything. */
    private Collection<Occasion> suitsAtFirst(@Nullable Category category) {
        OccasionType type = category == null ? null : category.occasion();
        return type == null ? model.page().occasions().all() : List.of(type.occasion());
    }

    private void namePurpose() {
        purposeButton.setText(nameOf(purpose));
        boolean fixed = before != null && !isTopic(purpose);
        purposeButton.setDisable(fixed);
    }

    private String nameOf(String id) {
        return model.categories().stream()
                .filter(category -> category.id().equals(id))
                .map(category -> messages.text(category.name()))
                .findFirst()
                .orElseGet(() -> messages.text("composer.no-topic"));
    }

    private boolean isTopic(String id) {
        return model.categories().stream().anyMatch(category -> category.id().equals(id) && category.topic() != null);
    }

    private List<MenuItem> purposes() {
        List<MenuItem> items = new ArrayList<>();
        for (Category heading : model.categories()) {
            List<MenuItem> under = model.categories().stream()
                    .filter(category -> heading.heading() && !heading.id().equals(Categories.ALL) && !heading.id().equals(Categories.OCCASIONS))
                    .filter(category -> category.isPurpose() && heading.purposes().contains(category.id()))
                    .filter(category -> before == null || category.topic() != null)
                    .map(category -> Menus.choice(messages.text(category.name()), category.id().equals(purpose), () -> {
                        purpose = category.id();
                        namePurpose();
                    }))
                    .toList();
            if (!under.isEmpty()) {
                items.add(Menus.menu(messages.text(heading.name()), under));
            }
        }
        return items;
    }

    private void prepareText() {
        Wrapping.wrap(text);
        text.setPrefRowCount(LINES);
        text.getStyleClass().add("question-text");
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                sheet.takeStep();
            }
        });
        text.textProperty().subscribe(now -> {
            String said = WordingHints.hints(now).stream().map(messages::text).collect(Collectors.joining(" "));
            hint.setText(said);
            Shown.set(hint, !said.isEmpty());
        });
    }

    private Node placeholders() {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("chips");
        for (Placeholder open : Placeholder.values()) {
            Button put = Buttons.small(texts.open(open), () -> {
                text.insertText(text.getCaretPosition(), open.inBraces());
                text.requestFocus();
                text.deselect();
            });
            put.setAccessibleText(messages.text("questions.put-in", put.getText()));
            row.getChildren().add(put);
        }
        return row;
    }

    private Node steps(ShownQuestion question) {
        FlowPane row = new FlowPane(Buttons.small(
                messages.text(question.isOn() ? "questions.switch-off" : "questions.switch-on"), () -> {
                    sheet.putAside();
                    actions.turn(question);
                }));
        row.getStyleClass().add("steps");
        if (question.kept().isOwn() || question.kept().isChanged()) {
            String key = question.kept().isOwn() ? "questions.remove" : "questions.restore";
            row.getChildren().add(Buttons.small(messages.text(key), () -> {
                sheet.putAside();
                actions.restore(question);
            }));
        }
        return row;
    }

    private void keep() {
        List.of(textField, stageField, occasionField).forEach(Field::accept);
        QuestionKind chosen = kind.chosen().stream().findFirst().orElse(QuestionKind.OPEN);
        QuestionWords words =
                new QuestionWords(purpose, chosen, stages.chosen(), occasions.chosen(), text.getText());
        actions.keep(before == null ? null : before.id(), words, sheet::close, this::refuse);
    }

    private void refuse(Refusal no) {
        new RefusedFields(textField::refuse)
                .at(FormField.TEXT, textField)
                .at(FormField.STAGES, stageField)
                .at(FormField.OCCASIONS, occasionField)
                .show(no, messages.text(no.sentence()));
    }
}
