package app.earshot.ui.listening;

import app.earshot.listening.Advice;
import app.earshot.listening.blindspot.BlindSpot;
import app.earshot.listening.suggestion.Suggestion;
import app.earshot.ui.accounts.registry.AccountPart;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.focus.FocusOrder;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.account.AccountPage;
import app.earshot.usecase.timeline.LineChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is worth asking next, what we know, whose words we have, and what we should know by now. */
public final class ListeningView extends ScrollPane implements AccountPart {

    private final ListeningModel model;
    private final ListeningActions actions;
    private final Messages messages;
    private final VBox column = new VBox();
    private final PanelHead toAsk;
    private final PanelHead rest;
    private final PanelHead voices;
    private final PanelHead known;
    private final List<SuggestionCard> cards = new ArrayList<>();
    private final VoicesCard voicesCard;
    private final KnowledgeGrid grid;
    private boolean allShown;
    private boolean asideShown;

    ListeningView(ListeningModel model, ListeningActions actions, Frame frame) {
        this.model = model;
        this.actions = actions;
        this.messages = frame.messages();
        this.toAsk = new PanelHead(messages.text("listening.ask-next"));
        this.rest = new PanelHead(messages.text("listening.brake"));
        this.voices = new PanelHead(messages.text("listening.voices"));
        this.known = new PanelHead(messages.text("listening.know"));
        this.voicesCard = new VoicesCard(messages);
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

    /**
     * The panel, put together.
     *
     * @param write puts a line into the entry that is being written
     */
    public static ListeningView of(Tools tools, BiConsumer<String, LineChoice> write) {
        ListeningModel model = new ListeningModel();
        return new ListeningView(model, new ListeningActions(model, tools, write), tools.frame());
    }

    @Override
    public void open(AccountPage page) {
        actions.open(page.account().id());
    }

    /** What nearly every account has stays where it stands and only says something else: made anew, it would be styled anew. */
    private void show(@Nullable Advice advice, List<Suggestion> suggestions) {
        column.setVisible(advice != null);
        if (advice == null) {
            allShown = false;
            asideShown = false;
            return;
        }
        List<Node> nodes = new ArrayList<>();
        addBrake(nodes, advice);
        if (advice.brake() == null || !suggestions.isEmpty()) {
            addSuggestions(nodes, advice, suggestions);
        }
        addBlindSpots(nodes, advice);
        if (!advice.whoseWords().people().isEmpty()) {
            voicesCard.show(advice.whoseWords());
            nodes.add(voices);
            nodes.add(voicesCard);
        }
        if (!advice.map().isEmpty()) {
            known.count(messages.text("listening.of", KnowledgeGrid.known(advice.map()), advice.map().size()));
            nodes.add(known);
            advice.clashes().forEach(clash ->
                    nodes.add(new ClashBlock(clash, advice.whoseWords().people(), actions, messages)));
            grid.show(advice.map());
            nodes.add(grid);
        }
        int focused = getScene() == null ? -1 : FocusOrder.of(column).indexOf(getScene().getFocusOwner());
        put(nodes);
        if (focused >= 0 && !column.isFocusWithin()) {
            goOnAt(focused);
        }
    }

    /** Leaves in its place what stays. */
    private void put(List<Node> nodes) {
        column.getChildren().retainAll(nodes);
        for (int i = 0; i < nodes.size(); i++) {
            if (i >= column.getChildren().size() || column.getChildren().get(i) != nodes.get(i)) {
                column.getChildren().add(i, nodes.get(i));
            }
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

    /** What stands in the place of questions, and before them what only the owner can tell. */
    private void addBrake(List<Node> nodes, Advice advice) {
        if (advice.brake() != null) {
            rest.count("");
            nodes.add(rest);
            nodes.add(new BrakeCard(advice.brake(), actions, messages));
        }
        if (advice.check() != null) {
            nodes.add(new CheckCard(advice.check(), actions, messages));
        }
    }

    private void addSuggestions(List<Node> nodes, Advice advice, List<Suggestion> suggestions) {
        int all = Math.min(ListeningModel.SHOWN, advice.suggestions().size());
        toAsk.count(all == 0 ? "" : messages.text("listening.of", 1, all));
        if (advice.brake() == null) {
            // What is owed or a way to begin asks for nothing: it stands below what to do for now.
            nodes.add(toAsk);
        }
        while (cards.size() < suggestions.size()) {
            cards.add(new SuggestionCard(cards.isEmpty(), actions, messages));
        }
        for (int i = 0; i < suggestions.size(); i++) {
            cards.get(i).show(suggestions.get(i));
            nodes.add(cards.get(i));
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
}
