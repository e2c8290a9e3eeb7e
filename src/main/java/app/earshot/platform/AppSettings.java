package app.earshot.platform;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What this laptop remembers between two starts. The notebook's own settings stand in the notebook.
 *
 * @param lastNotebook the notebook that was open last, or null
 * @param theme code of the theme
 * @param textPercent how large text is
 * @param window where the window stood
 * @param dates how days and times are written
 * @param opensFirst code of the place that is shown first: today or accounts
 * @param calendar where a calendar is kept for other programs
 * @param secondPlaces where backups are kept once more
 */
public record AppSettings(
        @Nullable Path lastNotebook, String theme, int textPercent, WindowPlace window, DateStyle dates, String opensFirst,
        CalendarPlace calendar, SecondPlaces secondPlaces) {

    public static final AppSettings FIRST = new AppSettings(null, "system", 100, WindowPlace.FIRST, DateStyle.FIRST, "today", CalendarPlace.NONE, SecondPlaces.NONE);

    public Optional<Path> notebook() {
        return Optional.ofNullable(lastNotebook);
    }

    public AppSettings withNotebook(@Nullable Path folder) {
        return new AppSettings(folder, theme, textPercent, window, dates, opensFirst, calendar, secondPlaces);
    }

    public AppSettings withLook(String chosenTheme, int percent) {
        return new AppSettings(lastNotebook, chosenTheme, percent, window, dates, opensFirst, calendar, secondPlaces);
    }

    public AppSettings withWindow(WindowPlace place) {
        return new AppSettings(lastNotebook, theme, textPercent, place, dates, opensFirst, calendar, secondPlaces);
    }

    public AppSettings withDates(DateStyle style) {
        return new AppSettings(lastNotebook, theme, textPercent, window, style, opensFirst, calendar, secondPlaces);
    }

    public AppSettings withCalendar(CalendarPlace place) {
        return new AppSettings(lastNotebook, theme, textPercent, window, dates, opensFirst, place, secondPlaces);
    }

    public AppSettings openingFirst(String place) {
        return new AppSettings(lastNotebook, theme, textPercent, window, dates, place, calendar, secondPlaces);
    }

    /** @param place the folder in which the backups of a notebook stand once more, or null where they don't any longer */
    public AppSettings withSecondPlace(Path notebook, @Nullable Path place) {
        return new AppSettings(lastNotebook, theme, textPercent, window, dates, opensFirst, calendar, secondPlaces.with(notebook, place));
    }
}
