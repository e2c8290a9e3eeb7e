package app.earshot.ui.listening;

import app.earshot.listening.Advice;
import app.earshot.listening.BlindSpot;
import app.earshot.listening.Suggestion;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.FocusOrder;
import app.earshot.ui.parts.Texts;
import app.earshot.ui.words.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is worth asking next, what we know, whose words we have, and what we should know by now. */
public final class ListeningView extends ScrollPane {

    private final ListeningModel model;
    private final ListeningActions actions;
    private final Messages messages;
    private final VBox column = new VBox();
    private final KnowledgeGrid grid;
    private boolean allShown;
    private boolean asideShown;

    public ListeningView(ListeningModel model, ListeningActions actions, Messages messages) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        this.grid = new KnowledgeGrid(messages);
        column.getStyleClass().add("listening");
        column.setAccessibleText(messages.text("listening.name"));
        getStyleClass().add("listening-pane");
        setContent(column);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.advice().subscribe(advice -> show(advice, model.suggestions()));
    }

    private void show(@Nullable Advice advice, List<Suggestion> suggestions) {
        List<Node> nodes = new ArrayList<>();
        if (advice == null) {
            allShown = false;
            asideShown = false;
        } else {
            addSuggestions(nodes, advice, suggestions);
            addBlindSpots(nodes, advice);
            if (!advice.whoseWords().people().isEmpty()) {
                nodes.add(head("listening.voices", ""));
                nodes.add(new VoicesCard(advice.whoseWords(), messages));
            }
            if (!advice.map().isEmpty()) {
                nodes.add(head(
                        "listening.know",
                        messages.text(
                                "listening.of", KnowledgeGrid.known(advice.map()), advice.map().size())));
                advice.clashes().forEach(clash ->
                        nodes.add(new ClashBlock(clash, advice.whoseWords().people(), actions, messages)));
                grid.show(advice.map());
                nodes.add(grid);
            }
        }
        int focused = getScene() == null ? -1 : FocusOrder.of(column).indexOf(getScene().getFocusOwner());
        column.getChildren().setAll(nodes);
        if (focused >= 0) {
            goOnAt(focused);
        }
    }

    /** What was pressed is gone: the keyboard goes on with what stands in its place. */
    private void goOnAt(int place) {
        column.applyCss();
        List<Node> order = FocusOrder.of(column);
        if (!order.isEmpty()) {
            order.get(Math.min(place, order.size() - 1)).requestFocus();
        }
    }

    private void addSuggestions(List<Node> nodes, Advice advice, List<Suggestion> suggestions) {
        int all = Math.min(ListeningModel.SHOWN, advice.suggestions().size());
        nodes.add(head("listening.ask-next", all == 0 ? "" : messages.text("listening.of", 1, all)));
        for (int i = 0; i < suggestions.size(); i++) {
            nodes.add(new SuggestionCard(suggestions.get(i), i == 0, actions, messages));
        }
        if (suggestions.isEmpty()) {
            nodes.add(Texts.wrapped(messages.text("listening.nothing-to-ask"), "small", "soft"));
        }
    }

    /** The first few, then what was put aside. Nobody changes five things at once. */
    private void addBlindSpots(List<Node> nodes, Advice advice) {
        List<BlindSpot> spots = advice.blindSpots();
        int shown = allShown ? spots.size() : Math.min(spots.size(), ListeningModel.SHOWN);
        spots.subList(0, shown).forEach(spot -> nodes.add(new BlindSpotCard(spot, actions, messages)));
        if (shown < spots.size()) {
            Button more = Buttons.sentence(messages.text("listening.blind.more", spots.size() - shown), () -> {
                allShown = true;
                again();
            });
            more.getStyleClass().add("quiet-line");
            nodes.add(more);
        }
        if (!advice.aside().isEmpty()) {
            nodes.add(new AsideList(advice.aside(), asideShown, this::toggleAside, actions, messages));
        }
    }

    private void toggleAside() {
        asideShown = !asideShown;
        again();
    }

    private void again() {
        show(model.advice().get(), model.suggestions());
    }

    private HBox head(String key, String count) {
        Label title = Texts.line(messages.text(key), "heading");
        Label number = Texts.line(count, "heading", "faint");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, number);
        head.getStyleClass().add("listening-head");
        return head;
    }
}
