package app.earshot.ui.timeline;

import app.earshot.ui.parts.Children;
import app.earshot.ui.parts.EmptyState;
import app.earshot.ui.parts.Overlooked;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.timeline.range.CardRange;
import app.earshot.ui.timeline.range.LoadedRange;
import app.earshot.ui.timeline.range.TimelineRow;
import app.earshot.ui.words.Messages;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The cards of entries under the names of their months. A card is made anew only where its entry reads otherwise. */
final class CardColumn extends VBox {

    private final TimelineModel model;
    private final TimelineActions actions;
    private final Messages messages;
    private final Overlooked overlooked;
    private final Selecting selecting;
    private final Map<UUID, EntryCard> cards = new LinkedHashMap<>();
    private final Map<YearMonth, Label> months = new HashMap<>();

    /** @param selecting is told what is selected in a card */
    CardColumn(TimelineModel model, TimelineActions actions, Frame frame, Selecting selecting) {
        this.model = model;
        this.overlooked = frame.overlays().overlooked();
        this.actions = actions;
        this.messages = frame.messages();
        this.selecting = selecting;
        getStyleClass().add("timeline");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(messages.text("timeline.name"));
    }

    Collection<EntryCard> cards() {
        return cards.values();
    }

    /** The entries that have a card, from the top. */
    Set<UUID> entries() {
        return cards.keySet();
    }

    @Nullable EntryCard card(@Nullable UUID entryId) {
        return entryId == null ? null : cards.get(entryId);
    }

    Optional<EntryCard> first() {
        return cards.values().stream().findFirst();
    }

    /** Shows some rows of what was read; nothing while nothing was, and the one next step where there are none. */
    void show(@Nullable LoadedRange window, CardRange placed) {
        if (window == null || window.isEmpty()) {
            cards.clear();
            months.clear();
            getChildren().setAll(window == null ? List.of() : List.of(empty()));
            return;
        }
        CardContext context = new CardContext(messages, model.who().get(), model.topics().get(), actions, selecting, overlooked);
        Map<UUID, EntryCard> before = Map.copyOf(cards);
        Map<YearMonth, Label> monthsBefore = Map.copyOf(months);
        cards.clear();
        months.clear();
        List<Node> nodes = new ArrayList<>();
        YearMonth month = null;
        for (TimelineRow row : window.rows().subList(placed.from(), placed.to())) {
            YearMonth now = YearMonth.from(messages.days().dayOf(row.entry().at()));
            if (!now.equals(month)) {
                nodes.add(months.computeIfAbsent(now, name -> monthsBefore.getOrDefault(name, month(name))));
                month = now;
            }
            EntryCard old = before.get(row.entry().id());
            EntryCard card = old != null && old.shows(row, context) ? old : card(row, context).after(old);
            cards.put(row.entry().id(), card);
            nodes.add(card);
        }
        Children.show(this, nodes);
        markFound();
    }

    /** Also when more was read around it, or its card was made anew: what somebody came to see stays marked. */
    @Nullable Node markFound() {
        Highlight highlight = model.highlight().get();
        EntryCard card = highlight == null ? null : card(highlight.entryId());
        return card == null || highlight == null ? null : card.find(highlight.place());
    }

    void forgetFound() {
        cards.values().forEach(EntryCard::forgetFound);
    }

    /** The one entry that the Tab key reaches: where the keyboard is, or else the first. */
    void reach() {
        EntryCard at = card(model.current().get());
        EntryCard one = at != null ? at : first().orElse(null);
        cards.values().forEach(card -> card.setReachable(card == one));
    }

    private EntryCard card(TimelineRow row, CardContext context) {
        EntryCard card = overlooked.keep(new EntryCard(row, context), row.entry().id());
        card.focusWithinProperty().subscribe(within -> {
            if (within) {
                actions.at(row.entry().id());
            }
        });
        return card;
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
}
