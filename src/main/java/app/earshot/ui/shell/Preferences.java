package app.earshot.ui.shell;

import app.earshot.platform.AppSettings;
import app.earshot.platform.CalendarPlace;
import app.earshot.platform.DateStyle;
import app.earshot.platform.SettingsFile;
import app.earshot.platform.WindowPlace;
import app.earshot.ui.look.Look;
import app.earshot.ui.look.TextSize;
import app.earshot.ui.look.Theme;
import app.earshot.ui.work.Work;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What this laptop remembers, worn by its windows at once and kept in the background. Used on the screen's thread. */
public final class Preferences {

    private final SettingsFile file;
    private final Work work;
    private final Look look;
    private final ReadOnlyObjectWrapper<AppSettings> settings;
    private volatile AppSettings latest;

    /** Begins with settings that were read before. */
    public Preferences(SettingsFile file, AppSettings first, Work work) {
        this.file = file;
        this.work = work;
        this.latest = first;
        this.settings = new ReadOnlyObjectWrapper<>(first);
        this.look = new Look(theme(first), new TextSize(first.textPercent()));
    }

    public ReadOnlyObjectProperty<AppSettings> settings() {
        return settings.getReadOnlyProperty();
    }

    public Look look() {
        return look;
    }

    public void wear(Theme theme) {
        wear(theme, look.textSize());
    }

    public void wear(TextSize size) {
        wear(look.theme(), size);
    }

    private void wear(Theme theme, TextSize size) {
        look.use(theme, size);
        keep(settings.get().withLook(theme.code(), size.percent()));
    }

    /** Remembers which notebook is open, or that none is to be opened by itself. */
    public void remember(@Nullable Path notebook) {
        keep(settings.get().withNotebook(notebook));
    }

    public void remember(WindowPlace window) {
        keep(settings.get().withWindow(window));
    }

    public void writeDates(DateStyle style) {
        keep(settings.get().withDates(style));
    }

    public void openFirst(String place) {
        keep(settings.get().openingFirst(place));
    }

    public void keepCalendar(CalendarPlace place) {
        keep(settings.get().withCalendar(place));
    }

    /** @param place the folder in which the backups of a notebook stand once more, or null where they don't any longer */
    public void keepSecondPlace(Path notebook, @Nullable Path place) {
        keep(settings.get().withSecondPlace(notebook, place));
    }

    private void keep(AppSettings changed) {
        if (!changed.equals(settings.get())) {
            settings.set(changed);
            latest = changed;
            work.slow("preferences", this::write).start();
        }
    }

    /** Writes the newest, whoever's turn it is, so that two writers cannot leave the older settings behind. */
    private synchronized boolean write() throws IOException {
        file.write(latest);
        return true;
    }

    private static Theme theme(AppSettings settings) {
        return Arrays.stream(Theme.values())
                .filter(theme -> theme.code().equals(settings.theme()))
                .findFirst()
                .orElse(Theme.SYSTEM);
    }
}
