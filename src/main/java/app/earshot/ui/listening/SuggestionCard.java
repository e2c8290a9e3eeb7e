package app.earshot.ui.listening;

import app.earshot.listening.suggestion.Suggestion;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Menus;
import app.earshot.ui.parts.text.Wrapping;
import app.earshot.ui.words.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One question worth asking, why, and what to do with it. The first one is the largest. */
final class SuggestionCard extends VBox {

    /** The rule of a message that waits. */
    private static final String WAITING = "waiting-message";

    private final ListeningActions actions;
    private final Messages messages;
    private final FlowPane buttons;
    private @Nullable Suggestion shown;

    SuggestionCard(boolean first, ListeningActions actions, Messages messages) {
        this.actions = actions;
        this.messages = messages;
        getStyleClass().addAll("card", "suggestion", first ? "first-suggestion" : "next-suggestion");
        setAccessibleRole(AccessibleRole.NODE);
        buttons = buttons(first);
        getChildren().add(buttons);
    }

    /** The buttons stay where they are, and the keyboard on them. */
    void show(Suggestion suggestion) {
        if (!suggestion.equals(shown)) {
            shown = suggestion;
            getChildren().remove(0, getChildren().size() - 1);
            List<Node> said = new ArrayList<>();
            if (suggestion.takesUp() != null) {
                said.add(Wrapping.whole(messages.text("listening.takes-up", suggestion.takesUp()), "why"));
            }
            said.add(Wrapping.whole(messages.text("listening.quoted", suggestion.text()), "ask"));
            if (suggestion.forWhom() != null) {
                said.add(Wrapping.whole(messages.text(suggestion.forWhom()), "why"));
            }
            said.add(why(suggestion));
            getChildren().addAll(0, said);
        }
    }

    private Suggestion suggestion() {
        return Objects.requireNonNull(shown, "a card without a suggestion was pressed");
    }

    private Node why(Suggestion suggestion) {
        String reason = messages.text(suggestion.reason());
        if (suggestion.evidence().isEmpty()) {
            return Wrapping.whole(reason, "why");
        }
        if (!Wrapping.isSafe(reason)) {
            Button show = Buttons.sentence(messages.text("listening.what-it-rests-on"), () -> actions.show(suggestion.evidence()));
            show.getStyleClass().add("why");
            return new VBox(Wrapping.whole(reason, "why"), show);
        }
        Button why = Buttons.sentence(reason, () -> actions.show(suggestion.evidence()));
        why.getStyleClass().add("why");
        why.setAccessibleHelp(messages.text("listening.show-evidence"));
        return why;
    }

    private FlowPane buttons(boolean first) {
        Button ask = first
                ? Buttons.primary(messages.text("listening.ask-now"), () -> actions.ask(suggestion()))
                : Buttons.plain(messages.text("listening.ask-now"), () -> actions.ask(suggestion()));
        ask.getStyleClass().add("small-button");
        Button reply = Buttons.small(messages.text("listening.put-in-reply"), () -> actions.reply(suggestion()));
        Button notNow = Menus.button(messages.text("listening.not-now"), this::later, "small-button");
        FlowPane buttons = new FlowPane(ask, reply, notNow);
        buttons.getStyleClass().add("suggestion-buttons");
        return buttons;
    }

    /** For a message that waits: it needs no answer, and why. */
    private List<MenuItem> needsNone(Suggestion asked) {
        return asked.rule().equals(WAITING)
                ? List.of(Menus.item(messages.text("listening.needs-none"), () -> ask(asked)))
                : List.of();
    }

    private void ask(Suggestion asked) {
        TextField reason = new TextField();
        reason.setPromptText(messages.text("listening.aside.because"));
        reason.setAccessibleText(messages.text("listening.needs-none.reason"));
        Button keep = Buttons.small(
                messages.text("listening.needs-none.keep"), () -> actions.needsNoAnswer(asked, reason.getText()));
        reason.setOnAction(event -> keep.fire());
        VBox form = new VBox(reason, keep);
        form.getStyleClass().add("aside-form");
        getChildren().removeIf(node -> node.getStyleClass().contains("aside-form"));
        getChildren().add(getChildren().size() - 1, form);
        reason.requestFocus();
    }

    /** The menu is about the question above which it was opened, whatever is worth asking by the time somebody chooses. */
    private List<MenuItem> later() {
        LocalDate today = messages.days().today();
        Suggestion asked = suggestion();
        List<MenuItem> times = List.of(
                Menus.item(messages.text("listening.tomorrow"), () -> actions.notNow(asked, today.plusDays(1))),
                Menus.item(messages.text("listening.next-week"), () -> actions.notNow(asked, today.plusWeeks(1))),
                Menus.item(messages.text("listening.in-a-month"), () -> actions.notNow(asked, today.plusMonths(1))),
                Menus.item(messages.text("listening.never-here"), () -> actions.neverHere(asked)),
                Menus.item(messages.text("listening.never"), () -> actions.never(asked)));
        return Stream.concat(needsNone(asked).stream(), times.stream()).toList();
    }
}
