package app.earshot.ui.calendar;

import app.earshot.domain.calendar.Occupation;
import app.earshot.usecase.calendar.CalendarDays;
import java.time.LocalDate;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Which days are shown, on which of them one stands, and what is being moved. */
public final class CalendarModel {

    /**
     * What was read.
     *
     * @param area whose public holidays are shown, by its code
     * @param holidays what is celebrated on a day, where it is a public holiday
     */
    record Page(Span span, CalendarDays days, String area, Map<LocalDate, String> holidays) {

        Page with(Map<LocalDate, String> celebrated) {
            return new Page(span, days, area, celebrated);
        }

        /** Whether another one's holidays are those of this one too. */
        boolean celebratesLike(@Nullable Page other) {
            return other != null && area.equals(other.area) && days.from().equals(other.days.from()) && days.to().equals(other.days.to());
        }
    }

    private final ReadOnlyObjectWrapper<Span> span = new ReadOnlyObjectWrapper<>(Span.MONTH);
    private final ReadOnlyObjectWrapper<@Nullable LocalDate> day = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Occupation> moving = new ReadOnlyObjectWrapper<>();

    public ReadOnlyObjectProperty<Span> span() {
        return span.getReadOnlyProperty();
    }

    void setSpan(Span chosen) {
        span.set(chosen);
    }

    /** The day on which one stands; null until somebody comes here. */
    public ReadOnlyObjectProperty<@Nullable LocalDate> day() {
        return day.getReadOnlyProperty();
    }

    void setDay(LocalDate now) {
        day.set(now);
    }

    /** Null until it is read. */
    public ReadOnlyObjectProperty<@Nullable Page> page() {
        return page.getReadOnlyProperty();
    }

    void show(Page read) {
        page.set(read);
    }

    /** What was picked up to be put on another day, or null. */
    public ReadOnlyObjectProperty<@Nullable Occupation> moving() {
        return moving.getReadOnlyProperty();
    }

    void setMoving(@Nullable Occupation picked) {
        moving.set(picked);
    }
}
