package app.earshot.ui.questions;

import app.earshot.domain.account.Stage;
import app.earshot.domain.bank.TopicGroup;
import app.earshot.domain.draft.SheetKey;
import app.earshot.listening.bank.CatalogueTopic;
import app.earshot.listening.bank.Occasions;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.field.Chips;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.parts.field.RefusedFields;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refusal;
import app.earshot.usecase.questions.TopicWords;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One topic, to add or to change: what it is called, and when it is worth knowing. */
final class TopicSheet {

    static final String KEY = "questions/topic";

    private static final int USUALLY = 180;

    private final QuestionsActions actions;
    private final Messages messages;
    private final @Nullable CatalogueTopic before;
    private final String nameBefore;
    private final TextField name = new TextField();
    private final TextField stale = new TextField();
    private final Chips<TopicGroup> group;
    private final OccasionChips occasions;
    private final Chips<Boolean> business;
    private final Chips<Boolean> voices;
    private final MattersFields matters;
    private final Field nameField;
    private final Field occasionField;
    private final Field staleField;
    private final Field mattersField;
    private final Sheet sheet;

    TopicSheet(QuestionsActions actions, Occasions types, Frame frame, @Nullable CatalogueTopic before) {
        this.actions = actions;
        this.before = before;
        messages = frame.messages();
        nameBefore = before == null ? "" : messages.text(before.topic().name());
        group = Chips.one(List.of(TopicGroup.values()), it -> messages.name("topicgroup", it));
        occasions = new OccasionChips(types, messages);
        business = Chips.one(List.of(true, false), it -> messages.text(it ? "topics.business" : "topics.warm"));
        voices = Chips.one(List.of(false, true), it -> messages.text(it ? "topics.each" : "topics.once"));
        matters = new MattersFields(messages);
        nameField = new Field("name", messages.text("topics.name"), name);
        occasionField = new Field("occasions", messages.text("questions.occasions"), occasions.chips());
        staleField = new Field("stale", messages.text("topics.stale"), stale);
        mattersField = new Field("matters", messages.text("topics.matters"), matters);
        fill(types);
        VBox fields = new VBox(
                nameField, new Field("group", messages.text("topics.group"), group), occasionField,
                new Field("voices", messages.text("topics.voices"), voices), new Field("scale", messages.text("topics.scale"), business),
                staleField, mattersField);
        fields.getStyleClass().add("fields");
        sheet = new Sheet(
                frame.overlays(), before == null ? messages.text("topics.add") : messages.text("topics.title", nameBefore),
                messages.text("part.cancel"), Texts.wrapped(messages.text("topics.sentence"), "soft"), fields);
        sheet.step(Buttons.primary(messages.text("questions.keep"), this::keep))
                .keeps(SheetKey.of(KEY, before == null ? "" : before.code()));
    }

    void open() {
        sheet.open();
        name.end();
    }

    private void fill(Occasions types) {
        name.setText(nameBefore);
        group.choose(Set.of(before == null ? TopicGroup.THE_DAY : before.group()));
        occasions.choose(before == null ? types.all() : before.occasions());
        business.choose(Set.of(before == null || before.business()));
        voices.choose(Set.of(before != null && before.fromEachPartner()));
        stale.setText(Integer.toString(before == null ? USUALLY : before.staleAfterDays()));
        if (before != null) {
            matters.show(before.usualWeights());
        }
    }

    private void keep() {
        List.of(nameField, occasionField, staleField, mattersField).forEach(Field::accept);
        String typed = name.getText().strip();
        boolean asItCame = before != null && before.words() == null && typed.equals(nameBefore);
        TopicWords words = new TopicWords(
                asItCame ? null : typed,
                group.chosen().stream().findFirst().orElse(TopicGroup.THE_DAY),
                occasions.chosen(),
                weights(),
                days(stale.getText()),
                voices.chosen().contains(true),
                business.chosen().contains(true));
        actions.keepTopic(before == null ? null : before.code(), words, sheet::close, this::refuse);
    }

    /** Nothing where nobody touched them, so that what comes with the application stays as fine as it is. */
    private java.util.@Nullable Map<Stage, Integer> weights() {
        boolean changedBefore = before != null && before.change() != null && before.change().weights() != null;
        return before == null || changedBefore || matters.isTouched() ? matters.read() : null;
    }

    /** What is no number is no number of days either: the verb says what it takes. */
    private static int days(String typed) {
        try {
            return Integer.parseInt(typed.strip());
        } catch (NumberFormatException unread) {
            return 0;
        }
    }

    private void refuse(Refusal no) {
        new RefusedFields(nameField::refuse)
                .at(FormField.NAME, nameField)
                .at(FormField.OCCASIONS, occasionField)
                .at(FormField.STALE, staleField)
                .at(FormField.WEIGHTS, mattersField)
                .show(no, messages.text(no.sentence()));
    }
}
