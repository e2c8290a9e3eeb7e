package app.earshot.ui.finish;

import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.TalkShare;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Visibility;
import app.earshot.ui.parts.WrappingRow;
import app.earshot.ui.parts.field.Chips;
import app.earshot.ui.parts.field.Throttle;
import app.earshot.ui.parts.field.TypedText;
import app.earshot.ui.parts.focus.FocusOrder;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The last seconds of a conversation: three things that can be said with one tap each, or not at all. */
public final class FinishView extends VBox {

    private static final Map<KeyCode, TalkShare> DIGITS =
            Map.of(KeyCode.DIGIT1, TalkShare.THEM, KeyCode.DIGIT2, TalkShare.EVEN, KeyCode.DIGIT3, TalkShare.US);

    private final FinishModel model;
    private final FinishActions actions;
    private final Messages messages;
    private final Chips<TalkShare> shares;
    private final Chips<UUID> agreed;
    private final WrappingRow saidBack;
    private final TextField next = new TextField();
    private final Label due = Texts.line("", "owed-chip");
    private final Label refusal = Texts.wrapped("", "field-error");
    private final Throttle keep;
    /** In the window once there is something to finish: each would be styled for the first picture, and nobody sees them then. */
    private final List<Node> all;
    private Runnable left = () -> {};

    FinishView(FinishModel model, FinishActions actions, Frame frame) {
        this.model = model;
        this.actions = actions;
        this.messages = frame.messages();
        keep = new Throttle(actions::keepWords);
        shares = Chips.one(List.of(TalkShare.values()), share -> messages.name("composer.talk", share))
                .chosenBySpace();
        shares.onChosen(on -> on.forEach(actions::talked));
        agreed = Chips.several(List.of(), this::words);
        agreed.onChosen(actions::saidBack);
        saidBack = part("finish.agreed", agreed);
        VBox parts = new VBox(part("composer.talk", shares), saidBack, part("finish.next", promise()));
        parts.getStyleClass().add("finish-parts");
        getStyleClass().add("finish-bar");
        all = List.of(parts, refusal);
        model.entry().subscribe(this::show);
        model.due().subscribe(this::showDue);
        model.refusal().subscribe(this::refuse);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** The last seconds, put together. */
    public static FinishView of(Tools tools) {
        FinishModel model = new FinishModel();
        return new FinishView(model, new FinishActions(model, tools), tools.frame());
    }

    public FinishActions actions() {
        return actions;
    }

    /** Whether there is something to finish. */
    public BooleanBinding isOffered() {
        return model.entry().isNotNull();
    }

    /** What to do when one leaves it with Esc. */
    public FinishView onLeft(Runnable told) {
        left = told;
        return this;
    }

    /** Goes there, if there is something to finish. */
    public void enter() {
        FocusOrder.enter(this);
    }

    /** Goes to where the next step is said. */
    public void enterNext() {
        next.requestFocus();
        next.end();
    }

    private WrappingRow promise() {
        TypedText.of(next, model.next(), actions::typed);
        next.textProperty().subscribe((before, now) -> keep.changed());
        next.setPromptText(messages.text("finish.next.prompt"));
        next.setAccessibleText(messages.text("finish.next.name"));
        next.setOnAction(event -> actions.promise());
        next.getStyleClass().add("finish-next");
        due.setMinWidth(USE_PREF_SIZE);
        Button keep = Buttons.small(messages.text("finish.promise"), actions::promise);
        keep.disableProperty().bind(model.next().map(String::isBlank));
        Button nothing = Buttons.small(messages.text("finish.nothing"), this::nothing);
        WrappingRow row = new WrappingRow(next, due, keep, nothing);
        row.getStyleClass().add("finish-row");
        return row;
    }

    private WrappingRow part(String key, Node answers) {
        WrappingRow part = new WrappingRow(Texts.line(messages.text(key), "small", "soft"), answers);
        part.getStyleClass().add("finish-part");
        return part;
    }

    private void pressed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        TalkShare share = DIGITS.get(event.getCode());
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            nothing();
        } else if (share != null && !typing && !event.isShortcutDown() && !event.isAltDown()) {
            event.consume();
            actions.talked(share);
        }
    }

    private void nothing() {
        boolean here = isFocusWithin();
        actions.nothing();
        if (here) {
            left.run();
        }
    }

    private void show(@Nullable Entry entry) {
        Visibility.set(this, entry != null);
        if (entry == null) {
            return;
        }
        if (getChildren().isEmpty()) {
            getChildren().setAll(all);
        }
        shares.choose(entry.talkShare() == null ? Set.of() : Set.of(entry.talkShare()));
        List<UUID> heard = entry.heard().stream().map(HeardItem::id).toList();
        if (!agreed.offered().equals(heard)) {
            agreed.offer(heard);
        }
        agreed.choose(entry.heard().stream()
                .filter(item -> item.saidBackAt() != null)
                .map(HeardItem::id)
                .collect(Collectors.toSet()));
        Visibility.set(saidBack, !heard.isEmpty());
    }

    private String words(UUID heardId) {
        Entry entry = model.entry().get();
        return entry == null
                ? ""
                : entry.heard().stream()
                        .filter(item -> item.id().equals(heardId))
                        .map(HeardItem::words)
                        .findFirst()
                        .orElse("");
    }

    private void showDue(@Nullable LocalDate day) {
        due.setText(day == null ? "" : messages.text("timeline.promise.due", day));
        Visibility.set(due, day != null);
    }

    private void refuse(@Nullable Refusal no) {
        refusal.setText(no == null ? "" : messages.text(no.sentence()));
        Visibility.set(refusal, no != null);
    }
}
