package app.earshot.ui.timeline;

import app.earshot.domain.Side;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.PromiseState;
import app.earshot.ui.parts.Menus;
import app.earshot.ui.parts.text.ReadingDirection;
import app.earshot.ui.words.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;

/** A promise in an entry: what, by when, what became of it. Pressing it opens what can be noted about it. */
final class PromiseChip extends VBox {

    private final Promise promise;
    private final CardContext context;
    private final Messages messages;
    private final Button chip;

    PromiseChip(Promise promise, CardContext context) {
        this.promise = promise;
        this.context = context;
        this.messages = context.messages();
        boolean late = promise.isLate(messages.days().today());
        chip = Menus.button(sentence(late), this::menu, "owed-chip", "promise-chip");
        chip.getStyleClass().add(late ? "late" : promise.state() == PromiseState.OPEN ? "open" : "settled");
        chip.setNodeOrientation(ReadingDirection.of(promise.words()));
        setFillWidth(false);
        getStyleClass().add("promise");
        getChildren().add(chip);
    }

    private String sentence(boolean late) {
        List<String> parts = new ArrayList<>();
        String whose = promise.side() == Side.US ? "timeline.promise.ours" : "timeline.promise.theirs";
        parts.add(context.who()
                .person(promise.personId())
                .filter(name -> promise.side() == Side.THEM)
                .map(name -> messages.text("timeline.promise.of", name, promise.words()))
                .orElseGet(() -> messages.text(whose, promise.words())));
        LocalDate due = promise.dueOn();
        if (promise.state() != PromiseState.OPEN) {
            parts.add(messages.name("timeline.promise.state", promise.state()));
        } else if (due != null) {
            parts.add(messages.text(late ? "timeline.promise.late" : "timeline.promise.due", due));
        }
        if (promise.firstDueOn() != null && !promise.firstDueOn().equals(due)) {
            parts.add(messages.text("timeline.promise.first-due", promise.firstDueOn()));
        }
        return String.join(messages.text("part.between"), parts);
    }

    private List<MenuItem> menu() {
        EntryActions does = context.entries();
        List<MenuItem> items = new ArrayList<>();
        if (promise.state() == PromiseState.OPEN) {
            items.add(Menus.item(messages.text("timeline.promise.mark-kept"), () -> does.kept(promise.id())));
        }
        for (PromiseState state : PromiseState.values()) {
            boolean offered = state != promise.state()
                    && !(state == PromiseState.KEPT && promise.state() == PromiseState.OPEN);
            if (offered) {
                items.add(Menus.item(
                        messages.name("timeline.promise.mark", state), () -> does.settle(promise.id(), state)));
            }
        }
        if (promise.state() == PromiseState.OPEN) {
            items.add(Menus.item(messages.text("timeline.promise.move-day"), this::askDay));
        }
        return items;
    }

    private void askDay() {
        if (getChildren().size() == 1) {
            DayForm form = new DayForm(
                    messages,
                    (day, refused) -> context.entries().moveDay(promise.id(), day, this::close, refused),
                    this::close);
            getChildren().add(form);
            form.begin();
        }
    }

    private void close() {
        getChildren().setAll(chip);
        chip.requestFocus();
    }
}
