package app.earshot.ui.call;

import app.earshot.domain.text.Mark;
import app.earshot.domain.text.MarkedLine;
import app.earshot.domain.text.MarkedText;
import app.earshot.ui.composer.ComposerModel;
import app.earshot.ui.composer.GrowingText;
import app.earshot.ui.composer.line.LineMeaning;
import app.earshot.ui.parts.text.ReadingDirection;
import app.earshot.ui.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The text of a conversation: the line that is being written, and the others as what they become. Enter begins the next line, the arrow
 * keys and a click go to another one.
 */
final class CallLines extends VBox {

    private final ComposerModel model;
    private final CallTextActions actions;
    private final Messages messages;
    private final GrowingText area = new GrowingText();
    private final Node under;
    private int line;
    private int caretBefore;
    private boolean showing;

    /** @param under what stands under the line that is being written */
    CallLines(ComposerModel model, CallTextActions actions, Messages messages, Node under) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        this.under = under;
        getStyleClass().add("call-lines");
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.addEventHandler(KeyEvent.KEY_RELEASED, this::released);
        area.onTooLong(actions::tooLong);
        area.textProperty().subscribe(text -> typed());
        area.caretPositionProperty().subscribe(at -> caretMoved());
        model.marked().text().subscribe(() -> changedElsewhere());
        model.marked().caret().subscribe(at -> changedElsewhere());
        model.marked().choices().subscribe(() -> show(false));
        model.people().subscribe(() -> show(false));
        model.who().subscribe(() -> show(false));
    }

    GrowingText area() {
        return area;
    }

    /** Goes to a line, behind its last letter. */
    void edit(int number) {
        List<MarkedLine> lines = lines();
        int to = Math.clamp(number, 0, lines.size() - 1);
        locate(lines.get(to).line().end());
        area.requestFocus();
    }

    private void changedElsewhere() {
        if (!showing) {
            locate(Math.min(model.marked().caret().get(), model.marked().text().get().length()));
        }
    }

    /** To a place in the whole text. */
    private void locate(int caret) {
        String before = model.marked().text().get().substring(0, caret);
        line = (int) before.chars().filter(c -> c == '\n').count();
        showing = true;
        actions.moved(caret);
        showing = false;
        show(true);
        area.positionCaret(caret - before.lastIndexOf('\n') - 1);
    }

    private void typed() {
        area.setNodeOrientation(ReadingDirection.of(area.getText()));
        if (showing) {
            return;
        }
        List<MarkedLine> lines = lines();
        MarkedLine now = lines.get(Math.min(line, lines.size() - 1));
        String text = model.marked().text().get();
        String after = text.substring(0, now.line().start()) + area.getText() + text.substring(now.line().end());
        showing = true;
        actions.typed(after);
        showing = false;
        if (area.getText().indexOf('\n') >= 0) {
            locate(now.line().start() + area.getLength());
        }
    }

    private void caretMoved() {
        if (!showing && area.getText().indexOf('\n') < 0) {
            showing = true;
            actions.moved(Math.min(start() + area.getCaretPosition(), model.marked().text().get().length()));
            showing = false;
        }
    }

    private void pressed(KeyEvent event) {
        caretBefore = area.getCaretPosition();
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        IndexRange marked = area.getSelection();
        int start = start();
        switch (event.getCode()) {
            case ENTER -> {
                if (plain) {
                    event.consume();
                    replace(start + marked.getStart(), start + marked.getEnd(), "\n");
                }
            }
            case BACK_SPACE -> {
                if (caretBefore == 0 && marked.getLength() == 0 && line > 0) {
                    event.consume();
                    replace(start - 1, start, "");
                }
            }
            case DELETE -> {
                int end = start + area.getLength();
                if (caretBefore == area.getLength() && marked.getLength() == 0 && end < model.marked().text().get().length()) {
                    event.consume();
                    replace(end, end + 1, "");
                }
            }
            default -> {}
        }
    }

    /** An arrow key that found nowhere to go within its line. */
    private void released(KeyEvent event) {
        boolean up = event.getCode() == KeyCode.UP;
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isShiftDown();
        if (plain && (up || event.getCode() == KeyCode.DOWN) && caretBefore == area.getCaretPosition()) {
            int to = line + (up ? -1 : 1);
            if (to >= 0 && to < lines().size()) {
                edit(to);
            }
        }
    }

    private void replace(int from, int to, String with) {
        String text = model.marked().text().get();
        showing = true;
        actions.typed(text.substring(0, from) + with + text.substring(to));
        showing = false;
        locate(from + with.length());
    }

    private void show(boolean moved) {
        List<MarkedLine> lines = lines();
        line = Math.min(line, lines.size() - 1);
        if (moved) {
            showing = true;
            MarkedLine now = lines.get(line);
            area.setText(model.marked().text().get().substring(now.line().start(), now.line().end()));
            showing = false;
        }
        boolean focused = area.isFocused();
        SaidLine said = new SaidLine(messages, model.who().get(), model.marked().topics().get());
        Map<Integer, LineMeaning> meanings = model.marked().meaningsOfAll(messages.days().today(), messages.locale()).stream()
                .collect(Collectors.toMap(LineMeaning::number, meaning -> meaning));
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            MarkedLine at = lines.get(i);
            if (i == line) {
                nodes.add(area);
                nodes.add(under);
            } else if (!at.words().isBlank() || at.mark() != Mark.NOTE) {
                nodes.add(other(i, said.of(at, meanings.get(i))));
            }
        }
        getChildren().setAll(nodes);
        if (focused) {
            area.requestFocus();
        }
    }

    private Region other(int number, Region look) {
        look.getStyleClass().add("call-line");
        look.setOnMouseClicked(event -> edit(number));
        return look;
    }

    private int start() {
        List<MarkedLine> lines = lines();
        return lines.get(Math.min(line, lines.size() - 1)).line().start();
    }

    private List<MarkedLine> lines() {
        return MarkedText.parse(model.marked().text().get()).lines();
    }
}
