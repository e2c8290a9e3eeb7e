package app.earshot.ui.parts.field;

import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.WrappingRow;
import app.earshot.ui.parts.input.InputGuard;
import app.earshot.ui.parts.input.LongTextEvent;
import app.earshot.ui.parts.text.Cut;
import app.earshot.ui.parts.text.ReadingDirection;
import app.earshot.ui.parts.text.SelectableText;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.parts.text.Wrapping;
import app.earshot.ui.words.Messages;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/**
 * The words of a field that are too long to be laid out there. It takes the field's place and shows them page by page, to be read. The
 * field itself keeps all of them, so that whoever reads it reads the whole.
 */
public final class LongText extends VBox {

    private static final int PAGE = 2_000;
    private static final int PAGE_BY_WORDS = 800;

    private final TextInputControl input;
    private final Label sentence = Texts.wrapped("", "small", "soft");
    private final VBox page = new VBox();
    /** Where the pages before this one begin. */
    private final Deque<Integer> before = new ArrayDeque<>();
    private int from;

    private LongText(TextInputControl input) {
        this.input = input;
        getStyleClass().add("long-text");
        getChildren().addAll(sentence, page);
        addEventHandler(LongTextEvent.SHOWN, event -> event.sayAt(this::show));
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                tell();
            }
        });
        input.textProperty().subscribe(() -> {
            before.clear();
            from = 0;
            tell();
        });
    }

    /** From now on a field that stands in a pane gives its place away while its words are too long for it. */
    static void standInFor(TextInputControl input, Pane parent) {
        InputGuard guard = InputGuard.of(input);
        LongText instead = new LongText(input);
        guard.longText().subscribe(isLong -> {
            int at = parent.getChildren().indexOf(isLong ? input : instead);
            if (at >= 0) {
                parent.getChildren().set(at, isLong ? instead : input);
            }
        });
    }

    /** The same for one that stands in its pane already. */
    public static void standInFor(TextInputControl input) {
        standInFor(input, (Pane) Objects.requireNonNull(input.getParent()));
    }

    /** The field whose words they are. */
    public TextInputControl input() {
        return input;
    }

    private void tell() {
        if (getScene() != null) {
            fireEvent(new LongTextEvent(LongTextEvent.SHOWN, input.getLength()));
        }
    }

    private void show(Messages messages, String said) {
        sentence.setText(said);
        String all = input.getText();
        int start = Math.min(from, all.length());
        String near = all.substring(start, Math.min(all.length(), start + PAGE));
        int end = Cut.end(all, start, Wrapping.isQuick(near) ? PAGE : PAGE_BY_WORDS);
        SelectableText words = new SelectableText(all.substring(start, end));
        words.setNodeOrientation(ReadingDirection.of(all));
        WrappingRow steps = new WrappingRow();
        if (start > 0) {
            steps.getChildren().add(Buttons.sentence(messages.text("part.long-text.before"), () -> turn(before.pop())));
        }
        if (end < all.length()) {
            steps.getChildren().add(Buttons.sentence(messages.text("part.long-text.more"), () -> {
                before.push(start);
                turn(end);
            }));
        }
        if (InputGuard.of(input).isTakingAll()) {
            steps.getChildren().add(Buttons.sentence(messages.text("part.long-text.remove"), this::remove));
        }
        page.getChildren().setAll(words, steps);
    }

    private void turn(int to) {
        from = to;
        tell();
    }

    private void remove() {
        input.clear();
        input.requestFocus();
    }
}
