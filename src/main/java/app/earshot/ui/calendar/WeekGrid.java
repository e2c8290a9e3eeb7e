package app.earshot.ui.calendar;

import app.earshot.domain.account.Teammate;
import app.earshot.domain.calendar.DayOff;
import app.earshot.domain.calendar.Hold;
import app.earshot.domain.calendar.Occupation;
import app.earshot.ui.calendar.CalendarModel.Page;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import org.jspecify.annotations.Nullable;

/** A week with a row for each crew, and one for what has none yet. */
final class WeekGrid implements DayGrid {

    /** How much of the width the names take. */
    private static final double NAMES = 16;

    private final Messages messages;
    private final CalendarWords words;
    private final GridHandlers handlers;
    private final GridPane grid = new GridPane();
    private final List<List<DayCell>> rows = new ArrayList<>();
    private int row;

    WeekGrid(Messages messages, CalendarWords words, GridHandlers handlers) {
        this.messages = messages;
        this.words = words;
        this.handlers = handlers;
        grid.getStyleClass().addAll("calendar-grid", "calendar-week");
    }

    @Override
    public Region root() {
        return grid;
    }

    @Override
    public void show(Page page) {
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        grid.getRowConstraints().setAll(new RowConstraints());
        rows.clear();
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(NAMES);
        grid.getColumnConstraints().add(names);
        Label corner = Texts.line("", "calendar-weekday");
        corner.setMaxWidth(Double.MAX_VALUE);
        grid.add(corner, 0, 0);
        for (int i = 0; i < MonthGrid.DAYS; i++) {
            ColumnConstraints day = new ColumnConstraints();
            day.setPercentWidth((MonthGrid.WHOLE - NAMES) / MonthGrid.DAYS);
            day.setMinWidth(0);
            grid.getColumnConstraints().add(day);
            Label head = Texts.line(messages.days().inMonth(page.days().from().plusDays(i)), "calendar-weekday");
            head.setMaxWidth(Double.MAX_VALUE);
            grid.add(head, i + 1, 0);
        }
        Map<LocalDate, List<DayEntry>> entries = DayEntry.of(page.days());
        List<Teammate> crews = page.days().crews();
        for (int i = 0; i < crews.size(); i++) {
            add(name(crews.get(i), i), crews.get(i).id(), entries, page);
        }
        Label nobody = Texts.line(messages.text("calendar.no-crew"), "calendar-crew", "soft");
        add(nobody, null, entries, page);
        row = Math.min(row, rows.size() - 1);
    }

    private Node name(Teammate crew, int number) {
        Label name = Texts.line(messages.capital(words.clashes().name(crew)), "semibold");
        HBox box = new HBox(EntryChip.mark(number), name);
        box.getStyleClass().add("calendar-crew");
        return box;
    }

    private void add(Node name, @Nullable UUID crew, Map<LocalDate, List<DayEntry>> entries, Page page) {
        RowConstraints height = new RowConstraints();
        height.setVgrow(Priority.ALWAYS);
        grid.getRowConstraints().add(height);
        int at = rows.size() + 1;
        grid.add(name, 0, at);
        List<DayCell> cells = new ArrayList<>();
        for (int i = 0; i < MonthGrid.DAYS; i++) {
            LocalDate day = page.days().from().plusDays(i);
            List<DayEntry> here = entries.getOrDefault(day, List.of()).stream().filter(each -> isOf(crew, each.what(), page)).toList();
            DayCell cell = new DayCell(words, handlers);
            cell.withoutNumber();
            if (!rows.isEmpty()) {
                cell.withoutHoliday();
            }
            cell.show(day, here, page.days().off(day).stream().filter(off -> isOf(crew, off, page)).toList(), page, false);
            cells.add(cell);
            grid.add(cell, i + 1, at);
        }
        rows.add(cells);
    }

    /** Under whom it stands: who would do it, and who keeps the day for it. */
    private static boolean isOf(@Nullable UUID crew, Occupation what, Page page) {
        LocalDate today = page.days().taken().today();
        List<UUID> holders = what.hold(today) == null
                ? List.of()
                : what.holds().stream().filter(hold -> hold.holds(today)).map(Hold::crew).filter(id -> id != null).toList();
        List<UUID> names = Stream.concat(what.crews().stream(), holders.stream()).toList();
        return crew == null ? page.days().crews().stream().noneMatch(each -> names.contains(each.id())) : names.contains(crew);
    }

    /** Days off stand in the rows of those whose they are. */
    private static boolean isOf(@Nullable UUID crew, DayOff off, Page page) {
        return off.teammate() == null
                || off.teammate().equals(crew)
                || page.days().crews().stream().anyMatch(each -> each.id().equals(crew) && each.members().contains(off.teammate()));
    }

    @Override
    public void stand(LocalDate day) {
        for (int i = 0; i < rows.size(); i++) {
            boolean inRow = i == row;
            rows.get(i).forEach(cell -> {
                boolean here = cell.day().equals(day);
                cell.setFocusTraversable(inRow && here);
                cell.pseudoClassStateChanged(DayCell.STANDING, inRow && here);
            });
        }
    }

    @Override
    public boolean row(int step) {
        int to = row + step;
        if (to >= 0 && to < rows.size()) {
            row = to;
        }
        return true;
    }

    @Override
    public void moving(@Nullable Occupation what) {
        rows.forEach(cells -> cells.forEach(cell -> cell.moving(what)));
    }

    @Override
    public @Nullable Node cell(LocalDate day) {
        return rows.isEmpty() ? null : rows.get(row).stream().filter(cell -> cell.day().equals(day)).findFirst().orElse(null);
    }
}
