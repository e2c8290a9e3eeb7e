package app.earshot.ui.timeline;

import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.Place;
import app.earshot.ui.command.Command;
import app.earshot.ui.command.CommandKeys;
import app.earshot.ui.parts.EmptyState;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.timeline.range.LoadedRange;
import app.earshot.ui.timeline.range.TimelineRow;
import app.earshot.ui.timeline.range.VisibleRange;
import app.earshot.ui.words.Messages;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The entries of an account under the names of their months, newest first. */
public final class TimelineView extends StackPane {

    private final TimelineModel model;
    private final TimelineActions actions;
    private final Messages messages;
    private final VBox column = new VBox();
    private final TimelineScroll scroll = new TimelineScroll(column);
    private final HearOffer offer;
    private final Map<UUID, EntryCard> cards = new LinkedHashMap<>();
    /** Some cards more with each picture that is drawn, so that none of them is late. */
    private final PauseTransition soon = new PauseTransition(Duration.ONE);
    private VisibleRange placed = new VisibleRange(0, 0);
    private VisibleRange wanted = placed;
    private @Nullable UUID justHeard;

    TimelineView(TimelineModel model, TimelineActions actions, Frame frame) {
        this.model = model;
        this.actions = actions;
        this.messages = frame.messages();
        offer = new HearOffer(this, messages, this::hear);
        column.getStyleClass().add("timeline");
        column.setAccessibleRole(AccessibleRole.LIST_VIEW);
        column.setAccessibleText(messages.text("timeline.name"));
        getChildren().addAll(scroll, offer.button());
        new TimelineKeys(actions, this::card).listenIn(column);
        new CommandKeys().on(Command.HEARD_FROM_SELECTION, offer::take).listenIn(this);
        scroll.onNearEnd(this::moreBelow, this::moreAbove);
        soon.setOnFinished(event -> extend());
        scroll.vvalueProperty().subscribe(offer::hide);
        column.heightProperty().subscribe(offer::hide);
        model.window().subscribe(window -> show());
        model.who().subscribe(who -> show());
        model.topics().subscribe(topics -> show());
        model.current().subscribe(this::goTo);
        model.highlight().subscribe(this::find);
    }

    /**
     * The entries, put together.
     *
     * @param edit takes an entry to where it is changed
     * @param write goes to where a new one is written
     */
    public static TimelineView of(Tools tools, Consumer<Entry> edit, Runnable write) {
        TimelineModel model = new TimelineModel();
        return new TimelineView(model, new TimelineActions(model, tools, edit, write), tools.frame());
    }

    public TimelineActions actions() {
        return actions;
    }

    /** Puts the focus on the entry where the keyboard was last, or on the first in sight; without any, to where one is written. */
    public void enter() {
        EntryCard here = card(model.current().get());
        if (here != null) {
            here.requestFocus();
        } else {
            cards.values().stream().findFirst().ifPresentOrElse(EntryCard::requestFocus, actions::write);
        }
    }

    private void show() {
        LoadedRange window = model.window().get();
        if (window != null) {
            boolean fromTheTop = placed.from() == 0;
            placed = VisibleRange.again(List.copyOf(cards.keySet()), fromTheTop, window.ids());
        }
        show(window);
    }

    private void show(@Nullable LoadedRange window) {
        boolean hadFocus = column.isFocusWithin();
        offer.hide();
        wanted = placed;
        scroll.keepPosition(cards.values(), () -> place(window), window == null);
        if (window != null) {
            reach();
            if (hadFocus && !column.isFocusWithin()) {
                enter();
            }
            showJustHeard();
        }
    }

    private void place(@Nullable LoadedRange window) {
        if (window == null || window.isEmpty()) {
            cards.clear();
            column.getChildren().setAll(window == null ? List.of() : List.of(empty()));
            return;
        }
        CardContext context =
                new CardContext(messages, model.who().get(), model.topics().get(), actions, offer::selected);
        Map<UUID, EntryCard> before = Map.copyOf(cards);
        cards.clear();
        List<Node> nodes = new ArrayList<>();
        YearMonth month = null;
        for (TimelineRow row : window.rows().subList(placed.from(), placed.to())) {
            YearMonth now = YearMonth.from(messages.days().dayOf(row.entry().at()));
            if (!now.equals(month)) {
                nodes.add(month(now));
                month = now;
            }
            EntryCard old = before.get(row.entry().id());
            EntryCard card = old != null && old.shows(row, context) ? old : card(row, context);
            cards.put(row.entry().id(), card);
            nodes.add(card);
        }
        column.getChildren().setAll(nodes);
        if (cards.keySet().stream().noneMatch(before::containsKey)) {
            // Styled at once, in the time until the next picture is due; cards that stay would be styled a second time.
            column.applyCss();
        }
        markFound();
    }

