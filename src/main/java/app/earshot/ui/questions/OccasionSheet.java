package app.earshot.ui.questions;

import app.earshot.domain.account.Occasion;
import app.earshot.domain.draft.SheetKey;
import app.earshot.listening.bank.OccasionType;
import app.earshot.listening.bank.Occasions;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.field.Chips;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.Refusal;
import app.earshot.usecase.questions.OccasionWords;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One type of occasion, to add or to change: what it is called, and for one of the user's own what it is like. */
final class OccasionSheet {

    static final String KEY = "questions/occasion";

    private final QuestionsActions actions;
    private final Messages messages;
    private final Occasions occasions;
    private final @Nullable OccasionType before;
    private final TextField name = new TextField();
    private final Field nameField;
    private final Chips<Occasion> like;
    private final Sheet sheet;

    OccasionSheet(QuestionsActions actions, Occasions occasions, Frame frame, @Nullable OccasionType before) {
        this.actions = actions;
        this.occasions = occasions;
        this.before = before;
        messages = frame.messages();
        boolean own = before == null || before.isAdded();
        like = Chips.one(Occasion.OURS, it -> messages.name("occasion", it));
        like.choose(Set.of(before == null ? Occasion.PARTY : before.like()));
        nameField = new Field("name", messages.text("occasions.name"), name);
        name.setText(before == null ? "" : messages.text(before.name()));
        VBox fields = new VBox(nameField);
        if (own) {
            fields.getChildren().add(new Field("like", messages.text("occasions.like"), like));
        }
        fields.getStyleClass().add("fields");
        sheet = new Sheet(
                frame.overlays(),
                before == null ? messages.text("occasions.add") : messages.text("occasions.title", name.getText()),
                messages.text("part.cancel"),
                Texts.wrapped(messages.text(own ? "occasions.sentence" : "occasions.sentence.ours"), "soft"),
                fields);
        sheet.step(Buttons.primary(messages.text("questions.keep"), this::keep))
                .keeps(SheetKey.of(KEY, before == null ? "" : before.occasion().code()));
    }

    void open() {
        sheet.open();
        name.requestFocus();
        name.end();
    }

    private void keep() {
        nameField.accept();
        String typed = name.getText().strip();
        String came = before == null || before.isAdded() ? "" : messages.nameAsItCame("occasion", before.occasion());
        boolean asItCame = !came.isEmpty() && typed.equals(came);
        Occasion chosen = like.chosen().stream().findFirst().orElse(Occasion.PARTY);
        OccasionWords words = new OccasionWords(asItCame ? null : typed, chosen, others(), came);
        actions.keepOccasion(before == null ? null : before.occasion(), words, sheet::close, this::refuse);
    }

    private Set<String> others() {
        return occasions.types().stream()
                .filter(type -> before == null || !type.occasion().equals(before.occasion()))
                .map(type -> messages.text(type.name()))
                .collect(Collectors.toSet());
    }

    private void refuse(Refusal no) {
        nameField.refuse(messages.text(no.sentence()));
    }
}
