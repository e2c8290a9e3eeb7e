package app.earshot.ui.insights;

import app.earshot.domain.insights.Period;
import app.earshot.ui.parts.WrappingRow;
import app.earshot.ui.parts.field.Chips;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.RangeSlider;
import org.jspecify.annotations.Nullable;

/** The months that are counted: some lengths that end now, or any stretch between the first and the last. */
final class PeriodRow extends WrappingRow {

    private static final List<Integer> LENGTHS = List.of(12, 24, 0);

    private final InsightsActions actions;
    private final Messages messages;
    private final Chips<Integer> lengths;
    private final Label said = Texts.line("", "small", "soft");
    private @Nullable RangeSlider slider;
    private @Nullable YearMonth first;
    private boolean showing;

    PeriodRow(InsightsActions actions, Messages messages) {
        this.actions = actions;
        this.messages = messages;
        lengths = Chips.one(LENGTHS, months -> messages.text(months == 0 ? "insights.all" : "insights.last", months))
                .onChosen(chosen -> chosen.forEach(months -> actions.last(months == 0 ? null : months)));
        lengths.setAccessibleText(messages.text("insights.period"));
        getStyleClass().add("insights-period");
        getChildren().addAll(lengths, said);
    }

    void show(Period all, Period period) {
        int months = (int) all.first().until(all.last(), ChronoUnit.MONTHS);
        int length = (int) period.first().until(period.last(), ChronoUnit.MONTHS) + 1;
        boolean toNow = period.last().equals(all.last());
        lengths.choose(period.equals(all) ? Set.of(0) : toNow && LENGTHS.contains(length) ? Set.of(length) : Set.of());
        said.setText(messages.text("insights.months", messages.days().month(period.first()), messages.days().month(period.last())));
        if (months > 0 && (slider == null || !all.first().equals(first) || slider.getMax() != months)) {
            first = all.first();
            newSlider(months);
        }
        if (slider != null) {
            showing = true;
            slider.setLowValue(Math.max(0, all.first().until(period.first(), ChronoUnit.MONTHS)));
            slider.setHighValue(Math.max(0, all.first().until(period.last(), ChronoUnit.MONTHS)));
            showing = false;
        }
    }

    private void newSlider(int months) {
        if (slider != null) {
            getChildren().remove(slider);
        }
        RangeSlider made = new RangeSlider(0, months, 0, months);
        made.setMajorTickUnit(1);
        made.setMinorTickCount(0);
        made.setBlockIncrement(1);
        made.setSnapToTicks(true);
        made.getStyleClass().add("insights-range");
        made.setAccessibleText(messages.text("insights.period"));
        // What was chosen is read once it is let go of, and not at each step on the way.
        made.lowValueChangingProperty().addListener((property, was, moving) -> choose(made, moving));
        made.highValueChangingProperty().addListener((property, was, moving) -> choose(made, moving));
        made.addEventHandler(KeyEvent.KEY_RELEASED, key -> {
            if (key.getCode() == KeyCode.LEFT || key.getCode() == KeyCode.RIGHT) {
                choose(made, false);
            }
        });
        slider = made;
        getChildren().add(1, made);
    }

    private void choose(RangeSlider from, boolean moving) {
        YearMonth start = first;
        if (!moving && !showing && start != null) {
            actions.choose(new Period(start.plusMonths(Math.round(from.getLowValue())), start.plusMonths(Math.round(from.getHighValue()))));
        }
    }
}
