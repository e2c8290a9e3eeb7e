package app.earshot.ui.settings;

import app.earshot.ui.calendarfile.CalendarFileActions;
import app.earshot.ui.calendarfile.CalendarFileModel;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Visibility;
import app.earshot.ui.parts.text.SelectableText;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.Refusal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** The calendar for other programs: where it is, and when it was written. */
final class CalendarSection extends SettingsSection {

    private final CalendarFileModel model;
    private final Messages messages;
    private final SelectableText path = new SelectableText("");
    private final Label state = Texts.wrapped("", "soft");

    CalendarSection(CalendarFileActions actions, Messages messages) {
        super(messages, "settings.calendar", "settings.calendar-sentence");
        this.model = actions.model();
        this.messages = messages;
        Button stop = Buttons.plain(messages.text("calendarfile.stop"), actions::stop);
        FlowPane steps = new FlowPane(
                Buttons.plain(messages.text("calendarfile.keep"), actions::keepIn), stop,
                Buttons.plain(messages.text("calendarfile.save"), actions::save));
        steps.getStyleClass().add("settings-steps");
        path.getStyleClass().add("settings-path");
        Visibility.when(path, model.file().isNotNull());
        Visibility.when(stop, model.file().isNotNull());
        card().addAll(path, state, steps);
        model.file().subscribe(this::tell);
        model.writtenAt().subscribe(this::tell);
        model.failure().subscribe(this::tell);
    }

    private void tell() {
        Path file = model.file().get();
        Instant written = model.writtenAt().get();
        Refusal failure = model.failure().get();
        path.show(List.of(new SelectableText.Run(file == null ? "" : file.toString(), List.of())));
        state.setText(failure != null
                ? messages.text(failure.sentence())
                : file == null || written == null
                        ? messages.text(file == null ? "calendarfile.none" : "calendarfile.not-yet")
                        : messages.text("calendarfile.written", messages.days().time(written)));
    }
}
