package app.earshot.ui.clash;

import app.earshot.domain.calendar.DayClash;
import app.earshot.domain.calendar.DayPlan;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Visibility;
import app.earshot.ui.parts.WrappingRow;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What stands in the way of the days that are being typed, with the nearest days that are free. Takes no room while nothing does. */
public final class ClashHint extends VBox {

    private static final int SHOWN = 4;

    private final ClashActions actions;
    private final Messages messages;
    private final ClashWords words;
    private final String asker;
    private @Nullable Consumer<LocalDate> instead;
    private List<LocalDateTime> twice = List.of();

    /** @param asker whose question it is: of each only the newest is answered */
    public ClashHint(ClashActions actions, String asker) {
        this.actions = actions;
        this.asker = asker;
        this.messages = actions.tools().frame().messages();
        this.words = new ClashWords(messages);
        getStyleClass().add("clash-hint");
        Visibility.set(this, false);
    }

    /** What happens where somebody takes another day instead; until it is said, no other day is offered. */
    public void onInstead(Consumer<LocalDate> taken) {
        instead = taken;
    }

    /** Asks anew; what stood there stays until the answer is there. */
    public void ask(DayClash.Wanted wanted, List<LocalDate> days) {
        twice = days.stream().flatMap(day -> wanted.hours().comingTwice(day, messages.days().zone()).stream()).toList();
        if (days.isEmpty()) {
            show(new ClashActions.Answer(List.of(), List.of()));
        } else {
            actions.ask(asker, wanted, days, this::show);
        }
    }

    private void show(ClashActions.Answer answer) {
        getChildren().clear();
        answer.clashes().stream().limit(SHOWN).forEach(clash -> getChildren().add(line(clash)));
        twice.forEach(hour -> getChildren()
                .add(Texts.wrapped(messages.text("clash.hour-twice", hour.toLocalTime(), messages.days().full(hour.toLocalDate())), "clash-soft")));
        int more = answer.clashes().size() - SHOWN;
        if (more > 0) {
            getChildren().add(Texts.wrapped(messages.text("clash.more", more), "soft", "small"));
        }
        Consumer<LocalDate> taken = instead;
        if (taken != null && !answer.nearest().isEmpty()) {
            Node[] days = answer.nearest().stream().map(DayPlan::day).map(day -> day(day, taken)).toArray(Node[]::new);
            WrappingRow row = new WrappingRow(days);
            row.getStyleClass().add("clash-ways");
            getChildren().addAll(Texts.wrapped(messages.text("clash.nearest"), "soft", "small"), row);
        }
        Visibility.set(this, !getChildren().isEmpty());
    }

    private Label line(DayClash clash) {
        return Texts.wrapped(words.clash(clash), clash.isFirm() ? "clash-firm" : "clash-soft");
    }

    private Node day(LocalDate day, Consumer<LocalDate> taken) {
        return Buttons.small(messages.days().withYear(day), () -> taken.accept(day));
    }
}
