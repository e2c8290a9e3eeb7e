package app.earshot.ui.help;

import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.SelectableText;
import app.earshot.ui.parts.Texts;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Screen;
import app.earshot.ui.shell.SizeClass;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The help page. Its headings stand beside it and lead to their place. Up and down go from paragraph to paragraph; only one of them
 * stands in the way of the Tab key.
 */
public final class HelpView implements Screen {

    /** How much of the view stays to be read again after turning a page. */
    private static final double TURN = 0.9;

    /** The title and the paragraph under it. */
    private static final int BEGINNING = 2;

    private final HelpModel model;
    private final HelpActions actions;
    private final Messages messages;
    private final ObservableValue<SizeClass> room;
    private final VBox contents = new VBox();
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final BorderPane root = new BorderPane();
    private final List<SelectableText> texts = new ArrayList<>();

    HelpView(HelpModel model, HelpActions actions, Frame frame, ObservableValue<SizeClass> room) {
        this.model = model;
        this.actions = actions;
        this.messages = frame.messages();
        this.room = room;
        contents.getStyleClass().add("help-contents");
        page.getStyleClass().add("help-page");
        StackPane left = new StackPane(page);
        left.setAlignment(Pos.TOP_LEFT);
        scroll.setContent(left);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        root.getStyleClass().add("help");
        root.setCenter(scroll);
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.blocks().addListener((ListChangeListener<HelpBlock>) change -> show());
        room.subscribe(this::arrange);
    }

    /** The screen, put together. */
    public static HelpView of(Tools tools) {
        HelpModel model = new HelpModel();
        return new HelpView(model, new HelpActions(model, tools), tools.frame(), tools.shell().room());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Node> regions() {
        return List.of(contents, page);
    }

    @Override
    public void shown() {
        actions.open();
        begin();
    }

    /** The keyboard is where one reads, so that the arrows scroll at once. */
    private void begin() {
        texts.stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
    }

    /** Beside the page where there is room, else after its beginning. */
    private void arrange(SizeClass room) {
        root.setLeft(null);
        page.getChildren().remove(contents);
        if (room.isTight()) {
            page.getChildren().add(Math.min(BEGINNING, page.getChildren().size()), contents);
        } else {
            root.setLeft(contents);
        }
    }

    private void show() {
        texts.clear();
        page.getChildren().clear();
        contents.getChildren().setAll(Texts.line(messages.text("help.contents"), "heading"));
        for (HelpBlock block : model.blocks()) {
            SelectableText text = text(block);
            texts.add(text);
            page.getChildren().add(block.sign().isEmpty() ? text : item(block, text));
            if (block.kind() == HelpBlock.Kind.SECTION || block.kind() == HelpBlock.Kind.HEADING) {
                contents.getChildren().add(link(block, text));
            }
        }
        arrange(room.getValue());
        reach(texts.getFirst());
        begin();
    }

    private SelectableText text(HelpBlock block) {
        SelectableText text = new SelectableText(block.runs());
        text.getStyleClass().add(block.kind().style());
        if (block.kind().isHeading()) {
            text.setAccessibleRoleDescription(messages.text("help.heading"));
        }
        text.focusedProperty().subscribe(now -> {
            if (now) {
                reach(text);
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

    private Button link(HelpBlock block, SelectableText to) {
        Button link = Buttons.sentence(block.text(), () -> {
            to.requestFocus();
            scrollTo(to);
        });
        link.setAccessibleText(messages.text("help.go-to", block.text()));
        link.getStyleClass().add(block.kind() == HelpBlock.Kind.SECTION ? "semibold" : "small");
        return link;
    }

    /** Makes one paragraph the one that the Tab key reaches. */
    private void reach(SelectableText one) {
        texts.forEach(text -> text.setFocusTraversable(text == one));
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShiftDown() && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        int now = texts.indexOf(root.getScene().getFocusOwner());
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
        reveal(text);
    }

    /** Scrolls by a share of what can be seen, and goes on reading with the first paragraph there. */
    private void turn(double views) {
        double top = Math.clamp(top() + views * scroll.getViewportBounds().getHeight(), 0, hidden());
        scroll.setVvalue(hidden() == 0 ? 0 : top / hidden());
        texts.stream()
                .filter(text -> place(text).getMinY() >= top)
                .findFirst()
                .orElse(texts.getLast())
                .requestFocus();
    }

    private void reveal(Node node) {
        Bounds place = place(node);
        double height = scroll.getViewportBounds().getHeight();
        if (place.getMinY() < top()) {
            scrollTo(node);
        } else if (place.getMaxY() > top() + height && hidden() > 0) {
            scroll.setVvalue(Math.min(1, (place.getMaxY() - height) / hidden()));
        }
    }

    /** Brings a paragraph to the upper edge. */
    private void scrollTo(Node node) {
        if (hidden() > 0) {
            scroll.setVvalue(Math.clamp(place(node).getMinY() / hidden(), 0, 1));
        }
    }

    private Bounds place(Node node) {
        return scroll.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private double top() {
        return scroll.getVvalue() * hidden();
    }

    private double hidden() {
        return Math.max(0, scroll.getContent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight());
    }
}
