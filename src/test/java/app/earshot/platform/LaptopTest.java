package app.earshot.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaptopTest {

    @TempDir
    Path home;

    @Test
    void settingsComeBackAsTheyWere() throws IOException {
        SettingsFile file = new SettingsFile(home.resolve("new"));
        assertThat(file.read()).isEqualTo(AppSettings.FIRST);
        AppSettings settings = AppSettings.FIRST
                .withNotebook(home.resolve("Füße = 花 #1"))
                .withLook("dark", 150)
                .withWindow(1024, 700);
        file.write(settings);
        assertThat(file.read()).isEqualTo(settings);
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

    @ParameterizedTest
    @CsvSource({
        "Linux, /home/helen/.config/earshot, /home/helen/.local/share/earshot",
        "Mac OS X, /home/helen/Library/Application Support/Earshot, /home/helen/Documents/Earshot",
        "Windows 11, /home/helen/AppData/Roaming/Earshot, /home/helen/Documents/Earshot"
    })
    void foldersAreWhereTheSystemWantsThem(String system, Path settings, Path notebooks) {
        Folders folders = Folders.of(system, Path.of("/home/helen"), Map.of());
        assertThat(folders.settings()).isEqualTo(settings);
        assertThat(folders.notebooks()).isEqualTo(notebooks);
    }

    @Test
    void foldersFollowTheDesktopsOwnVariables() {
        Map<String, String> environment = Map.of("XDG_CONFIG_HOME", "/etc/mine", "XDG_DATA_HOME", "relative");
        Folders folders = Folders.of("Linux", Path.of("/home/helen"), environment);
        assertThat(folders.settings()).isEqualTo(Path.of("/etc/mine/earshot"));
        assertThat(folders.notebooks()).isEqualTo(Path.of("/home/helen/.local/share/earshot"));
    }

    @Test
    void idsComeInOrderAlsoWhenTheClockGoesBack() {
        List<Instant> moments = List.of(Instant.ofEpochMilli(2_000), Instant.ofEpochMilli(1_000), Instant.ofEpochMilli(2_000));
        int[] asked = {0};
        InstantSource clock = () -> moments.get(asked[0]++ % moments.size());
        Ids ids = new Ids(clock);
        List<UUID> made = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            made.add(ids.get());
        }
        assertThat(made).doesNotHaveDuplicates();
        assertThat(made.stream().map(UUID::toString)).isSorted();
        assertThat(made).allMatch(id -> id.version() == 7 && id.variant() == 2);
    }

    @Test
    void aDisplayIsMissingOnlyWhereTheToolkitNeedsOne() {
        assertThat(Display.isThere("Linux", Map.of())).isFalse();
        assertThat(Display.isThere("Linux", Map.of("DISPLAY", ":0"))).isTrue();
        assertThat(Display.isThere("Windows 11", Map.of())).isTrue();
    }
}
