package app.earshot.ui.composer;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.draft.Draft;
import app.earshot.store.Notebook;
import app.earshot.testkit.FixedClock;
import app.earshot.testkit.Talk;
import app.earshot.testkit.TestEnvironment;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody is typing while the engine closes the file, as it does on a full disk. */
class FailedDiskTest {

    @TempDir
    Path home;

    private Talk talk;
    private ComposerModel model;
    private ComposerActions actions;

    @BeforeEach
    void begin() throws Exception {
        talk = new Talk(new TestEnvironment(home, Notebook.create(home.resolve("notebook"), FixedClock.NOW), UUID::randomUUID));
        model = new ComposerModel();
        actions = new ComposerActions(model, talk.tools, entry -> {});
        actions.open(talk.page());
        model.marked().text().set("\" Everyone outside.");
    }

    @AfterEach
    void end() {
        talk.close();
    }

    @Test
    void theWordsStayAndTheNextSaveKeepsThem() throws SQLException {
        closeTheFile();
        actions.save();
        assertThat(model.refusal().get()).isNotNull();
        assertThat(model.refusal().get().sentence().key()).isEqualTo("refused.notebook-closed");
        assertThat(model.marked().text().get()).isEqualTo("\" Everyone outside.");

        actions.save();
        assertThat(talk.entries()).singleElement().satisfies(entry -> assertThat(entry.heard()).hasSize(1));
        assertThat(model.marked().text().get()).isEmpty();
    }

    @Test
    void aDraftThatCouldNotBeKeptIsKeptWhenOneTriesAgain() throws SQLException {
        closeTheFile();
        actions.keepDraft();
        assertThat(talk.environment.frame().problems().shown().get()).isNotNull();
        talk.environment.frame().problems().tryAgain();
        assertThat(talk.environment.frame().problems().shown().get()).isNull();
        assertThat(draft()).map(Draft::text).contains("\" Everyone outside.");
    }

    @Test
    void aDraftThatCouldNotBeKeptIsNotTakenForKept() throws SQLException {
        closeTheFile();
        actions.keepDraft();
        actions.keepDraft();
        assertThat(draft()).map(Draft::text).contains("\" Everyone outside.");
    }

    private Optional<Draft> draft() {
        return Optional.ofNullable(talk.page().draft());
    }

    private void closeTheFile() throws SQLException {
        try (Connection keeper = DriverManager.getConnection("jdbc:h2:file:" + home.resolve("notebook").resolve("notebook"), "KEEPER", "");
                Statement statement = keeper.createStatement()) {
            statement.execute("shutdown immediately");
        }
    }
}
