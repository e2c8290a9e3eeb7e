package app.earshot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.AccountRow;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first hour with the program: a notebook, three accounts, and all of it there again the next day. */
class FirstLaunchJourneyTest extends Journey {

    private static final String MAIL = """
            Hi there,

            we are Nora Lindgren and Sam Oyelaran, getting married on Saturday 26 June 2032 at Foxglove Barn
            with about 120 guests. Are you free?

            Nora
            nora@example.com
            """;

    private static final Set<String> ALL =
            Set.of("Nora Lindgren & Sam Oyelaran", "Harbour Museum", "Ruth Abara");

    @TempDir
    Path home;

    private Application program;

    @BeforeEach
    void begin() throws Exception {
        program = launch(home);
    }

    @AfterEach
    void close() throws Exception {
        end(program);
    }

    @Test
    void beginsANotebookWithThreeAccountsThatAreThereTheNextTime() throws Exception {
        write("What your business is called", "Nightjar Weddings");
        write("Your name", "Helen Ward");
        assertThat(named(javafx.scene.control.Button.class, "Begin").orElseThrow().isDefaultButton())
                .as("Enter begins it")
                .isTrue();
        press("Begin");
        until(() -> named(javafx.scene.control.Button.class, "New enquiry").isPresent());
        beginFromMail();
        beginCompany();
        beginWithAName();
        until(() -> names().equals(ALL));
        end(program);
        assertThat(home.resolve("notebooks").resolve("Nightjar Weddings")).isDirectory();
        program = launch(home);
        until(() -> !read(".today-column").isEmpty());
        assertThat(names()).as("the accounts wait until somebody goes there").isEmpty();
        press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        until(() -> names().equals(ALL));
        assertThat(read(".problem-banner")).isEmpty();
    }

    private void beginFromMail() {
        press("New enquiry");
        write("Paste their email", MAIL);
        until(() -> named(javafx.scene.control.Button.class, "Take all of these over").isPresent());
        press("Take all of these over");
        begun();
        until(() -> read(".entry").stream().anyMatch(entry -> entry.contains("Are you free?")));
    }

    private void beginCompany() {
        press("New enquiry");
        press("Company");
        write("The company", "Harbour Museum");
        write("Who got in touch", "Dolores Finch");
        begun();
    }

    private void beginWithAName() {
        press("New enquiry");
        write("One of them", "Ruth Abara");
        begun();
    }

    private void begun() {
        press("Begin");
        until(() -> named(TextArea.class, "Paste their email").isEmpty());
        until(() -> robot().lookup(node -> node instanceof TextArea && node.isFocused()).tryQuery().isPresent());
    }

    private Set<String> names() {
        return robot().lookup(".account-rows").tryQueryAs(ListView.class).stream()
                .flatMap(list -> ((ListView<?>) list).getItems().stream())
                .filter(AccountRow.class::isInstance)
                .map(row -> ((AccountRow) row).name())
                .collect(Collectors.toSet());
    }
}
