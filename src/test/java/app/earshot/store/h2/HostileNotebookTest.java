package app.earshot.store.h2;

import static app.earshot.store.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.store.Notebook;
import app.earshot.store.NotebookTest;
import app.earshot.store.failure.NotebookRefused.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notebooks that hold code are refused before any of it has run. */
class HostileNotebookTest {

    @TempDir
    Path home;

    private Path folder;
    private Path canary;

    @BeforeEach
    void notebook() throws Exception {
        folder = home.resolve("notebook");
        canary = home.resolve("canary");
        Notebook.create(folder, NOW).close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // A trigger is compiled on opening.
                """
                create trigger spy before insert on setting as
                'org.h2.api.Trigger make() throws Exception { java.nio.file.Files.createFile(java.nio.file.Path.of("CANARY")); return (connection, before, after) -> {}; }'""",
                // A linked table connects on opening, and its address can hold statements.
                "create linked table spy('org.h2.Driver', 'jdbc:h2:mem:far;INIT=CALL FILE_WRITE(''ran'', ''CANARY'')', 'sa', '', '(select 1)')",
                // A view runs when it is read.
                "alter table setting rename to settings_before; "
                        + "create view setting as select cast('x' as varchar) as code, cast(file_write('ran', 'CANARY') as varchar) as words",
                // An alias runs when a statement names it; here a column's default does.
                "create alias spy as 'void spy() throws Exception { java.nio.file.Files.createFile(java.nio.file.Path.of(\"CANARY\")); }'",
                "alter table setting add column spied varchar default file_write('ran', 'CANARY')",
                "create domain spied as varchar default file_write('ran', 'CANARY')",
                "create user spy password '' admin",
                "create table more (id integer)",
                "drop index promise_settled",
            })
    void isRefused(String sql) throws Exception {
        String hostile = sql.replace("CANARY", canary.toString());
        try (Connection keeper = connect();
                Statement statement = keeper.createStatement()) {
            statement.execute(hostile);
        }
        Files.deleteIfExists(canary);
        Files.delete(folder.resolve("earshot.closed"));

        Reason expected = sql.startsWith("drop") ? Reason.DAMAGED : Reason.FOREIGN;
        assertThat(NotebookTest.reason(() -> Notebook.open(folder, NOW))).isEqualTo(expected);
        assertThat(canary).doesNotExist();
    }

    /** That there is something to protect from: the same files do run their code when H2 opens them without a look inside. */
    @Test
    void withoutTheLookInsideTheCodeRuns() throws Exception {
        for (String sql : List.of(
                "create linked table spy('org.h2.Driver', 'jdbc:h2:mem:far;INIT=CALL FILE_WRITE(''ran'', ''CANARY'')', 'sa', '', '(select 1)')",
                """
                create trigger spy before insert on setting as
                'org.h2.api.Trigger make() throws Exception { java.nio.file.Files.createFile(java.nio.file.Path.of("CANARY")); return (connection, before, after) -> {}; }'""")) {
            try (Connection keeper = connect();
                    Statement statement = keeper.createStatement()) {
                statement.execute(sql.replace("CANARY", canary.toString()));
            }
            Files.deleteIfExists(canary);
            connect().close();
            assertThat(canary).as(sql).exists();
            Files.delete(canary);
            folder = home.resolve("another" + sql.length());
            Notebook.create(folder, NOW).close();
        }
    }

    @Test
    void anotherProgramsDatabaseIsRefused() throws Exception {
        Files.delete(folder.resolve("notebook.mv.db"));
        Files.delete(folder.resolve("earshot.closed"));
        try (Connection other = connect();
                Statement statement = other.createStatement()) {
            statement.execute("create table customer (id integer, name varchar)");
        }
        assertThat(NotebookTest.reason(() -> Notebook.open(folder, NOW))).isEqualTo(Reason.FOREIGN);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("notebook"), "KEEPER", "");
    }
}
