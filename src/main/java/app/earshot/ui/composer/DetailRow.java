package app.earshot.ui.composer;

import app.earshot.domain.Side;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.TalkShare;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Visibility;
import app.earshot.ui.parts.WrappingRow;
import app.earshot.ui.parts.field.Chips;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Who began, when it was, how long it took, and who talked: each one tap, none of it asked for. */
final class DetailRow extends VBox {

    private static final int LONGEST_DIGITS = 4;

    private final ComposerModel model;
    private final Messages messages;
    private final Chips<Side> began;
    private final Button when;
    private final WhenFields fields;
    private final TextField minutes = new TextField();
    private final HBox length = new HBox();
    private final WrappingRow talk = new WrappingRow();
    private final Chips<TalkShare> shares;
    private boolean whenOpen;

    DetailRow(ComposerModel model, WritingActions actions, Messages messages) {
        this.model = model;
        this.messages = messages;
        began = Chips.one(List.of(Side.values()), side -> messages.name("composer.began", side));
        began.onChosen(on -> on.stream().findFirst().ifPresent(actions::startedBy));
        when = Buttons.small("", this::toggleWhen);
        when.getStyleClass().addAll("chip", "when-chip");
        fields = new WhenFields(messages).onChanged(actions::at);
        minutes.setTextFormatter(new TextFormatter<>(change -> isNumber(change.getControlNewText()) ? change : null));
        minutes.textProperty().subscribe(text -> actions.minutes(text.isEmpty() ? 0 : Integer.parseInt(text)));
        minutes.setPrefColumnCount(3);
        minutes.setAccessibleText(messages.text("composer.minutes"));
        length.getChildren().addAll(minutes, Texts.line(messages.text("composer.minutes"), "small", "soft"));
        length.getStyleClass().add("composer-detail");
        shares = Chips.one(List.of(TalkShare.values()), share -> messages.name("composer.talk", share));
        shares.onChosen(on -> on.stream().findFirst().ifPresent(share -> share(share, actions)));
        Label who = Texts.line(messages.text("composer.talk"), "small", "soft");
        talk.getChildren().addAll(who, shares);
        talk.getStyleClass().add("composer-detail");
        WrappingRow row = new WrappingRow(began, when, length, talk);
        row.getStyleClass().add("composer-details");
        getStyleClass().add("detail-row");
        getChildren().addAll(row, fields);
        model.kind().subscribe(this::showKind);
        model.startedBy().subscribe(side -> began.choose(Set.of(side)));
        model.at().subscribe(() -> showWhen());
        model.minutes().subscribe(this::showMinutes);
        model.talkShare().subscribe(share -> shares.choose(share == null ? Set.of() : Set.of(share)));
        showWhen();
    }

    /** Opens the day and the time, as when a verb says that they can't be. */
    void refuseWhen(String sentence) {
        whenOpen = true;
        showWhen();
        fields.refuse(sentence);
    }

    private void share(TalkShare share, WritingActions actions) {
        actions.talkShare(share);
        shares.choose(model.talkShare().get() == null ? Set.of() : Set.of(share));
    }

    private void toggleWhen() {
        whenOpen = !whenOpen;
        showWhen();
        if (whenOpen) {
            fields.begin();
        }
    }

    private void showWhen() {
        Instant at = model.at().get();
        when.setText(at == null ? messages.text("composer.now") : messages.capital(messages.days().friendly(at)));
        fields.show(at == null ? messages.days().now() : at);
        show(fields, whenOpen);
    }

    private void showMinutes(Number now) {
        String text = now.intValue() == 0 ? "" : now.toString();
        if (!minutes.getText().equals(text)) {
            minutes.setText(text);
        }
    }

    private void showKind(EntryKind kind) {
        boolean spoken = kind == EntryKind.CALL || kind == EntryKind.MEETING;
        show(length, spoken);
        show(talk, spoken);
        show(began, kind != EntryKind.NOTE);
    }

    private static void show(Node node, boolean shown) {
        Visibility.set(node, shown);
    }

    private static boolean isNumber(String typed) {
        return typed.length() <= LONGEST_DIGITS && typed.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
