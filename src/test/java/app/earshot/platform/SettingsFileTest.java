package app.earshot.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    Path home;

    @Test
    void settingsComeBackAsTheyWere() throws IOException {
        SettingsFile file = new SettingsFile(home.resolve("new"));
        assertThat(file.read()).isEqualTo(AppSettings.FIRST);
        AppSettings settings = AppSettings.FIRST
                .withNotebook(home.resolve("Füße = 花 #1"))
                .withLook("dark", 150)
                .withWindow(new WindowPlace(-1200, 40, 1024, 700, true, true))
                .withDates(new DateStyle("sunday", "month-first", "12"))
                .withSecondPlace(home.resolve("a notebook"), home.resolve("stick = 花"))
                .withSecondPlace(home.resolve("another"), home.resolve("synced"));
        file.write(settings);
        assertThat(file.read()).isEqualTo(settings);
        AppSettings without = settings.withSecondPlace(home.resolve("another"), null);
        file.write(without);
        assertThat(file.read()).isEqualTo(without);
        try (var files = Files.list(home.resolve("new"))) {
            assertThat(files).as("nothing half written is left").hasSize(1);
        }
    }

    @Test
    void damagedSettingsBeginAnewAndUnknownNamesAreKept() throws IOException {
        Path file = home.resolve("settings.properties");
        Files.writeString(file, "later.name=kept\nlook.text-percent=huge\nlook.theme=dark\n");
        SettingsFile settings = new SettingsFile(home);
        assertThat(settings.read().theme()).isEqualTo("dark");
        assertThat(settings.read().textPercent()).isEqualTo(100);
        settings.write(settings.read());
        assertThat(Files.readString(file)).contains("later.name=kept");
        Files.writeString(file, "look.theme=\\u12");
        assertThat(settings.read()).isEqualTo(AppSettings.FIRST);
    }
}
