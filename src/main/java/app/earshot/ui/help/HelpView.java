package app.earshot.ui.help;

import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Screen;
import app.earshot.ui.shell.SizeClass;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Messages;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The help: its headings, which lead to their place, and the page. */
public final class HelpView implements Screen {

    private final HelpModel model;
    private final HelpActions actions;
    private final Messages messages;
    private final ObservableValue<SizeClass> room;
    private final VBox contents = new VBox();
    private final HelpPage page;
    private final BorderPane root = new BorderPane();

    HelpView(HelpModel model, HelpActions actions, Frame frame, ObservableValue<SizeClass> room) {
        this.model = model;
        this.actions = actions;
        this.messages = frame.messages();
        this.room = room;
        page = new HelpPage(messages);
        contents.getStyleClass().add("help-contents");
        root.getStyleClass().add("help");
        root.setCenter(page);
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
        return List.of(contents, page.column());
    }

    @Override
    public void shown() {
        actions.open();
        page.begin();
    }

    /** The headings stand beside the page where there is room, else after its beginning. */
    private void arrange(SizeClass now) {
        root.setLeft(null);
        page.afterBeginning(contents, now.isTight());
        if (!now.isTight()) {
            root.setLeft(contents);
        }
    }

    private void show() {
        List<HelpBlock> blocks = model.blocks();
        List<? extends Node> paragraphs = page.show(blocks);
        contents.getChildren().setAll(Texts.line(messages.text("help.contents"), "heading"));
        for (int i = 0; i < blocks.size(); i++) {
            HelpBlock.Kind kind = blocks.get(i).kind();
            if (kind == HelpBlock.Kind.SECTION || kind == HelpBlock.Kind.HEADING) {
                contents.getChildren().add(link(blocks.get(i), paragraphs.get(i)));
            }
        }
        arrange(room.getValue());
        page.begin();
    }

    private Button link(HelpBlock block, Node to) {
        Button link = Buttons.sentence(block.text(), () -> page.readFrom(to));
        link.setAccessibleText(messages.text("help.go-to", block.text()));
        link.getStyleClass().add(block.kind() == HelpBlock.Kind.SECTION ? "semibold" : "small");
        return link;
    }
}
