package app.earshot.ui.call;

import app.earshot.ui.shell.SizeClass;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Where the parts of a conversation stand, by how much room there is for them. */
final class CallColumns {

    private static final double ASK_PART = 0.28;
    private static final double KNOWN_PART = 0.2;
    private static final PseudoClass CRAMPED = PseudoClass.getPseudoClass("cramped");

    private final BorderPane view;
    private final AskColumn asking;
    private final KnownColumn known;
    private final TalkingPart talking;
    private final VBox questions = new VBox();
    private final ScrollPane questionPane = scrolled(questions, "call-questions");
    private final VBox left = new VBox();
    private final ScrollPane middle;
    private final ScrollPane side;

    CallColumns(BorderPane view, AskColumn asking, KnownColumn known, TalkingPart talking, CallColumn writing) {
        this.view = view;
        this.asking = asking;
        this.known = known;
        this.talking = talking;
        middle = scrolled(writing, "call-middle");
        side = scrolled(known, "call-side");
        left.getStyleClass().add("call-left");
        VBox.setVgrow(questionPane, Priority.ALWAYS);
        left.prefWidthProperty().bind(view.widthProperty().multiply(ASK_PART));
        side.prefWidthProperty().bind(view.widthProperty().multiply(KNOWN_PART));
        view.setLeft(left);
        view.setCenter(middle);
    }

    /** Those that there are now, in reading order. */
    List<Node> shown() {
        return view.getRight() == null ? List.of(left, middle) : List.of(left, middle, side);
    }

    /**
     * Where there is no room for a third column, what is known stands under what to ask. Where it is low as well, who is talking does too,
     * and the first question has its column to itself.
     */
    void arrange(SizeClass room) {
        boolean tight = room.isTight();
        boolean cramped = room == SizeClass.CRAMPED;
        view.pseudoClassStateChanged(CRAMPED, cramped);
        left.getChildren().setAll(questionPane);
        questions.getChildren().setAll(asking);
        side.setContent(null);
        (cramped ? questions : left).getChildren().add(talking);
        if (tight) {
            questions.getChildren().add(known);
        } else {
            side.setContent(known);
        }
        view.setRight(tight ? null : side);
        talking.showHead(!tight);
    }

    private static ScrollPane scrolled(VBox content, String style) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().addAll("call-pane", style);
        return pane;
    }
}
