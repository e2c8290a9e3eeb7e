package app.earshot.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldersTest {

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
}
