package app.earshot.ui.settings;

import app.earshot.platform.DateStyle;
import app.earshot.ui.parts.field.Chips;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.words.Messages;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;

/** How days and times are written, with a day and a time written so. */
final class DatesSection extends SettingsSection {

    private static final List<String> WEEK_STARTS = List.of(DateStyle.REGION, "monday", "sunday", "saturday");
    private static final List<String> ORDERS = List.of(DateStyle.REGION, "day-first", "month-first");
    private static final List<String> CLOCKS = List.of(DateStyle.REGION, "24", "12");

    private final Messages messages;
    private final Label now = Texts.wrapped("", "soft");

    DatesSection(SettingsActions actions, Frame frame) {
        super(frame.messages(), "settings.dates", "settings.dates-sentence");
        messages = frame.messages();
        Chips<String> start = chips(code -> messages.text("settings.week-start." + code), WEEK_STARTS, code -> actions.write(
                new DateStyle(code, style(frame).order(), style(frame).clock())));
        Chips<String> order = chips(code -> messages.text("settings.order." + code), ORDERS, code -> actions.write(
                new DateStyle(style(frame).weekStart(), code, style(frame).clock())));
        Chips<String> clock = chips(code -> messages.text("settings.clock." + code), CLOCKS, code -> actions.write(
                new DateStyle(style(frame).weekStart(), style(frame).order(), code)));
        frame.preferences().settings().subscribe(kept -> {
            start.choose(Set.of(known(WEEK_STARTS, kept.dates().weekStart())));
            order.choose(Set.of(known(ORDERS, kept.dates().order())));
            clock.choose(Set.of(known(CLOCKS, kept.dates().clock())));
            tell();
        });
        card().addAll(
                new Field("week-start", messages.text("settings.week-start"), start),
                new Field("day-order", messages.text("settings.order"), order),
                new Field("clock", messages.text("settings.clock"), clock),
                now);
    }

    private void tell() {
        String start = messages.days().weekStart().getDisplayName(TextStyle.FULL_STANDALONE, messages.locale());
        now.setText(messages.text(
                "settings.dates-now",
                messages.days().full(messages.days().today()), messages.days().time(messages.days().now()), start));
    }

    private static Chips<String> chips(UnaryOperator<String> naming, List<String> codes, Consumer<String> write) {
        return Chips.one(codes, naming).onChosen(chosen -> chosen.forEach(write));
    }

    private static DateStyle style(Frame frame) {
        return frame.preferences().settings().get().dates();
    }

    /** A code that a later Earshot wrote is as good as none. */
    private static String known(List<String> codes, String code) {
        return codes.contains(code) ? code : DateStyle.REGION;
    }
}
