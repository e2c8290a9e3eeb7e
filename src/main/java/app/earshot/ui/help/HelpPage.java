package app.earshot.ui.help;

import app.earshot.ui.parts.focus.TabStop;
import app.earshot.ui.parts.focus.VisibleRange;
import app.earshot.ui.parts.text.SelectableText;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The paragraphs of the page, scrolled. Up and down go from one to the next; only one of them is a stop of the Tab key. */
final class HelpPage extends ScrollPane {

    /** How much of what is seen is gone past when a page is turned. */
    private static final double TURN = 0.9;

    /** The title and the paragraph under it. */
    private static final int BEGINNING = 2;

    private final Messages messages;
    private final VBox column = new VBox();
    private final List<SelectableText> texts = new ArrayList<>();
    private final VisibleRange seen = new VisibleRange(this);

    HelpPage(Messages messages) {
        this.messages = messages;
        column.getStyleClass().add("help-page");
        StackPane left = new StackPane(column);
        left.setAlignment(Pos.TOP_LEFT);
        setContent(left);
        setFitToWidth(true);
        setFocusTraversable(false);
        column.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Where the paragraphs stand. */
    Node column() {
        return column;
    }

    /** Shows these instead. Returns the node of each, in the same order. */
    List<? extends Node> show(List<HelpBlock> blocks) {
        texts.clear();
        column.getChildren().clear();
        for (HelpBlock block : blocks) {
            SelectableText text = text(block);
            texts.add(text);
            column.getChildren().add(block.sign().isEmpty() ? text : item(block, text));
        }
        TabStop.at(texts.getFirst(), texts);
        return List.copyOf(texts);
    }

    /** Puts the keyboard where one reads, so that the arrows scroll at once. */
    void begin() {
        texts.stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
    }

    /** Reads on from a paragraph, at the upper edge. */
    void readFrom(Node paragraph) {
        paragraph.requestFocus();
        seen.beginWith(paragraph);
    }

    /** Something more stands after the beginning of the page, or does no longer. */
    void afterBeginning(Node more, boolean shown) {
        column.getChildren().remove(more);
        if (shown) {
            column.getChildren().add(Math.min(BEGINNING, column.getChildren().size()), more);
        }
    }

    private SelectableText text(HelpBlock block) {
        SelectableText text = new SelectableText(block.runs());
        text.getStyleClass().add(block.kind().style());
        if (block.kind().isHeading()) {
            text.setAccessibleRoleDescription(messages.text("help.heading"));
        }
        text.focusedProperty().subscribe(now -> {
            if (now) {
                TabStop.at(text, texts);
            }
        });
        return text;
    }

    private static HBox item(HelpBlock block, SelectableText text) {
        HBox item = new HBox(Texts.line(block.sign(), "soft", "help-sign"), text);
        HBox.setHgrow(text, Priority.ALWAYS);
        item.getStyleClass().add("help-item");
        return item;
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShiftDown() && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        int now = texts.indexOf(getScene().getFocusOwner());
        if (!plain || now < 0) {
            return;
        }
        switch (event.getCode()) {
            case UP -> go(now - 1);
            case DOWN -> go(now + 1);
            case HOME -> go(0);
            case END -> go(texts.size() - 1);
            case PAGE_UP -> turn(-TURN);
            case PAGE_DOWN, SPACE -> turn(TURN);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(int number) {
        SelectableText text = texts.get(Math.clamp(number, 0, texts.size() - 1));
        text.requestFocus();
        seen.reveal(text, 0);
    }

    /** Scrolls by a share of what is seen, and goes on reading with the first paragraph there. */
    private void turn(double share) {
        double top = Math.clamp(seen.top() + share * seen.height(), 0, seen.hidden());
        seen.begin(top);
        texts.stream()
                .filter(text -> seen.place(text).getMinY() >= top)
                .findFirst()
                .orElse(texts.getLast())
                .requestFocus();
    }
}
