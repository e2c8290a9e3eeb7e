package app.earshot.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.Teammate;
import app.earshot.platform.DateStyle;
import app.earshot.platform.ProgramVersion;
import app.earshot.testkit.Access;
import app.earshot.testkit.TestEnvironment;
import app.earshot.testkit.UiTest;
import app.earshot.ui.backups.BackupsView;
import app.earshot.ui.calendarfile.CalendarFileActions;
import app.earshot.ui.calendarfile.CalendarFileModel;
import app.earshot.ui.look.TextSize;
import app.earshot.ui.look.Theme;
import app.earshot.ui.parts.Toast;
import app.earshot.ui.lock.Reopening;
import app.earshot.ui.shell.Destination;
import app.earshot.ui.shell.Screen;
import app.earshot.ui.shell.ShellActions;
import app.earshot.ui.shell.ShellModel;
import app.earshot.ui.shell.ShellView;
import app.earshot.ui.shell.Tools;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest extends UiTest {

    @TempDir
    Path home;

    private TestEnvironment environment;
    private ShellModel shell;
    private SettingsModel model;
    private int made;

    @BeforeEach
    void openShell() {
        environment = onScreen(() -> new TestEnvironment(home));
        shell = new ShellModel();
        model = new SettingsModel(home.resolve("Nightjar Weddings"));
        show(1280, 800, () -> {
            ShellActions actions = new ShellActions(
                    shell, environment.frame(), environment.verbs().undoChanges(), environment.verbs().nameBusiness());
            Tools tools = new Tools(environment.verbs(), environment.frame(), actions, shell);
            SettingsView view = new SettingsView(model, new SettingsActions(model, tools), environment.frame(), tools,
                    new CalendarFileActions(new CalendarFileModel(), tools, home), new SettingsView.Beyond(leave -> BackupsView.of(tools, backup -> {}, leave), Reopening.NONE));
            actions.put(Destination.SETTINGS, () -> view);
            actions.put(Destination.ACCOUNTS, Elsewhere::new);
            actions.put(Destination.HELP, () -> {
                made++;
                return new Elsewhere();
            });
            new ShellView(shell, actions, environment.frame());
            actions.follow(environment.changes());
            actions.go(Destination.SETTINGS);
            return environment.frame().overlays();
        });
    }

    @AfterEach
    void close() {
        environment.close();
    }

    @Test
    void leadsToTheBackupsAndBack() {
        run(() -> ((Button) findText("See the backups")).fire());
        assertThat(findText("There is no backup yet. The first comes by itself.")).isNotNull();
        run(() -> ((Button) findText("Back to the settings")).fire());
        assertThat(findText("See the backups")).isNotNull();
    }

    @Test
    void theKeyboardIsBackWhereItBeganOnceEverythingIsOut() {
        Button takeOut = (Button) findText("Take everything out");
        run(takeOut::requestFocus);
        run(() -> model.takingOut().set(true));
        assertThat(((Button) findText("Cancel")).isFocused()).isTrue();
        run(() -> model.takingOut().set(false));
        assertThat(takeOut.isFocused()).isTrue();
    }

    @Test
    void keepsTheNameOfTheBusinessAndShowsItAtTheFootOfTheRail() {
        run(() -> model.business().set("Nightjar Weddings"));
        run(() -> ((Button) findText("Keep this name")).fire());
        assertThat(shell.business().get()).isEqualTo("Nightjar Weddings");
        press(KeyCode.SHORTCUT, KeyCode.COMMA);
        assertThat(environment.verbs().nameBusiness().name()).isEqualTo("Nightjar Weddings");
    }

    @Test
    void makesAScreenOnlyOnceSomebodyGoesThere() {
        assertThat(made).isZero();
        press(KeyCode.F1);
        press(KeyCode.SHORTCUT, KeyCode.COMMA);
        assertThat(stage().getScene().getFocusOwner()).as("where work begins").isInstanceOf(TextField.class);
        press(KeyCode.F1);
        assertThat(made).isOne();
    }

    @Test
    void keepsTheTeam() {
        add("Helen Ward");
        add("Mark Ruiz");
        assertThat(names()).containsExactly("Helen Ward", "Mark Ruiz");
        assertThat(model.teammates().getFirst().me()).isTrue();

        run(() -> ((Button) findText("Is at this laptop")).fire());
        assertThat(names()).containsExactly("Mark Ruiz", "Helen Ward");

        run(() -> ((Button) findText("Has left")).fire());
        assertThat(model.teammates().getLast().active()).isFalse();
    }

    @Test
    void refusesANameThatIsMissingAtItsField() {
        add("  ");
        assertThat(robot().lookup(".field-error").queryAllAs(javafx.scene.control.Label.class))
                .filteredOn(error -> !error.getText().isBlank())
                .hasSize(1);
        assertThat(model.refusal().get()).isNotNull();
        assertThat(names()).isEmpty();
    }

    @Test
    void renamesInASheet() {
        add("Helen Ward");
        run(() -> ((Button) findText("Rename")).fire());
        TextField input = (TextField) stage().getScene().getFocusOwner();
        run(() -> input.setText(""));
        press(KeyCode.ENTER);
        assertThat(environment.frame().overlays().hasSheet()).isTrue();
        run(() -> input.setText("Helen Ward-Diaz"));
        press(KeyCode.ENTER);
        assertThat(environment.frame().overlays().hasSheet()).isFalse();
        assertThat(names()).containsExactly("Helen Ward-Diaz");
    }

    @Test
    void writesDaysAndTimesAsChosenAndRemembersIt() {
        run(() -> ((javafx.scene.control.ToggleButton) findText("June 26")).fire());
        run(() -> ((javafx.scene.control.ToggleButton) findText("6:20 pm")).fire());
        run(() -> ((javafx.scene.control.ToggleButton) findText("Sunday")).fire());
        assertThat(findText("Like this: Wednesday, December 2, 2026, 10:42 am. The week begins on Sunday.")).isNotNull();
        assertThat(environment.frame().preferences().settings().get().dates()).isEqualTo(new DateStyle("sunday", "month-first", "12"));
    }

    @Test
    void wearsTheChosenLookAndRemembersIt() {
        run(() -> ((javafx.scene.control.ToggleButton) findText("Dark")).fire());
        press(KeyCode.SHORTCUT, KeyCode.EQUALS);
        assertThat(environment.frame().preferences().look().theme()).isEqualTo(Theme.DARK);
        assertThat(environment.frame().preferences().look().textSize()).isEqualTo(new TextSize(110));
        assertThat(new app.earshot.platform.SettingsFile(home).read().textPercent()).isEqualTo(110);
        assertThat(new app.earshot.platform.SettingsFile(home).read().theme()).isEqualTo("dark");
    }

    @Test
    void opensTheFolderAndCanBeUsedWithoutTheMouse() {
        add("Helen Ward");
        run(() -> ((Button) findText("Open the folder")).fire());
        assertThat(environment.opened()).containsExactly(home.resolve("Nightjar Weddings"));
        Access.check(environment.frame().overlays());
        press(KeyCode.F6);
        press(KeyCode.SHIFT, KeyCode.F1);
        assertThat(environment.frame().overlays().hasSheet()).isTrue();
        Access.check(environment.frame().overlays());
        press(KeyCode.ESCAPE);
    }

    @Test
    void opensAndCopiesWhatWentWrong() {
        run(() -> ((Button) findText("Open what was written down")).fire());
        assertThat(environment.opened()).isEmpty();
        assertThat(findText("Nothing has gone wrong so far, so nothing is written down.")).isNotNull();

        run(() -> environment.frame().problems().report(new IllegalStateException("what Ana said")));
        run(() -> ((Button) findText("Open what was written down")).fire());
        assertThat(environment.opened()).singleElement().satisfies(file -> assertThat(file).exists().hasParent(home.resolve("log")));

        run(() -> ((Button) findText("Copy it for whoever helps")).fire());
        String copied = onScreen(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied)
                .startsWith("Earshot " + ProgramVersion.NUMBER + ", Java " + Runtime.version())
                .contains("java.lang.IllegalStateException")
                .contains("SettingsTest")
                .doesNotContain("Ana");
    }

    @Test
    void saysWhereTheLogStandsIfNothingOpensIt() {
        run(() -> environment.frame().problems().report(new IllegalStateException()));
        environment.opensNothing();
        run(() -> ((Button) findText("Open what was written down")).fire());
        String file = environment.frame().problems().log().newest().orElseThrow().toString();
        assertThat(findText("No program on this computer opens it. It stands in " + file)).isNotNull();
    }

    @Test
    void takesTheNewestChangeBackFromAnywhere() {
        add("Helen Ward");
        press(KeyCode.F6);
        press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(environment.verbs().keepTeam().all().getFirst().active()).isFalse();
    }

    @Test
    void eachChangeIsSaidOnceWithAWayBack() {
        add("Helen Ward");
        add("Mark Ruiz");
        run(() -> ((Button) findText("Is at this laptop")).fire());
        takeBack("Mark Ruiz is at this laptop.");
        assertThat(names()).containsExactly("Helen Ward", "Mark Ruiz");

        run(() -> model.business().set("Nightjar Weddings"));
        run(() -> ((Button) findText("Keep this name")).fire());
        takeBack("Your business is called Nightjar Weddings.");
        assertThat(environment.verbs().nameBusiness().name()).isEmpty();

        run(() -> ((Button) findText("Keep this name")).fire());
        assertThat(robot().lookup(".toast .button").queryAll())
                .as("a name that is the same is no change, and nothing can be taken back for it")
                .isEmpty();
    }

    private void takeBack(String said) {
        Toast toast = robot().lookup(Toast.class::isInstance).queryAs(Toast.class);
        assertThat(robot().from(toast).lookup(said).tryQuery()).as(said).isPresent();
        run(() -> robot().from(toast).lookup(".button").queryButton().fire());
    }

    private void add(String name) {
        run(() -> model.newTeammate().set(name));
        run(() -> ((Button) findText("Add")).fire());
    }

    private List<String> names() {
        return model.teammates().stream().map(Teammate::name).toList();
    }

    /** Some other screen. */
    private static final class Elsewhere implements Screen {

        private final VBox root = new VBox();

        @Override
        public Parent root() {
            return root;
        }

        @Override
        public List<Node> regions() {
            return List.of(root);
        }
    }
}
