package app.earshot.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import app.earshot.store.Notebook;
import app.earshot.store.search.SearchIndex;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import javafx.application.Application;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program while the notebook that was asked for is being opened, and where that goes wrong. */
class FirstOpeningJourneyTest extends Journey {

    @TempDir
    Path home;

    private Path folder;
    private Application program;

    @BeforeEach
    void notebook() throws Exception {
        folder = home.resolve("weddings");
        Notebook.create(folder, Instant.now()).close();
    }

    @AfterEach
    void close() throws Exception {
        end(program);
    }

    /** The index of the words is in the hands of somebody else: nobody foresaw it, and it keeps nobody from their notebook. */
    @Test
    void whatNobodyForesawIsSaidInTheBanner() throws Exception {
        Notebook notebook = Notebook.open(folder, Instant.now());
        try (SearchIndex held = SearchIndex.open(notebook)) {
            notebook.close();
            program = launch(home, "--notebook", folder.toString());
            until(() -> !read(".problem-banner").isEmpty());
            assertThat(read(".problem-banner")).singleElement().asString().isNotBlank();
            assertThat(robot().lookup(".search-field").tryQuery()).as("the notebook is there").isPresent();
        }
        assertThat(home.resolve("settings").resolve("log")).as("it is written down").isNotEmptyDirectory();
    }

    /** The mark of the last closing is a pipe: the opening waits at it until somebody writes into it. */
    @Test
    void lettersThatAreTypedBeforeItIsOpenArriveInTheSearch() throws Exception {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "It has no such pipes");
        Path mark = folder.resolve("earshot.closed");
        String closed = Files.readString(mark);
        Files.delete(mark);
        assertThat(new ProcessBuilder("mkfifo", mark.toString()).start().waitFor()).isZero();
        program = launch(home, "--notebook", folder.toString());
        type("Nor");
        assertThat(robot().lookup(".search-field").tryQuery()).as("it is not open yet").isEmpty();
        Files.writeString(mark, closed);
        until(() -> robot().lookup(".search-field").tryQuery().isPresent());
        type("a");
        assertThat(((TextInputControl) seen(".search-field")).getText()).isEqualTo("Nora");
    }
}
