package app.earshot;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.platform.AppSettings;
import app.earshot.platform.Folders;
import app.earshot.platform.SettingsFile;
import app.earshot.store.Notebook;
import app.earshot.store.NotebookTest;
import app.earshot.store.Samples;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A notebook that was open last opens with Today, which costs less than an account would. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StartWithTodayTest {

    /** 1,100 when this was written, of the 1,880 that an account takes. */
    private static final int MOST_OF_OURS = 1_500;

    private static final List<String> BEHIND = List.of(
            "app.earshot.ui.accounts.AccountsView", "app.earshot.ui.accounts.header.HeaderView", "app.earshot.store.search.SearchIndex", "app.earshot.ui.ledger.LedgerView");

    private String said;
    private List<String> loaded;

    @BeforeAll
    void startOnce(@TempDir Path home) throws Exception {
        Path folder = home.resolve("weddings");
        try (Notebook notebook = Notebook.create(folder, Samples.NOW)) {
            NotebookTest.write(notebook, Samples::couple);
            NotebookTest.write(notebook, session -> session.entries().insert(Samples.call(Samples.id(1000), Samples.NOW)));
        }
        // Where the program under the override keeps what this laptop remembers.
        System.setProperty(Folders.OVERRIDE, home.toString());
        Path settings = Folders.ofThisComputer().settings();
        System.clearProperty(Folders.OVERRIDE);
        new SettingsFile(settings).write(AppSettings.FIRST.withNotebook(folder));
        Path log = home.resolve("loaded.txt");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xlog:class+load:file=" + log + ":none",
                        "-Dglass.platform=Headless", "-Dprism.order=sw", "-D" + Folders.OVERRIDE + "=" + home,
                        "-D" + FirstLook.AWAITED + "=.today-column", "--enable-native-access=ALL-UNNAMED", "-cp",
                        System.getProperty("java.class.path"), FirstLook.class.getName())
                .redirectErrorStream(true)
                .start();
        said = new String(program.getInputStream().readAllBytes());
        assertThat(program.waitFor()).as(said).isZero();
        List<String> all = Files.readAllLines(log).stream().map(line -> line.split(" ", 2)[0]).toList();
        int there = all.indexOf(FirstLook.AccountIsThere.class.getName());
        loaded = all.subList(0, Math.max(0, there));
    }

    @Test
    void todayStandsInTheFirstPictureAndNothingBehindIt() {
        assertThat(loaded.contains("app.earshot.ui.today.TodayView")).as(said).isTrue();
        assertThat(BEHIND.stream().filter(loaded::contains)).as("behind it").isEmpty();
        assertThat(loaded.stream().filter(name -> name.startsWith("app.earshot.")).count()).isLessThan(MOST_OF_OURS);
    }
}
