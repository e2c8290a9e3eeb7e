package app.earshot.ui.timeline;

import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.Place;
import app.earshot.ui.command.Command;
import app.earshot.ui.command.CommandKeys;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.timeline.range.LoadedRange;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The entries of an account under the names of their months, newest first, and where among them the keyboard is. */
public final class TimelineView extends StackPane {

    private final TimelineModel model;
    private final TimelineActions actions;
    private final HearOffer offer;
    private final CardColumn column;
    private final CardPager pager;
    private final TimelineScroll scroll;
    private @Nullable UUID justHeard;
    /** A message that was just kept, as long as nobody knows what was heard in it. */
    private @Nullable UUID justKept;

    TimelineView(TimelineModel model, TimelineActions actions, Frame frame) {
        this.model = model;
        this.actions = actions;
        offer = new HearOffer(this, frame.messages(), this::hear);
        column = new CardColumn(model, actions, frame, offer::selected);
        pager = new CardPager(model, actions, this::showCards);
        scroll = new TimelineScroll(column);
        getChildren().addAll(scroll, offer.button());
        new TimelineKeys(actions, column::card).listenIn(column);
        new CommandKeys().on(Command.HEARD_FROM_SELECTION, offer::take).listenIn(this);
        scroll.onNearEnd(pager::moreBelow, pager::moreAbove);
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
        EntryCard here = column.card(model.current().get());
        if (here != null) {
            here.requestFocus();
        } else {
            column.first().ifPresentOrElse(EntryCard::requestFocus, actions::write);
        }
    }

    private void show() {
        pager.readAgain(column.entries());
        showCards();
    }

    private void showCards() {
        LoadedRange window = model.window().get();
        boolean hadFocus = column.isFocusWithin();
        offer.hide();
        scroll.keepPosition(column.cards(), () -> column.show(window, pager.placed()), window == null);
        if (window != null) {
            column.reach();
            if (hadFocus && !column.isFocusWithin()) {
                enter();
            }
            showJustHeard();
            actions.hear(column.entries());
            enterOffers();
        }
    }

    /** Goes to what was heard in a message that was just kept, once it is known what that is. */
    void offerHeard(UUID entryId) {
        justKept = entryId;
        enterOffers();
    }

    private void enterOffers() {
        UUID kept = justKept;
        LoadedRange window = model.window().get();
        boolean known = window != null && window.row(kept).filter(row -> !row.isUnheard()).isPresent();
        EntryCard card = column.card(kept);
        if (known && card != null && card.isFocusWithin()) {
            justKept = null;
            // What was heard stands out by itself: the message needs no mark.
            column.forgetFound();
            card.enterOffers().ifPresent(scroll::reveal);
        }
    }

    private void goTo(@Nullable UUID entryId) {
        boolean here = column.isFocusWithin();
        if (here) {
            pager.makeRoomFor(entryId);
        }
        column.reach();
        EntryCard card = column.card(entryId);
        if (card != null && here && !card.isFocusWithin()) {
            card.requestFocus();
            scroll.reveal(card);
        }
    }

    private void find(@Nullable Highlight highlight) {
        UUID entryId = highlight == null ? null : highlight.entryId();
        if (!Objects.equals(entryId, justKept)) {
            justKept = null;
        }
        column.forgetFound();
        pager.makeRoomFor(entryId);
        EntryCard card = column.card(entryId);
        Node found = column.markFound();
        if (card != null && found != null) {
            card.requestFocus();
            scroll.show(found);
            enterOffers();
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
            column.cards().stream()
                    .flatMap(card -> card.heard(heard).stream())
                    .findFirst()
                    .ifPresent(block -> {
                        justHeard = null;
                        block.offer();
                    });
        }
    }
}
