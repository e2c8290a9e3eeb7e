package app.earshot.ui.accounts.enquiry;

import app.earshot.ui.parts.Visibility;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What was found in a pasted message: each taken over with Enter, with a click, or with Alt and its number. */
final class OfferChips extends VBox {

    private static final int DIGITS = 9;

    private final Messages messages;
    private final Consumer<Offer> taken;
    private final Runnable left;
    private final FlowPane chips = new FlowPane();
    private List<Offer> offers = List.of();

    /** @param left called when the keyboard was here and there is nothing more to take */
    OfferChips(Messages messages, Consumer<Offer> taken, Runnable left) {
        this.messages = messages;
        this.taken = taken;
        this.left = left;
        chips.getStyleClass().add("chips");
        getStyleClass().add("offers");
        getChildren().addAll(Texts.wrapped(messages.text("accounts.offer.hint"), "small", "soft"), chips);
        show(List.of());
    }

    void show(List<Offer> found) {
        int focused = focused();
        offers = List.copyOf(found);
        List<Button> buttons = new ArrayList<>();
        for (int i = 0; i < offers.size(); i++) {
            buttons.add(chip(offers.get(i), i));
        }
        if (offers.size() > 1) {
            Button all = chip(messages.text("accounts.offer.all"), messages.text("accounts.offer.all.spoken"), this::takeAll);
            all.getStyleClass().add("take-all");
            buttons.add(all);
        }
        chips.getChildren().setAll(buttons);
        Visibility.set(this, !offers.isEmpty());
        if (focused >= 0 && !buttons.isEmpty()) {
            buttons.get(Math.min(focused, buttons.size() - 1)).requestFocus();
        } else if (focused >= 0) {
            left.run();
        }
    }

    /** Alt with a number takes that offer, Alt with 0 takes all, from anywhere in the sheet. */
    void pressed(KeyEvent event) {
        if (!event.isAltDown() || event.isControlDown() || offers.isEmpty()) {
            return;
        }
        int number = event.getCode().ordinal() - KeyCode.DIGIT0.ordinal();
        if (number == 0) {
            event.consume();
            takeAll();
        } else if (number > 0 && number <= Math.min(DIGITS, offers.size())) {
            event.consume();
            taken.accept(offers.get(number - 1));
        }
    }

    private void takeAll() {
        offers.forEach(taken);
    }

    private Button chip(Offer offer, int at) {
        String written = offer.kind() == Offer.Kind.SENDER ? messages.text("accounts.offer.sender.chip", offer.text()) : offer.text();
        String text = offer.day() == null ? written : messages.days().withYear(offer.day());
        String kind = messages.name("accounts.offer", offer.kind());
        String number = at < DIGITS ? String.valueOf(at + 1) : "";
        return chip(
                number.isEmpty() ? text : messages.text("accounts.offer.numbered", number, text),
                messages.text("accounts.offer.spoken", kind, text),
                () -> taken.accept(offer));
    }

    private static Button chip(String text, String spoken, Runnable pressed) {
        Button chip = new Button(text);
        chip.setMnemonicParsing(false);
        chip.setAccessibleText(spoken);
        chip.getStyleClass().addAll("chip", "offer");
        chip.setOnAction(event -> pressed.run());
        return chip;
    }

    private int focused() {
        for (int i = 0; i < chips.getChildren().size(); i++) {
            if (chips.getChildren().get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }
}
