package app.earshot.ui.calendar;

import app.earshot.ui.command.Command;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.WrappingRow;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Which days these are and how much stands on them; how much is looked at, and the pages to turn. */
final class CalendarHead extends VBox {

    private final Label title = Texts.line("", "title");
    private final Label summary = Texts.wrapped("", "soft");

    CalendarHead(CalendarModel model, CalendarActions actions, Messages messages) {
        SegmentedButton spans = new SegmentedButton();
        spans.getStyleClass().add("calendar-spans");
        Map<Span, ToggleButton> toggles = new EnumMap<>(Span.class);
        for (Span span : Span.values()) {
            ToggleButton toggle = new ToggleButton(messages.text(span.key()));
            toggle.setMnemonicParsing(false);
            toggle.setOnAction(event -> {
                toggle.setSelected(true);
                actions.span(span);
            });
            toggles.put(span, toggle);
            spans.getButtons().add(toggle);
        }
        model.span().subscribe(now -> toggles.forEach((span, toggle) -> toggle.setSelected(span == now)));
        Button before = Buttons.icon(messages.text("calendar.before"), new FontIcon(Feather.CHEVRON_LEFT), () -> actions.turn(-1));
        Button today = Buttons.plain(messages.text("calendar.today"), () -> actions.today(() -> {}));
        today.setTooltip(new Tooltip(messages.text("shell.with-key", today.getText(), Command.CALENDAR_TODAY.keyText())));
        Button after = Buttons.icon(messages.text("calendar.after"), new FontIcon(Feather.CHEVRON_RIGHT), () -> actions.turn(1));
        after.getStyleClass().add("calendar-later");
        title.setMinWidth(USE_PREF_SIZE);
        Button print = Buttons.icon(
                messages.text("shell.with-key", messages.text(Command.CALENDAR_PRINT.key()), Command.CALENDAR_PRINT.keyText()), new FontIcon(Feather.PRINTER), actions::print);
        WrappingRow ways = new WrappingRow(spans, before, today, after, print);
        ways.getStyleClass().add("calendar-ways");
        HBox.setHgrow(ways, Priority.ALWAYS);
        HBox line = new HBox(title, ways);
        line.getStyleClass().add("calendar-line");
        getStyleClass().add("calendar-head");
        getChildren().addAll(line, summary);
    }

    void say(String which, String much) {
        title.setText(which);
        summary.setText(much);
    }
}
