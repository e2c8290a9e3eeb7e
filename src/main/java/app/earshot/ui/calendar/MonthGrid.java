package app.earshot.ui.calendar;

import app.earshot.domain.calendar.Occupation;
import app.earshot.ui.calendar.CalendarModel.Page;
import app.earshot.ui.parts.Visibility;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import org.jspecify.annotations.Nullable;

/** A month in whole weeks; the sixth week is there only where the month reaches into it. */
final class MonthGrid implements DayGrid {

    static final int DAYS = 7;
    private static final int WEEKS = 6;
    static final double WHOLE = 100;

    private final Messages messages;
    private final GridPane grid = new GridPane();
    private final List<Label> weekdays = new ArrayList<>();
    private final List<DayCell> cells = new ArrayList<>();
    private final List<RowConstraints> rows = new ArrayList<>();

    MonthGrid(Messages messages, CalendarWords words, GridHandlers handlers) {
        this.messages = messages;
        grid.getStyleClass().addAll("calendar-grid", "calendar-month");
        grid.getRowConstraints().add(new RowConstraints());
        for (int column = 0; column < DAYS; column++) {
            grid.getColumnConstraints().add(seventh());
            Label weekday = Texts.line("", "calendar-weekday");
            weekday.setMaxWidth(Double.MAX_VALUE);
            weekdays.add(weekday);
            grid.add(weekday, column, 0);
        }
        for (int week = 0; week < WEEKS; week++) {
            RowConstraints row = new RowConstraints();
            row.setVgrow(Priority.ALWAYS);
            rows.add(row);
            grid.getRowConstraints().add(row);
            for (int column = 0; column < DAYS; column++) {
                DayCell cell = new DayCell(words, handlers);
                if (column == 0) {
                    cell.getStyleClass().add("first-of-row");
                }
                cells.add(cell);
                grid.add(cell, column, week + 1);
            }
        }
    }

    /** A seventh of the width, whatever stands in it. */
    static ColumnConstraints seventh() {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(WHOLE / DAYS);
        column.setMinWidth(0);
        return column;
    }

    @Override
    public Region root() {
        return grid;
    }

    @Override
    public void show(Page page) {
        LocalDate first = page.days().from();
        LocalDate inMonth = first.plusDays(DAYS - 1L);
        Map<LocalDate, List<DayEntry>> entries = DayEntry.of(page.days());
        for (int i = 0; i < DAYS; i++) {
            weekdays.get(i).setText(messages.days().weekdayShort(first.plusDays(i)));
        }
        for (int i = 0; i < cells.size(); i++) {
            LocalDate day = first.plusDays(i);
            cells.get(i).show(day, entries.getOrDefault(day, List.of()), page.days().off(day), page, day.getMonth() != inMonth.getMonth());
        }
        for (int week = WEEKS - 2; week < WEEKS; week++) {
            boolean needed = first.plusDays((long) week * DAYS).getMonth() == inMonth.getMonth();
            cells.subList(week * DAYS, week * DAYS + DAYS).forEach(cell -> Visibility.set(cell, needed));
            rows.get(week).setVgrow(needed ? Priority.ALWAYS : Priority.NEVER);
        }
    }

    @Override
    public void stand(LocalDate day) {
        cells.forEach(cell -> {
            boolean here = cell.day().equals(day);
            cell.setFocusTraversable(here);
            cell.pseudoClassStateChanged(DayCell.STANDING, here);
        });
    }

    @Override
    public void moving(@Nullable Occupation what) {
        cells.forEach(cell -> cell.moving(what));
    }

    @Override
    public @Nullable Node cell(LocalDate day) {
        return cells.stream().filter(cell -> cell.isManaged() && cell.day().equals(day)).findFirst().orElse(null);
    }
}
