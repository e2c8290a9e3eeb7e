package app.earshot.ui.timeline;

import app.earshot.domain.Side;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.Place;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.MeasuredBox;
import app.earshot.ui.parts.Menus;
import app.earshot.ui.parts.text.Wrapping;
import app.earshot.ui.timeline.offer.OfferCard;
import app.earshot.ui.timeline.range.TimelineRow;
import app.earshot.ui.timeline.text.EntryHeading;
import app.earshot.ui.timeline.text.NamedText;
import app.earshot.ui.words.Days;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.message.MessageOffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** One entry: when, a dot on the line, who did what, and what was said. */
final class EntryCard extends MeasuredBox {

    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");
    /** What was heard in an older message is not news any more, and waits in one line. */
    private static final Duration RECENT = Duration.ofDays(30);

    private final TimelineRow row;
    private final CardContext context;
    private final Messages messages;
    private final EntryParts parts;
    private final VBox body = new VBox();
    /** What was heard in a message, or null if there is nothing to take. */
    private final @Nullable OfferCard offers;
    private final Button more;
    /** What only some entries have: answer it, show the page that was read before it. */
    private final List<Button> others = new ArrayList<>();
    private boolean reachable = true;

    EntryCard(TimelineRow row, CardContext context) {
        this.row = row;
        this.context = context;
        this.messages = context.messages();
        parts = new EntryParts(row, context);
        more = Menus.button(messages.text("timeline.more-sign"), this::menu, "entry-more");
        more.setAccessibleText(messages.text("timeline.more"));
        String heading = new EntryHeading(messages, context.who()).of(row);
        HBox head = new HBox(heading(heading), more);
        if (entry().isMessageIn()) {
            head.getChildren().add(1, other("timeline.reply", () -> context.entries().reply(entry())));
        }
        head.getStyleClass().add("entry-head");
        body.getStyleClass().add("entry-body");
        body.getChildren().addAll(head, parts);
        offers = offers();
        if (offers != null) {
            body.getChildren().add(offers);
        }
        if (row.brief()) {
            body.getChildren().add(other("timeline.show-brief", () -> context.actions().showBrief(entry())));
        }
        HBox.setHgrow(body, Priority.ALWAYS);
        getStyleClass().add("entry");
        if (row.entry().startedBy() == Side.US) {
            getStyleClass().add("from-us");
        }
        getChildren().addAll(when(), rail(), body);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(messages.text(
                "timeline.entry-read", row.entry().at(), NamedText.plain(heading, messages.locale()), parts.readAloud()));
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        setOnContextMenuRequested(event -> {
            openMenu();
            event.consume();
        });
        setReachable(false);
    }

    boolean shows(TimelineRow other, CardContext inContext) {
        return row.equals(other) && context.equals(inContext);
    }

    /** Takes the place of a card of the same entry, unfolded as that was. */
    EntryCard after(@Nullable EntryCard before) {
        if (before != null) {
            parts.unfoldAs(before.parts);
            if (offers != null && before.offers != null && before.offers.isOpen()) {
                offers.open();
            }
        }
        return this;
    }

    Entry entry() {
        return row.entry();
    }

    /** Only one entry stands in the way of the Tab key, with what is in it. */
    void setReachable(boolean now) {
        if (now != reachable) {
            reachable = now;
            setFocusTraversable(now);
            more.setFocusTraversable(now);
            others.forEach(button -> button.setFocusTraversable(now));
            parts.setReachable(now);
            if (offers != null) {
                offers.setReachable(now);
            }
        }
    }

    /** Puts the focus on what was heard in it. Returns where that stands, or nothing if nothing was. */
    Optional<Node> enterOffers() {
        if (offers != null) {
            offers.open();
            offers.enter();
        }
        return Optional.ofNullable(offers);
    }

