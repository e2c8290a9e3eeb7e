package app.earshot.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.Teammate;
import app.earshot.testkit.Access;
import app.earshot.testkit.Laptops;
import app.earshot.testkit.UiTest;
import app.earshot.ui.look.TextSize;
import app.earshot.ui.look.Theme;
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
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest extends UiTest {

    @TempDir
    Path home;

    private Laptops laptop;
    private ShellModel shell;
    private SettingsModel model;
    private int made;

    @BeforeEach
    void openShell() {
        laptop = onScreen(() -> new Laptops(home));
        shell = new ShellModel();
        model = new SettingsModel(home.resolve("Nightjar Weddings"));
        show(1280, 800, () -> {
            ShellActions actions = new ShellActions(
                    shell, laptop.frame(), laptop.verbs().undoChanges(), laptop.verbs().nameBusiness());
            Tools tools = new Tools(laptop.verbs(), laptop.frame(), actions, shell);
            SettingsView view = new SettingsView(model, new SettingsActions(model, tools), laptop.frame());
            actions.put(Destination.SETTINGS, () -> view);
            actions.put(Destination.ACCOUNTS, Elsewhere::new);
            actions.put(Destination.HELP, () -> {
                made++;
                return new Elsewhere();
            });
            new ShellView(shell, actions, laptop.frame());
            laptop.changes().listen(account -> laptop.frame().work().onScreen(actions::saved));
            actions.go(Destination.SETTINGS);
            return laptop.frame().layers();
        });
    }

    @AfterEach
    void close() {
        laptop.close();
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
        assertThat(laptop.verbs().nameBusiness().name()).isEqualTo("Nightjar Weddings");
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
        assertThat(laptop.frame().layers().hasSheet()).isTrue();
        run(() -> input.setText("Helen Ward-Diaz"));
        press(KeyCode.ENTER);
        assertThat(laptop.frame().layers().hasSheet()).isFalse();
        assertThat(names()).containsExactly("Helen Ward-Diaz");
    }

    @Test
    void wearsTheChosenLookAndRemembersIt() {
        run(() -> ((javafx.scene.control.ToggleButton) findText("Dark")).fire());
        press(KeyCode.SHORTCUT, KeyCode.EQUALS);
        assertThat(laptop.frame().preferences().look().theme()).isEqualTo(Theme.DARK);
        assertThat(laptop.frame().preferences().look().textSize()).isEqualTo(new TextSize(110));
        assertThat(new app.earshot.platform.SettingsFile(home).read().textPercent()).isEqualTo(110);
        assertThat(new app.earshot.platform.SettingsFile(home).read().theme()).isEqualTo("dark");
    }

    @Test
    void opensTheFolderAndCanBeUsedWithoutTheMouse() {
        add("Helen Ward");
        run(() -> ((Button) findText("Open the folder")).fire());
        assertThat(laptop.opened()).containsExactly(home.resolve("Nightjar Weddings"));
        Access.check(laptop.frame().layers());
        press(KeyCode.F6);
        press(KeyCode.SHIFT, KeyCode.F1);
        assertThat(laptop.frame().layers().hasSheet()).isTrue();
        Access.check(laptop.frame().layers());
        press(KeyCode.ESCAPE);
    }

    @Test
    void takesTheNewestChangeBackFromAnywhere() {
        add("Helen Ward");
        press(KeyCode.F6);
        press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(laptop.verbs().keepTeam().all().getFirst().active()).isFalse();
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