    /** Also when more was read around it, or its card was made anew: what somebody came to see stays marked. */
    private @Nullable Node markFound() {
        Highlight highlight = model.highlight().get();
        EntryCard card = highlight == null ? null : cards.get(highlight.entryId());
        return card == null || highlight == null ? null : card.find(highlight.place());
    }

    private EntryCard card(TimelineRow row, CardContext context) {
        EntryCard card = new EntryCard(row, context);
        card.focusWithinProperty().subscribe(within -> {
            if (within) {
                actions.at(row.entry().id());
            }
        });
        return card;
    }

    private @Nullable EntryCard card(@Nullable UUID entryId) {
        return entryId == null ? null : cards.get(entryId);
    }

    private Label month(YearMonth month) {
        Label label = new Label(messages.days().month(month));
        label.getStyleClass().add("month");
        return label;
    }

    private EmptyState empty() {
        return new EmptyState(
                messages.text("timeline.empty"),
                messages.text("timeline.empty.sentence"),
                messages.text("timeline.empty.step"),
                actions::write);
    }

    private void moreBelow() {
        LoadedRange window = model.window().get();
        if (window != null && placed.to() < window.rows().size()) {
            wanted = placed.below(window.rows().size());
            soon.playFromStart();
        } else {
            actions.readOlder();
        }
    }

    private void moreAbove() {
        if (placed.from() > 0) {
            wanted = placed.above();
            soon.playFromStart();
        } else {
            actions.readNewer();
        }
    }

    private void extend() {
        if (!wanted.equals(placed)) {
            placed = wanted;
            show(model.window().get());
        }
    }

    /** Sees to it that an entry of the window has a card, with those around it. */
    private void makeRoomFor(@Nullable UUID entryId) {
        LoadedRange window = model.window().get();
        int row = window == null || entryId == null ? -1 : window.ids().indexOf(entryId);
        if (window != null && row >= 0 && !placed.has(row)) {
            boolean next = row == placed.to() || row == placed.from() - 1;
            placed = !next ? VisibleRange.around(row, window.rows().size())
                    : row < placed.from() ? placed.above() : placed.below(window.rows().size());
            show(window);
        }
    }

    private void goTo(@Nullable UUID entryId) {
        boolean here = column.isFocusWithin();
        if (here) {
            makeRoomFor(entryId);
        }
        reach();
        EntryCard card = card(entryId);
        if (card != null && here && !card.isFocusWithin()) {
            card.requestFocus();
            scroll.reveal(card);
        }
    }

    /** The one entry that the Tab key reaches: where the keyboard is, or else the first. */
    private void reach() {
        UUID at = model.current().get();
        UUID one = at != null && cards.containsKey(at)
                ? at
                : cards.keySet().stream().findFirst().orElse(null);
        cards.forEach((id, card) -> card.setReachable(id.equals(one)));
    }

    private void find(@Nullable Highlight highlight) {
        cards.values().forEach(EntryCard::forgetFound);
        makeRoomFor(highlight == null ? null : highlight.entryId());
        EntryCard card = card(highlight == null ? null : highlight.entryId());
        Node found = markFound();
        if (card != null && found != null) {
            card.requestFocus();
            scroll.show(found);
        }
    }

    private void hear(UUID entryId, Place words) {
        actions.entries().hear(entryId, words, item -> {
            justHeard = item.id();
            showJustHeard();
        });
    }

    /** Whose words and what about can be changed at once: the keyboard is there already. */
    private void showJustHeard() {
        UUID heard = justHeard;
        if (heard != null) {
            cards.values().stream()
                    .flatMap(card -> card.heard(heard).stream())
                    .findFirst()
                    .ifPresent(block -> {
                        justHeard = null;
                        block.offer();
                    });
        }
    }
}
