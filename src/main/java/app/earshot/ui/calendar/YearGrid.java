package app.earshot.ui.calendar;

import app.earshot.domain.calendar.Occupation;
import app.earshot.ui.calendar.CalendarModel.Page;
import app.earshot.ui.parts.WrappingRow;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A year at a glance: each day as its number, drawn as firmly as the firmest thing that stands on it. */
final class YearGrid implements DayGrid {

    private static final int WEEKS = 6;
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

    private final Messages messages;
    private final CalendarWords words;
    private final GridHandlers handlers;
    private final WrappingRow months = new WrappingRow();
    private final Map<LocalDate, Label> days = new HashMap<>();

    YearGrid(Messages messages, CalendarWords words, GridHandlers handlers) {
        this.messages = messages;
        this.words = words;
        this.handlers = handlers;
        months.getStyleClass().add("calendar-year");
    }

    @Override
    public Region root() {
        return months;
    }

    @Override
    public void show(Page page) {
        days.clear();
        Map<LocalDate, List<DayEntry>> entries = DayEntry.of(page.days());
        months.getChildren().clear();
        int year = page.days().from().getYear();
        for (Month month : Month.values()) {
            months.getChildren().add(month(YearMonth.of(year, month), entries, page));
        }
    }

    private Node month(YearMonth month, Map<LocalDate, List<DayEntry>> entries, Page page) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("calendar-small-month");
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(messages.days().weekStart()));
        for (int i = 0; i < MonthGrid.DAYS; i++) {
            grid.add(Texts.line(messages.days().weekdayNarrow(first.plusDays(i)), "calendar-small-day", "calendar-small-head"), i, 0);
        }
        for (LocalDate day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            int place = (int) (day.toEpochDay() - first.toEpochDay());
            Label shown = day(day, entries.getOrDefault(day, List.of()), page);
            days.put(day, shown);
            grid.add(shown, place % MonthGrid.DAYS, 1 + place / MonthGrid.DAYS);
        }
        // All are as high as the longest, so that they stand in rows.
        int weeks = (int) (month.atEndOfMonth().toEpochDay() - first.toEpochDay()) / MonthGrid.DAYS + 1;
        for (int week = weeks + 1; week <= WEEKS; week++) {
            grid.add(Texts.line(" ", "calendar-small-day"), 0, week);
        }
        VBox box = new VBox(Texts.line(messages.days().month(month), "heading"), grid);
        box.getStyleClass().add("calendar-small");
        return box;
    }

    private Label day(LocalDate day, List<DayEntry> entries, Page page) {
        Label shown = Texts.line(String.valueOf(day.getDayOfMonth()), "calendar-small-day");
        entries.stream().findFirst().ifPresent(first -> shown.getStyleClass().add(first.state().style()));
        if (page.holidays().containsKey(day)) {
            shown.getStyleClass().add("calendar-holiday");
        }
        shown.pseudoClassStateChanged(TODAY, day.equals(page.days().taken().today()));
        shown.pseudoClassStateChanged(OFF, !page.days().off(day).isEmpty());
        shown.setAccessibleRole(AccessibleRole.BUTTON);
        shown.setAccessibleText(words.spoken(day, entries, page.days().off(day), page));
        shown.setOnMouseClicked(event -> handlers.press().accept(day, shown));
        return shown;
    }

    @Override
    public void stand(LocalDate standing) {
        days.forEach((day, shown) -> {
            shown.setFocusTraversable(day.equals(standing));
            shown.pseudoClassStateChanged(DayCell.STANDING, day.equals(standing));
        });
    }

    /** A glance shows no single one: what is being moved is said above. */
    @Override
    public void moving(@Nullable Occupation what) {}

    @Override
    public @Nullable Node cell(LocalDate day) {
        return days.get(day);
    }
}
