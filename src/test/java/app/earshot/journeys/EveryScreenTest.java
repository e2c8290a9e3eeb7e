package app.earshot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.testkit.Access;
import app.earshot.testkit.TypeScale;
import app.earshot.tour.NotebookExhibit;
import app.earshot.tour.Screenshot;
import app.earshot.tour.Shot;
import app.earshot.tour.TourNotebook;
import app.earshot.ui.look.TextSize;
import app.earshot.ui.look.Theme;
import app.earshot.ui.parts.sheet.Sheet;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every screen, tab and sheet of a full notebook can be used with the keyboard and heard with a screen reader, in letters of the scale. */
class EveryScreenTest extends Journey {

    private static final int PEOPLE = 2;
    private static final int PROMISES = 3;

    private TourNotebook notebook;
    private NotebookExhibit exhibit;
    private TextSize size = TextSize.NORMAL;

    @BeforeEach
    void fill() {
        notebook = new TourNotebook();
    }

    @AfterEach
    void close() {
        onScreen(() -> {
            exhibit.close();
            return true;
        });
        notebook.close();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800, 100", "DARK, 1024, 700, 150"})
    void screensAreReachedInOrderAndHaveNames(Theme theme, int width, int height, int percent) {
        open(new Shot(theme, width, height, new TextSize(percent)));
        for (Screenshot screenshot : onScreen(exhibit::screenshots)) {
            run(screenshot.show());
            check(screenshot.name());
        }
        assertThat(exhibit.problems()).isEmpty();
    }

    @Test
    void sheetsAreReachedInOrderAndHaveNames() {
        open(new Shot(Theme.LIGHT, 1280, 800, TextSize.NORMAL));
        run(onScreen(exhibit::screenshots).getFirst().show());
        sheet("Edit", () -> press("Edit"));
        sheet("the shared goal", () -> run(((ButtonBase) seen(".goal .button"))::fire));
        for (String item : List.of("Add another enquiry", "They chose otherwise", "We declined")) {
            sheet(item, () -> run(item(".account-header .more", item)::fire));
        }
        tab(PEOPLE);
        sheet("Add a person", () -> press("Add a person"));
        sheet("Add somebody you know", () -> press("Add somebody you know"));
        sheet("Edit Ana", () -> run(((ButtonBase) seen(".person-card .small-button"))::fire));
        tab(PROMISES);
        sheet("Move its day", () -> run(item(".quiet-menu", "Move its day")::fire));
        press(KeyCode.SHORTCUT, KeyCode.COMMA);
        assertThat(onScreen(() -> stage().getScene().getFocusOwner())).as("one goes on there by keyboard").isInstanceOf(TextField.class);
        sheet("Rename", () -> run(((ButtonBase) seen(".team-row .small-button"))::fire));
        assertThat(exhibit.problems()).isEmpty();
    }

    private void open(Shot snapshot) {
        size = snapshot.textSize();
        show(snapshot.width(), snapshot.height(), new Dressed(snapshot.theme(), snapshot.textSize()), () -> {
            exhibit = new NotebookExhibit(notebook, snapshot);
            return exhibit.root();
        });
    }

    private void tab(int number) {
        run(() -> ((TabPane) seen(".account-tabs")).getSelectionModel().select(number));
        check("tab " + number);
    }

    private void sheet(String name, Runnable opens) {
        opens.run();
        assertThat(robot().lookup(Sheet.class::isInstance).queryAll()).as(name).hasSize(1);
        check(name);
        press(KeyCode.ESCAPE);
        assertThat(robot().lookup(Sheet.class::isInstance).queryAll()).as(name + " is closed").isEmpty();
    }

    private void check(String name) {
        run(() -> {
            try {
                Access.check(exhibit.root());
                assertThat(TypeScale.offScale(exhibit.root(), size.em())).as("letters of a size that is not on the scale").isEmpty();
            } catch (AssertionError wrong) {
                throw new AssertionError(name + ": " + wrong.getMessage(), wrong);
            }
        });
    }

    private MenuItem item(String menuButton, String text) {
        return ((MenuButton) seen(menuButton)).getItems().stream()
                .filter(it -> Objects.equals(it.getText(), text))
                .findFirst()
                .orElseThrow();
    }
}
