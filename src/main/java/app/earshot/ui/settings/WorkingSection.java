package app.earshot.ui.settings;

import app.earshot.domain.calendar.WorkingTime;
import app.earshot.domain.text.ClockWords;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.field.Chips;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.parts.field.RefusedFields;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refusal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** On which days and in which hours we work: through the others nobody is counted to wait. */
final class WorkingSection extends SettingsSection {

    private final SettingsActions actions;
    private final Messages messages;
    private final Chips<DayOfWeek> days;
    private final Field daysField;
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final Field fromField;
    private final Field toField;

    WorkingSection(SettingsActions actions, Messages messages) {
        super(messages, "settings.working", "settings.working-sentence");
        this.actions = actions;
        this.messages = messages;
        List<DayOfWeek> week = IntStream.range(0, DayOfWeek.values().length).mapToObj(messages.days().weekStart()::plus).toList();
        days = Chips.several(week, day -> day.getDisplayName(TextStyle.FULL_STANDALONE, messages.locale()));
        days.onChosen(chosen -> keep());
        daysField = new Field("working-days", messages.text("settings.working-days"), days);
        fromField = new Field("working-from", messages.text("settings.working-from"), from);
        toField = new Field("working-to", messages.text("settings.working-to"), to);
        for (TextField input : List.of(from, to)) {
            input.setOnAction(event -> keep());
        }
        Button keep = Buttons.plain(messages.text("settings.working-keep"), this::keep);
        keep.minHeightProperty().bind(to.heightProperty());
        keep.setMinWidth(Button.USE_PREF_SIZE);
        HBox hours = new HBox(fromField, toField, keep);
        HBox.setHgrow(fromField, Priority.ALWAYS);
        HBox.setHgrow(toField, Priority.ALWAYS);
        hours.getStyleClass().add("settings-row");
        card().addAll(daysField, hours);
    }

    void refresh() {
        actions.workingTime(this::show);
    }

    private void show(WorkingTime now) {
        accept();
        days.choose(now.weekdays());
        from.setText(now.hasHours() ? messages.days().time(now.from()) : "");
        to.setText(now.hasHours() && !now.to().equals(LocalTime.MAX) ? messages.days().time(now.to()) : "");
    }

    private void keep() {
        accept();
        if (isRead(fromField, from) & isRead(toField, to)) {
            actions.keepWorkingTime(days.chosen(), time(from), time(to), this::refuse);
        }
    }

    private void refuse(Refusal refusal) {
        new RefusedFields(fromField::refuse)
                .at(FormField.DAY, daysField)
                .at(FormField.HOURS, fromField)
                .show(refusal, messages.text(refusal.sentence()));
    }

    private void accept() {
        List.of(daysField, fromField, toField).forEach(Field::accept);
    }

    private boolean isRead(Field field, TextField input) {
        boolean read = input.getText().isBlank() || time(input) != null;
        if (!read) {
            field.refuse(messages.text("accounts.hours.unclear"));
        }
        return read;
    }

    private static @Nullable LocalTime time(TextField input) {
        return ClockWords.read(input.getText().strip()).orElse(null);
    }
}
