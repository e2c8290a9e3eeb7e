package app.earshot.ui.calendar;

import app.earshot.domain.calendar.DayOff;
import app.earshot.domain.calendar.Hold;
import app.earshot.domain.calendar.Occupation;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Card;
import app.earshot.ui.parts.ColumnScroll;
import app.earshot.ui.parts.WrappingRow;
import app.earshot.ui.parts.focus.FocusOrder;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.calendar.CalendarDays;
import app.earshot.usecase.calendar.DayDetails;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** All of a day: who, where and when, what is still open, and the ways from there. */
final class DayPane extends VBox {

    private final LocalDate day;
    private final CalendarActions actions;
    private final CalendarWords words;
    private final Frame frame;
    private final Messages messages;
    private final CalendarDays days;
    private Runnable left = () -> {};

    DayPane(LocalDate day, DayDetails details, CalendarActions actions, CalendarWords words, Frame frame) {
        this.day = day;
        this.actions = actions;
        this.words = words;
        this.frame = frame;
        this.messages = frame.messages();
        this.days = details.days();
        getStyleClass().add("calendar-day-pane");
        VBox cards = new VBox();
        cards.getStyleClass().add("calendar-cards");
        List<DayEntry> entries = DayEntry.of(days).getOrDefault(day, List.of());
        days.off(day).forEach(off -> cards.getChildren().add(off(off)));
        entries.forEach(entry -> cards.getChildren().add(card(entry, details.open().get(entry.what().accountId()))));
        if (cards.getChildren().isEmpty()) {
            cards.getChildren().add(Texts.wrapped(messages.text("calendar.nothing"), "soft"));
        }
        ColumnScroll scroll = new ColumnScroll(cards);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(Texts.wrapped(messages.days().full(day), "date-day"), scroll, ways(entries));
    }

    /** What happens where somebody goes on from here. */
    void onLeft(Runnable told) {
        left = told;
    }

    void enter() {
        FocusOrder.enter(this);
    }

    private Node card(DayEntry entry, DayDetails.Open open) {
        Occupation what = entry.what();
        Button who = Buttons.sentence(words.clashes().account(what), () -> leave(() -> actions.open(what.accountId())));
        who.getStyleClass().add("calendar-who");
        Card card = new Card(who, Texts.wrapped(words.entry(entry, days), entry.state().wordsStyle(), "small"));
        String where = Stream.of(messages.occasion(what.occasion()), what.place())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(messages.text("part.between")));
        card.getChildren().add(Texts.wrapped(where, "soft", "small"));
        List<String> missing = words.missing(what, open);
        if (!missing.isEmpty()) {
            card.getChildren().add(Texts.wrapped(messages.text("calendar.open", messages.list(missing)), "calendar-open", "small"));
        }
        List<Node> ways = new ArrayList<>();
        ways.add(Buttons.small(messages.text("calendar.brief"), () -> leave(() -> actions.brief(what.accountId()))));
        ways.add(Buttons.small(messages.text("calendar.day-sheet"), () -> leave(() -> actions.daySheet(what))));
        ways.add(Buttons.small(messages.text("calendar.move"), () -> leave(() -> actions.pick(what))));
        Hold hold = what.hold(days.taken().today());
        if (hold != null) {
            ways.add(Buttons.small(messages.text("calendar.release"), () -> leave(() -> actions.release(hold))));
        }
        card.getChildren().add(row(ways));
        return card;
    }

    private Node off(DayOff off) {
        var said = Texts.wrapped(words.off(off, days));
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = new HBox(said, Buttons.small(messages.text("calendar.off.remove"), () -> leave(() -> actions.removeOff(off))));
        row.getStyleClass().add("calendar-off-row");
        return row;
    }

    private Node ways(List<DayEntry> entries) {
        List<Node> ways = new ArrayList<>();
        if (entries.stream().anyMatch(entry -> entry.state() == DayEntry.State.CLASH)) {
            ways.add(Buttons.primary(messages.text("calendar.sort-out"), () -> leave(() -> actions.sortOut(day))));
        }
        ways.add(Buttons.plain(messages.text("datefree.begin"), () -> leave(() -> actions.begin(day))));
        ways.add(Buttons.plain(messages.text("calendar.days-off"), () -> leave(() -> new DayOffSheet(day, days.crews(), actions, frame).open())));
        return row(ways);
    }

    private static Node row(List<Node> ways) {
        WrappingRow row = new WrappingRow(ways.toArray(Node[]::new));
        row.getStyleClass().add("calendar-pane-ways");
        return row;
    }

    private void leave(Runnable way) {
        left.run();
        way.run();
    }
}
