package app.earshot.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.testkit.Access;
import app.earshot.testkit.FixedClock;
import app.earshot.testkit.TestEnvironment;
import app.earshot.testkit.UiTest;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refused;
import app.earshot.usecase.backup.KeptBackup;
import app.earshot.usecase.backup.SalvageNotebook.Readable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WelcomeTest extends UiTest {

    @TempDir
    Path home;

    private final List<String> entered = new ArrayList<>();
    private TestEnvironment environment;
    private WelcomeModel model;
    private WelcomeActions actions;
    private Runnable duringOpening = () -> {};

    @BeforeEach
    void openWelcome() {
        environment = onScreen(() -> new TestEnvironment(home));
        model = new WelcomeModel(home, "My notebook", home.resolve("Gone"));
        show(1280, 800, () -> {
            actions = new WelcomeActions(model, environment.frame(), new Notebooks());
            environment.frame().overlays().content(new WelcomeView(model, actions, environment.frame()).root());
            return environment.frame().overlays();
        });
    }

    @AfterEach
    void close() {
        environment.close();
    }

    @Test
    void beginsANotebookNamedAfterTheBusiness() {
        run(() -> model.business().set("Nightjar Weddings"));
        run(() -> model.owner().set("Helen Ward"));
        run(() -> ((Button) findText("Begin")).fire());
        assertThat(entered).containsExactly("new " + home.resolve("Nightjar Weddings") + " Helen Ward");
    }

    @Test
    void asksForTheOwnersName() {
        run(() -> ((Button) findText("Begin")).fire());
        assertThat(entered).isEmpty();
        assertThat(robot().lookup(".field-error").queryAllAs(Label.class)).filteredOn(error -> !error.getText().isBlank()).hasSize(1);
    }

    @Test
    void opensTheDemoAndAFolder() {
        run(() -> ((Button) findText("Open the demo")).fire());
        environment.answer(home.resolve("There"));
        run(() -> ((Button) findText("Choose its folder")).fire());
        assertThat(entered).containsExactly("demo", "open " + home.resolve("There"));
    }

    @Test
    void saysWhyTheLastOneCannotBeOpened() {
        Button again = robot().lookup((Node node) -> node instanceof Button it && it.getText().equals("Try again") && isSeen(it))
                .queryButton();
        run(again::fire);
        assertThat(entered).isEmpty();
        assertThat(model.refusal().get().sentence().key()).isEqualTo("notebook.refused.not-found");
        assertThat(find(".welcome-refused", Label.class).isVisible()).isTrue();
    }

    @Test
    void offersTheNewestBackupOfANotebookThatIsDamaged() {
        environment.answer(home.resolve("Damaged"));
        run(() -> ((Button) findText("Choose its folder")).fire());
        assertThat(find(".welcome-refused", Label.class).getText()).contains("missing or can't be read");
        Button open = find(".welcome-open-backup", Button.class);
        assertThat(open.getText()).isEqualTo("Open the backup of today " + environment.frame().messages().days().time(FixedClock.NOW));
        Access.check(environment.frame().overlays());
        run(open::fire);
        assertThat(entered).containsExactly("back " + home.resolve("Damaged") + " b.zip");
    }

    @Test
    void offersWhatCanBeReadOfANotebookThatIsDamagedBesideTheBackup() {
        environment.answer(home.resolve("Damaged"));
        run(() -> ((Button) findText("Choose its folder")).fire());
        assertThat(find(".welcome-open-backup", Button.class).isVisible()).isTrue();
        findText("Of the damaged notebook, 39 accounts, 80 people and 1,490 entries can still be read.");
        findText("22 things were seen to stand there and can't be read.");
        Access.check(environment.frame().overlays());
        Button put = find(".welcome-salvage", Button.class);
        run(put::fire);
        assertThat(entered).containsExactly(
                "salvaged Damaged in Damaged (what can be read): An account whose name is lost, Somebody whose name is lost");
        assertThat(model.salvageable().get()).as("once another one is open").isNull();
    }

    @Test
    void makesANotebookOfABackupThatSomebodyBrought() {
        environment.answer(home.resolve("carried.zip"));
        run(() -> ((Button) findText("Begin from a backup")).fire());
        assertThat(entered).containsExactly("from carried.zip in A B");
    }

    @Test
    void showsThatItIsAtWorkAndIsPressedOnce() {
        run(() -> model.owner().set("Helen Ward"));
        Button begin = (Button) findText("Begin");
        run(begin::requestFocus);
        duringOpening = () -> {
            assertThat(find(".welcome-at-work", Node.class).isVisible()).isTrue();
            assertThat(find(".welcome-at-work .label", Label.class).getText()).isEqualTo("Making your notebook. It opens in a moment.");
            assertThat(begin.isDisabled()).isTrue();
            begin.fire();
            actions.create();
            actions.demo();
        };
        run(() -> actions.create());
        assertThat(entered).hasSize(1);
        assertThat(find(".welcome-at-work", Node.class).isVisible()).isFalse();
        assertThat(begin.isFocused()).as("the keyboard is where it was").isTrue();
    }

    @Test
    void canBeUsedWithoutTheMouse() {
        Access.check(environment.frame().overlays());
    }

    @ParameterizedTest
    @CsvSource({
        "Nightjar Weddings, Nightjar Weddings",
        "'  ', My notebook",
        "A/B: C?, A B  C",
        "..., My notebook",
        "con, My notebook",
        "花火, 花火"
    })
    void folderNamesAreGoodEverywhere(String name, String folder) {
        assertThat(FolderName.of(name, "My notebook")).isEqualTo(folder);
    }

    private static boolean isSeen(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    private final class Notebooks implements OpenHandler {

        @Override
        public Runnable create(Path folder, String business, String owner) {
            return () -> {
                duringOpening.run();
                entered.add("new " + folder + " " + owner);
            };
        }

        @Override
        public Runnable open(Path folder) {
            if (folder.endsWith("Gone")) {
                throw Refused.at(FormField.FOLDER, "notebook.refused.not-found");
            }
            if (folder.endsWith("Damaged")) {
                throw Refused.at(FormField.FOLDER, "notebook.refused.damaged");
            }
            return () -> entered.add("open " + folder);
        }

        @Override
        public Optional<KeptBackup> newestBackup(Path folder) {
            return folder.endsWith("Damaged")
                    ? Optional.of(new KeptBackup(
                            folder.resolve("b.zip"), FixedClock.NOW, "hourly", "Nightjar Weddings", 1, new KeptBackup.Held(40, 1512, 4), null, ""))
                    : Optional.empty();
        }

        @Override
        public Runnable goBack(Path folder, Path backup) {
            return () -> entered.add("back " + folder + " " + backup.getFileName());
        }

        @Override
        public Optional<Readable> readable(Path folder) {
            return folder.endsWith("Damaged") ? Optional.of(new Readable(39, 80, 1490, 22)) : Optional.empty();
        }

        @Override
        public Runnable salvage(Path folder, Path target, String account, String person) {
            return () -> entered.add("salvaged " + folder.getFileName() + " in " + target.getFileName() + ": " + account + ", " + person);
        }

        @Override
        public String businessIn(Path backup) {
            return "A/B";
        }

        @Override
        public Runnable fromBackup(Path backup, Path folder) {
            return () -> entered.add("from " + backup.getFileName() + " in " + folder.getFileName());
        }

        @Override
        public Runnable demo() {
            return () -> entered.add("demo");
        }
    }
}
