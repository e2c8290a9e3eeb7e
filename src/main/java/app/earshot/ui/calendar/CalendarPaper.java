package app.earshot.ui.calendar;

import app.earshot.domain.page.PaperSize;
import app.earshot.ui.calendar.CalendarModel.Page;
import app.earshot.ui.look.PaperLook;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The page of the calendar that is in front, on a sheet of paper that lies on its side. What a drawing means stands under it. */
final class CalendarPaper {

    private static final double WIDE = 1120;
    private static final GridHandlers NO_HANDLERS = new GridHandlers((day, node) -> {}, what -> {}, day -> {});

    private CalendarPaper() {}

    static Region of(Page page, LocalDate day, Messages messages) {
        CalendarWords words = new CalendarWords(messages);
        DayGrid grid = switch (page.span()) {
            case MONTH -> new MonthGrid(messages, words, NO_HANDLERS);
            case WEEK -> new WeekGrid(messages, words, NO_HANDLERS);
            case YEAR -> new YearGrid(messages, words, NO_HANDLERS);
        };
        grid.show(page);
        VBox.setVgrow(grid.root(), Priority.ALWAYS);
        HBox legend = new HBox();
        legend.getStyleClass().add("calendar-legend");
        for (DayEntry.State state : List.of(DayEntry.State.BOOKED, DayEntry.State.HELD, DayEntry.State.ASKED, DayEntry.State.CLASH)) {
            legend.getChildren().add(Texts.line(messages.text("calendar.legend." + state.style()), "calendar-chip", state.style()));
        }
        for (int i = 0; i < page.days().crews().size(); i++) {
            HBox crew = new HBox(EntryChip.mark(i), Texts.line(page.days().crews().get(i).name(), "small"));
            crew.getStyleClass().add("calendar-crew");
            legend.getChildren().add(crew);
        }
        VBox sheet = new VBox(
                Texts.wrapped(words.title(page.span(), day), "title"), Texts.wrapped(words.summary(page, day), "soft"), grid.root(), legend);
        sheet.getStyleClass().add("calendar-paper");
        PaperSize paper = PaperSize.in(messages.locale());
        double high = WIDE * paper.width() / paper.height();
        sheet.setMinSize(WIDE, high);
        sheet.setPrefSize(WIDE, high);
        sheet.setMaxSize(WIDE, high);
        return PaperLook.dressed(sheet);
    }
}