    private @Nullable OfferCard offers() {
        List<MessageOffer> heard = row.offers();
        if (heard == null || heard.isEmpty()) {
            return null;
        }
        OfferCard card = new OfferCard(entry().id(), heard, context.topics(), messages, context.offers());
        boolean recent = entry().at().plus(RECENT).isAfter(messages.days().now());
        if (row.waiting() || recent) {
            card.open();
        }
        addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (card.take(pressed)) {
                pressed.consume();
            }
        });
        return card;
    }

    void openMenu() {
        Menus.open(more, menu());
    }

    /** Asks for another day and time, under the heading. */
    void askWhen() {
        if (body.getChildren().stream().noneMatch(MoveForm.class::isInstance)) {
            MoveForm form = new MoveForm(entry(), context, this::closeForm);
            body.getChildren().add(1, form);
            form.begin();
        }
    }

    /** Marks the words somebody came to see. Returns the node to scroll to. */
    Node find(@Nullable Place place) {
        Optional<Node> part = place == null ? Optional.empty() : parts.find(place);
        Node found = part.orElse(this);
        found.pseudoClassStateChanged(FOUND, true);
        return found;
    }

    void forgetFound() {
        pseudoClassStateChanged(FOUND, false);
        parts.getChildren().forEach(part -> part.pseudoClassStateChanged(FOUND, false));
    }

    /** The block of a heard item in this entry. */
    Optional<HeardBlock> heard(UUID heardId) {
        return parts.heard(heardId);
    }

    private Button other(String key, Runnable action) {
        Button button = Buttons.small(messages.text(key), action);
        others.add(button);
        return button;
    }

    private void closeForm() {
        body.getChildren().removeIf(MoveForm.class::isInstance);
        requestFocus();
    }

    private List<MenuItem> menu() {
        List<MenuItem> items = new ArrayList<>(List.of(
                Menus.item(messages.text("timeline.edit"), () -> context.actions().edit(entry())),
                Menus.item(messages.text("timeline.move"), this::askWhen)));
        switch (entry().kind()) {
            case CALL -> items.add(Menus.item(messages.text("timeline.not-reached"), () -> context.entries().notReached(entry())));
            case NOTE -> items.add(Menus.item(messages.text("timeline.answered-there"), () -> context.entries().answeredThere(entry())));
            case MEETING, EMAIL, TEXT, FORM, THANKS, STORY -> {
                if (row.waiting()) {
                    items.add(Menus.item(messages.text("timeline.is-answered"), () -> context.entries().answered(entry())));
                }
            }
        }
        items.add(Menus.item(
                messages.text(row.isPrivate() ? "timeline.no-longer-private" : "timeline.keep-private"), this::turnPrivate));
        items.add(Menus.item(messages.text("timeline.remove"), () -> context.actions().remove(entry())));
        return items;
    }

    /** For the owner's eyes alone, or no longer. */
    void turnPrivate() {
        context.entries().keepPrivate(entry().accountId(), entry().id(), !row.isPrivate());
    }

    private VBox when() {
        Days days = messages.days();
        VBox when = new VBox(small(days.inMonth(days.dayOf(entry().at()))), small(days.time(entry().at())));
        when.getStyleClass().add("entry-when");
        when.setMinWidth(Region.USE_PREF_SIZE);
        return when;
    }

    /** Not a label: those cost twice as much, and there are two on every card. */
    private static Text small(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("text");
        return text;
    }

    /** The line is the rail's own ground. */
    private static StackPane rail() {
        Region dot = new Region();
        dot.getStyleClass().add("time-dot");
        StackPane rail = new StackPane(dot);
        StackPane.setAlignment(dot, Pos.TOP_CENTER);
        rail.getStyleClass().add("time-rail");
        rail.setMinWidth(Region.USE_PREF_SIZE);
        return rail;
    }

    private TextFlow heading(String sentence) {
        TextFlow flow = new TextFlow();
        for (NamedText.Piece piece : NamedText.pieces(sentence, messages.locale())) {
            for (String words : Wrapping.pieces(piece.words())) {
                Text text = new Text(words);
                text.getStyleClass().addAll("text", piece.name() ? "heading-name" : "heading-words");
                flow.getChildren().add(text);
            }
        }
        HBox.setHgrow(flow, Priority.ALWAYS);
        return flow;
    }
}
