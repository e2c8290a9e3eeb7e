package app.earshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.earshot.platform.Folders;
import app.earshot.testkit.FixedClock;
import app.earshot.usecase.Refused;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotebookLauncherTest {

    @TempDir
    Path home;

    private final List<OpenNotebook> entered = new ArrayList<>();
    private NotebookLauncher launcher;

    @BeforeEach
    void stand() {
        launcher = new NotebookLauncher(Folders.under(home), FixedClock.clock(), Locale.UK, () -> {}, entered::add);
    }

    @AfterEach
    void close() {
        entered.forEach(OpenNotebook::close);
    }

    @Test
    void whatCouldNotBeBegunIsNotLeftOpen() {
        Path folder = home.resolve("wedding");
        assertThatThrownBy(() -> launcher.create(folder, "Old Mill Sounds", " ")).isInstanceOf(Refused.class);

        launcher.open(folder).run();
        assertThat(entered).singleElement().satisfies(
                notebook -> assertThat(notebook.verbs().nameBusiness().name()).isEqualTo("Old Mill Sounds"));
    }

    @Test
    void whatIsOpenIsNotOpenedTwice() {
        Path folder = home.resolve("wedding");
        launcher.create(folder, "Old Mill Sounds", "Helen Ward").run();
        assertThatThrownBy(() -> launcher.open(folder)).isInstanceOfSatisfying(
                Refused.class, no -> assertThat(no.refusal().sentence().key()).isEqualTo(NotebookLauncher.IN_USE));
    }
}
