package app.earshot.ui.parts.sheet;

import app.earshot.domain.draft.SheetDraft.Words;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Shown;
import app.earshot.ui.parts.WrappingRow;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What a sheet says about words that it brought back: that they were not saved, and a way to begin without them. */
final class RecoveredWords extends VBox {

    private final Messages messages;
    private final Label sentence = Texts.wrapped("");
    private final Button afresh;
    private final Button back;
    private final VBox homeless = new VBox();
    private Runnable startAfresh = () -> {};
    private Runnable bringBack = () -> {};

    RecoveredWords(Messages messages) {
        this.messages = messages;
        afresh = Buttons.small(messages.text("part.recovered.afresh"), () -> startAfresh.run());
        back = Buttons.small(messages.text("part.recovered.back"), () -> bringBack.run());
        WrappingRow steps = new WrappingRow(sentence, afresh, back);
        steps.getStyleClass().add("recovered-steps");
        homeless.getStyleClass().add("homeless-words");
        getStyleClass().add("recovered");
        getChildren().addAll(steps, homeless);
        show(this, false);
    }

    RecoveredWords onAfresh(Runnable pressed) {
        startAfresh = pressed;
        return this;
    }

    RecoveredWords onBack(Runnable pressed) {
        bringBack = pressed;
        return this;
    }

    /** @param left words for which there is no field, to be copied */
    void show(List<Words> left) {
        say("part.recovered", afresh, back);
        homeless.getChildren().clear();
        if (!left.isEmpty()) {
            homeless.getChildren()
                    .addAll(Texts.wrapped(messages.text("part.recovered.no-field"), "small", "soft"), new WordsToCopy(left, messages));
        }
        show(homeless, !left.isEmpty());
    }

    /** Says that the words are put aside. */
    void offerBack() {
        boolean here = afresh.isFocused();
        say("part.recovered.aside", back, afresh);
        show(homeless, false);
        if (here) {
            back.requestFocus();
        }
    }

    void hide() {
        show(this, false);
    }

    private void say(String key, Button offered, Button hidden) {
        sentence.setText(messages.text(key));
        show(this, true);
        show(offered, true);
        show(hidden, false);
    }

    private static void show(Node node, boolean shown) {
        Shown.set(node, shown);
    }
}
