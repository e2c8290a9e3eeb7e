package app.earshot.ui.timeline.offer;

import app.earshot.domain.account.Hours;
import app.earshot.domain.calendar.DayClash;
import app.earshot.ui.clash.ClashHint;
import app.earshot.ui.command.Command;
import app.earshot.ui.composer.SpreadRow;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Visibility;
import app.earshot.ui.parts.focus.TabReach;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import app.earshot.ui.words.Topics;
import app.earshot.usecase.message.MessageOffer;
import app.earshot.usecase.message.OfferTarget;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What was heard in a message, each with a key, and all at once. Of an older message only a line says how much that is. */
public final class OfferCard extends VBox {

    private final UUID entryId;
    private final List<MessageOffer> offers;
    private final List<MessageOffer> shown;
    private final OfferWords say;
    private final Messages messages;
    private final OfferActions actions;
    private final TabReach reach = new TabReach(this);
    private @Nullable Button all;

    /** @param offers not empty */
    public OfferCard(UUID entryId, List<MessageOffer> offers, Topics topics, Messages messages, OfferActions actions) {
        this.entryId = entryId;
        this.offers = offers;
        this.shown = offers.stream().limit(Command.TAKE_HEARD.keys().size()).toList();
        this.say = new OfferWords(messages, topics);
        this.messages = messages;
        this.actions = actions;
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(messages.text("offer.title"));
        fold();
    }

    /** Whether what was heard can be read, and not only how much it is. */
    public boolean isOpen() {
        return all != null;
    }

    /** Shows all of it. */
    public void open() {
        getStyleClass().setAll("card", "offers");
        all = Buttons.primary(messages.text("offer.keep-all", keptTogether().size()), () -> actions.take(entryId, keptTogether()));
        all.getStyleClass().add("offer-all");
        Visibility.set(all, !keptTogether().isEmpty());
        Button letGo = Buttons.small(messages.text("offer.let-go"), () -> actions.letGo(entryId, shown));
        HBox buttons = new HBox(all, letGo);
        buttons.getStyleClass().add("offer-buttons");
        SpreadRow head = new SpreadRow(Texts.line(messages.text("offer.title"), "semibold", "small"), buttons, true);
        StackPane top = new StackPane(head);
        top.getStyleClass().add("offer-head");
        getChildren().setAll(top);
        for (int i = 0; i < shown.size(); i++) {
            int number = i;
            getChildren().add(new OfferRow(shown.get(i), say, Command.TAKE_HEARD.keyText(i), messages, () -> take(number)));
        }
        if (offers.size() > shown.size()) {
            getChildren().add(Texts.wrapped(messages.text("offer.more", offers.size() - shown.size()), "small", "soft"));
        }
        clashes();
        reach.renew();
    }

    /** What stands in the way of a day that would become theirs. */
    private void clashes() {
        List<LocalDate> days = shown.stream()
                .filter(offer -> offer.becomes() == OfferTarget.DAY_OF_ENQUIRY)
                .flatMap(offer -> Stream.ofNullable(offer.finding().day()))
                .distinct()
                .toList();
        if (!days.isEmpty()) {
            ClashHint hint = actions.hint(entryId);
            getChildren().add(hint);
            hint.ask(new DayClash.Wanted(null, List.of(), Hours.UNKNOWN), days);
        }
    }

    private void fold() {
        getStyleClass().setAll("offers-folded");
        getChildren().setAll(Buttons.sentence(messages.text("offer.folded", offers.size()), () -> {
            open();
            enter();
        }));
    }

    /** Puts the focus on what keeps all, or where that is not there because all would write over something on what lets it go. */
    public void enter() {
        Button first = all;
        if (first != null) {
            (!first.isVisible() ? first.getParent().getChildrenUnmodifiable().getLast() : first).requestFocus();
        }
    }

    /** Takes what the key stands for, if there is something. */
    public boolean take(KeyEvent pressed) {
        int number = Command.TAKE_HEARD.keyOf(pressed);
        if (number < 0 || number >= shown.size()) {
            return false;
        }
        if (isOpen()) {
            take(number);
        } else {
            open();
        }
        return true;
    }

    /** Only what is in one entry stands in the way of the Tab key. */
    public void setReachable(boolean now) {
        reach.set(now);
    }

    private void take(int number) {
        actions.take(entryId, List.of(shown.get(number)));
    }

    /** What writes over something is taken only by its own key. */
    private List<MessageOffer> keptTogether() {
        return shown.stream().filter(offer -> !offer.isChange()).toList();
    }
}
