package app.earshot.ui.composer;

import app.earshot.domain.text.Mark;
import app.earshot.domain.timeline.Entry;
import app.earshot.ui.command.Command;
import app.earshot.ui.command.CommandKeys;
import app.earshot.ui.parts.Visibility;
import app.earshot.ui.parts.field.LongText;
import app.earshot.ui.parts.field.RefusedFields;
import app.earshot.ui.parts.field.Throttle;
import app.earshot.ui.parts.field.TypedText;
import app.earshot.ui.parts.input.LongTextEvent;
import app.earshot.ui.parts.text.ReadingDirection;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refusal;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Where an entry is written. Small until one comes to it. */
public final class ComposerView extends VBox {

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private final ComposerModel model;
    private final ComposerActions actions;
    private final Messages messages;
    private final GrowingText area = new GrowingText();
    private final MarkStrip strip;
    private final DetailRow details;
    private final Label refusal = Texts.wrapped("", "field-error");
    private final ComposerFoot foot;
    private final Throttle keep;
    /** Somebody is to write here, and it is not in the window yet. */
    private boolean calledEarly;
    private Runnable left = () -> {};

    ComposerView(ComposerModel model, ComposerActions actions, Frame frame) {
        this.model = model;
        this.actions = actions;
        this.messages = frame.messages();
        strip = new MarkStrip(model, messages, actions.writing()::choose);
        details = new DetailRow(model, actions.writing(), messages);
        foot = new ComposerFoot(model, actions, area, messages);
        getStyleClass().add("composer");
        getChildren().addAll(new WhoRow(model, actions, messages), area, strip, refusal);
        getChildren().addAll(foot.nodes());
        area.setAccessibleText(messages.text("composer.name"));
        area.onPasted(actions.writing()::pasted);
        LongText.standInFor(area);
        addEventHandler(LongTextEvent.ANY, event -> event.sayAt((words, sentence) -> refuse(sentence)));
        keep = new Throttle(actions::keepDraft);
        keys();
        follow();
    }

    /**
     * The composer, put together.
     *
     * @param saved is told of an entry once it is kept
     */
    public static ComposerView of(Tools tools, Consumer<Entry> saved) {
        ComposerModel model = new ComposerModel();
        return new ComposerView(model, new ComposerActions(model, tools, saved), tools.frame());
    }

    public ComposerActions actions() {
        return actions;
    }

    /** Told when something is begun: words, or a change of an entry. */
    public void onBegun(Runnable told) {
        model.marked().text().subscribe(text -> {
            if (!text.isBlank()) {
                told.run();
            }
        });
        model.entryId().subscribe(changing -> {
            if (changing != null) {
                told.run();
            }
        });
    }

    /** What to do when one leaves the text with Esc. */
    public ComposerView onLeft(Runnable told) {
        left = told;
        return this;
    }

    private void keys() {
        strip.bind(new CommandKeys().on(Command.SAVE_ENTRY, this::save)).listenIn(this);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leave();
            }
        });
    }

    private void follow() {
        TypedText.of(area, model.marked().text(), actions.writing()::typed);
        area.caretPositionProperty().subscribe(caret -> understand());
        model.marked().text().subscribe(() -> textChanged());
        model.marked().choices().subscribe(() -> changed());
        model.people().subscribe(() -> changed());
        List.of(model.teammates(), model.kind(), model.startedBy(), model.minutes(), model.talkShare())
                .forEach(detail -> ((Observable) detail).subscribe(() -> changed()));
        model.calls().subscribe(calls -> called(calls.intValue()));
        sceneProperty().subscribe(scene -> {
            if (scene != null && calledEarly) {
                called(1);
            }
        });
        model.refusal().subscribe(this::refuse);
        focusWithinProperty().subscribe(() -> showActive());
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(showing -> keepNow());
        textChanged();
    }

    private void save() {
        keep.stop();
        actions.save();
    }

    private void keepNow() {
        keep.stop();
        actions.keepDraft();
    }

    private void leave() {
        keepNow();
        if (area.isFocused()) {
            left.run();
        } else {
            area.requestFocus();
        }
    }

    private void called(int calls) {
        if (calls > 0) {
            calledEarly = getScene() == null;
            area.requestFocus();
            area.positionCaret(Math.min(model.marked().caret().get(), area.getLength()));
        }
    }

    private void textChanged() {
        area.setNodeOrientation(ReadingDirection.of(model.marked().text().get()));
        changed();
        showActive();
    }

    private void changed() {
        keep.changed();
        understand();
    }

    private void understand() {
        if (area.isFocused()) {
            actions.writing().moved(area.getCaretPosition());
        } else {
            actions.writing().understand();
        }
    }

    private void refuse(@Nullable Refusal no) {
        refuse("");
        if (no != null) {
            new RefusedFields(this::refuse)
                    .at(FormField.TEXT, this::refuse)
                    .at(FormField.AT, details::refuseWhen)
                    .show(no, messages.text(no.sentence()));
        }
    }

    private void refuse(String sentence) {
        refusal.setText(sentence);
        show(refusal, !sentence.isEmpty());
    }

    /** What there is to say besides comes with the first words: until then their timeline has the room. */
    private void showActive() {
        boolean begun = !model.marked().text().get().isBlank() || model.entryId().get() != null;
        boolean active = begun || isFocusWithin();
        pseudoClassStateChanged(ACTIVE, active);
        area.setPromptText(active
                ? messages.text("composer.prompt", Mark.THEIR_WORDS.sign(), Mark.OUR_PROMISE.sign(), Mark.ASKED.sign())
                : messages.text("composer.prompt.idle"));
        area.setLeastLines(begun ? 2 : 1);
        // Nothing goes from under the keyboard.
        showDetails(begun || details.isFocusWithin());
        foot.show(begun, active);
    }

    /** In the window from when they are needed first: half of the composer's parts, to be styled for a picture in which nobody sees them. */
    private void showDetails(boolean shown) {
        if (shown && details.getParent() == null) {
            getChildren().add(1, details);
        }
        show(details, shown);
    }

    private static void show(Node node, boolean shown) {
        Visibility.set(node, shown);
    }
}
