package app.earshot.usecase.listen;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.Account;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.AccountRow;
import app.earshot.domain.account.ListOrder;
import app.earshot.platform.Ids;
import app.earshot.store.Notebook;
import app.earshot.store.Samples;
import app.earshot.store.folder.NotebookFolder;
import app.earshot.testkit.FixedClock;
import app.earshot.usecase.Changes;
import app.earshot.usecase.Writing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefreshNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Siobhan O’Neill   | neill         | yes
            Siobhan O'Neill   | oneill        | yes
            Siobhan ONeill    | o'neill       | yes
            Siobhan O'Neill   | o'ne siob     | yes
            Siobhan Nelson    | o'neill       | no
            Ida Smith-Jones   | smithjones    | yes
            Ida Smith-Jones   | smith jones   | yes
            ΟΔΥΣΣΕΥΣ          | οδυσσευς      | yes
            서울결혼식장       | 결혼식        | yes
            서울결혼식장       | 결혼기념      | no
            """)
    void theListIsFilteredAsTheSearchFinds(String name, String typed, String found) {
        try (Notebook notebook = Notebook.inMemory()) {
            insert(notebook, name);
            assertThat(rows(notebook, typed)).hasSize(found.equals("yes") ? 1 : 0);
        }
    }

    @Test
    void namesThatAnEarlierEarshotFoldedAreFoldedAgainOnce(@TempDir Path folder) throws Exception {
        Path place = folder.resolve("notebook");
        try (Notebook notebook = Notebook.create(place, FixedClock.NOW)) {
            insert(notebook, "Siobhan O'Neill");
        }
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + place.resolve("notebook"), "KEEPER", "");
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("update outlook set filter_text = ' siobhan o neill', sort_name = 'old'")).isOne();
            assertThat(statement.executeUpdate("update person set sort_name = 'old'")).isOne();
        }
        // It says with which content the file was closed.
        Files.delete(new NotebookFolder(place).closedMark());
        try (Notebook notebook = Notebook.open(place, FixedClock.NOW)) {
            Writing writing = new Writing(notebook, new Changes(), FixedClock.clock(), new Ids(Clock.systemUTC()));
            assertThat(rows(notebook, "oneill")).as("as the earlier one left it").isEmpty();
            new RefreshNames(writing).run(() -> true);
            assertThat(notebook.<Boolean>read(session -> session.foldedNames().areCurrent())).as("told to stop").isFalse();
            new RefreshNames(writing).run(() -> false);
            assertThat(rows(notebook, "oneill")).hasSize(1);
            assertThat(notebook.<Integer>read(session -> session.people().findByName("o'toole", 5).size())).isOne();
            assertThat(notebook.<Boolean>read(session -> session.foldedNames().areCurrent())).isTrue();
        }
    }

    private static void insert(Notebook notebook, String name) {
        notebook.write(session -> {
            session.accounts().insert(new Account(Samples.id(200), name, AccountKind.COUPLE, "", FixedClock.NOW, null, 0));
            session.people().insert(Samples.person(Samples.id(300), "O'Toole"));
            return true;
        });
    }

    private static List<AccountRow> rows(Notebook notebook, String typed) {
        return notebook.read(session -> session.outlooks().page(ListOrder.NAME, typed, 0, 10));
    }
}
