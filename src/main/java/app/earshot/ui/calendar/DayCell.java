package app.earshot.ui.calendar;

import app.earshot.domain.calendar.DayOff;
import app.earshot.domain.calendar.Occupation;
import app.earshot.ui.calendar.CalendarModel.Page;
import app.earshot.ui.parts.text.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A day: its number, what is celebrated, who is off, and as much of what stands on it as there is room for. The rest is counted. */
final class DayCell extends Region {

    static final PseudoClass STANDING = PseudoClass.getPseudoClass("standing");
    /** At the least two names have room, or one and how many more there are. */
    private static final int LINES = 3;
    /** So many lines a name takes where all names of the day have room. */
    private static final int NAME_LINES = 3;

    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final CalendarWords words;
    private final GridHandlers handlers;
    private final Label number = Texts.line("", "calendar-number");
    private final Label note = Texts.wrapped("", "calendar-note");
    private final Label more = Texts.line("", "calendar-more");
    private final List<EntryChip> chips = new ArrayList<>();
    private LocalDate day = LocalDate.EPOCH;
    private boolean celebrates = true;

    DayCell(CalendarWords words, GridHandlers handlers) {
        this.words = words;
        this.handlers = handlers;
        getStyleClass().add("calendar-day");
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(false);
        note.setMinSize(0, 0);
        setOnMouseClicked(this::clicked);
        addEventHandler(MouseDragEvent.MOUSE_DRAG_ENTERED, event -> pseudoClassStateChanged(TARGET, true));
        addEventHandler(MouseDragEvent.MOUSE_DRAG_EXITED, event -> pseudoClassStateChanged(TARGET, false));
        addEventHandler(MouseDragEvent.MOUSE_DRAG_RELEASED, event -> {
            event.consume();
            pseudoClassStateChanged(TARGET, false);
            handlers.drop().accept(day);
        });
    }

    private void clicked(MouseEvent event) {
        if (event.isStillSincePress()) {
            event.consume();
            handlers.press().accept(day, this);
        }
    }

    /**
     * @param free days off that are told of here
     * @param outside whether it only fills the page, before the month or after it
     */
    void show(LocalDate shown, List<DayEntry> entries, List<DayOff> free, Page page, boolean outside) {
        day = shown;
        number.setText(String.valueOf(shown.getDayOfMonth()));
        String celebrated = celebrates ? page.holidays().getOrDefault(shown, "") : "";
        boolean first = ChronoUnit.DAYS.between(page.days().from(), shown) % MonthGrid.DAYS == 0;
        // Said where it begins, and once more in the next week: its ground goes on.
        String off = free.stream().filter(each -> first || each.from().equals(shown)).map(each -> words.off(each, page.days())).collect(Collectors.joining(", "));
        note.setText(celebrated.isEmpty() ? off : celebrated);
        chips.clear();
        entries.forEach(each -> chips.add(new EntryChip(each, page, words, handlers)));
        pseudoClassStateChanged(TODAY, shown.equals(page.days().taken().today()));
        pseudoClassStateChanged(OUTSIDE, outside);
        pseudoClassStateChanged(OFF, !free.isEmpty());
        setAccessibleText(words.spoken(shown, entries, free, page));
        getChildren().setAll(number, note);
        getChildren().addAll(chips);
        getChildren().add(more);
        requestLayout();
    }

    void moving(@Nullable Occupation what) {
        chips.forEach(chip -> chip.moves(chip.what().equals(what)));
    }

    /** The number hides where the page says it otherwise. */
    void withoutNumber() {
        number.setVisible(false);
    }

    /** What is celebrated is said by another cell of the same day. */
    void withoutHoliday() {
        celebrates = false;
    }

    LocalDate day() {
        return day;
    }

    @Override
    protected double computeMinHeight(double width) {
        return snappedTopInset() + number.prefHeight(-1) + LINES * more.prefHeight(-1) + snappedBottomInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width) + more.prefHeight(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double width = getWidth() - left - snappedRightInset();
        double bottom = getHeight() - snappedBottomInset();
        double y = placeHead(left, width, bottom);
        double gap = snapSpaceY(number.prefHeight(-1) / 8);
        double rest = more.prefHeight(-1);
        boolean whole = y + chips.stream().mapToDouble(chip -> gap + wrapped(chip, width)).sum() <= bottom;
        int shown = 0;
        for (EntryChip chip : chips) {
            double height = whole ? wrapped(chip, width) : chip.prefHeight(-1);
            boolean last = shown == chips.size() - 1;
            boolean fits = y + gap + height + (last ? 0 : rest) <= bottom;
            chip.setVisible(fits && shown == chips.indexOf(chip));
            if (chip.isVisible()) {
                chip.resizeRelocate(left, y + gap, width, height);
                y += gap + height;
                shown++;
            }
        }
        more.setVisible(shown < chips.size());
        more.setText(words.more(chips.size() - shown, shown));
        more.resizeRelocate(left, Math.min(y, bottom - rest), width, rest);
    }

    /** The number, and what is said of the day: beside it, or where it has no room there on lines of its own. Returns where the rest begins. */
    private double placeHead(double left, double width, double bottom) {
        double y = snappedTopInset();
        double numbers = number.isVisible() ? Math.min(width, number.prefWidth(-1)) : 0;
        double head = number.prefHeight(-1);
        number.resizeRelocate(left, y, numbers, head);
        double below = note.prefHeight(width);
        double names = chips.stream().mapToDouble(chip -> chip.prefHeight(-1) + head / 8).sum();
        if (note.prefWidth(-1) <= width - numbers || y + head + below + names > bottom) {
            note.resizeRelocate(left + numbers, y, Math.max(0, width - numbers), head);
            return y + head;
        }
        double from = numbers == 0 ? y : y + head;
        note.resizeRelocate(left, from, width, below);
        return from + below;
    }

    /** How high a name is that may take some lines. */
    private double wrapped(EntryChip chip, double width) {
        return snapSizeY(Math.min(chip.prefHeight(width), chip.prefHeight(-1) + (NAME_LINES - 1) * more.prefHeight(-1)));
    }
}
