package app.earshot.ui.backups;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.ListOrder;
import app.earshot.store.Notebook;
import app.earshot.store.NotebookTest;
import app.earshot.store.Samples;
import app.earshot.store.backup.BackupReason;
import app.earshot.store.backup.Backups;
import app.earshot.testkit.Access;
import app.earshot.testkit.FixedClock;
import app.earshot.testkit.TestEnvironment;
import app.earshot.testkit.UiTest;
import app.earshot.ui.shell.ShellModel;
import app.earshot.ui.shell.Tools;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsViewTest extends UiTest {

    @TempDir
    Path home;

    private Notebook notebook;
    private final List<Path> wentBack = new ArrayList<>();
    private TestEnvironment environment;
    private ShellModel shell;

    @BeforeEach
    void oneBackup() throws Exception {
        notebook = Notebook.create(home.resolve("weddings"), FixedClock.NOW);
        NotebookTest.write(notebook, Samples::couple);
        environment = onScreen(() -> new TestEnvironment(home, notebook, UUID::randomUUID));
        shell = new ShellModel();
        environment.verbs().keepBackups().now();
        NotebookTest.write(notebook, session -> session.entries().insert(Samples.call(Samples.id(1000), Samples.NOW)));
        Tools tools = new Tools(environment.verbs(), environment.frame(), null, shell);
        show(1024, 700, () -> {
            environment.frame().overlays().content(BackupsView.of(tools, wentBack::add, () -> {}).root());
            return environment.frame().overlays();
        });
    }

    @AfterEach
    void close() {
        environment.close();
    }

    @Test
    void itSaysWhatIsInABackupBesideNow() {
        assertThat(labels()).contains("One account · 1 now", "No files · 0 now", "0 entries · 1 now");
        Access.check(environment.frame().overlays());
    }

    @Test
    void oneIsMadeOnRequest() {
        run(() -> ((Button) findText("Make a backup now")).fire());
        assertThat(environment.verbs().keepBackups().all()).hasSize(2);
        assertThat(robot().lookup(".backups-row").queryAll()).hasSize(2);
        assertThat(labels()).contains("One entry · 1 now");
        assertThat(shell.backedUpAt().get()).isEqualTo(FixedClock.NOW);
    }

    @Test
    void goingBackKeepsWhatStandsHereFirst() {
        run(() -> find(".backups-go-back", Button.class).fire());
        assertThat(environment.verbs().keepBackups().all()).extracting(one -> one.reason()).containsExactlyInAnyOrder("asked", "going-back");
        assertThat(wentBack).singleElement().satisfies(file -> assertThat(file.getParent()).isEqualTo(home.resolve("weddings/backups")));
    }

    /** Looked into, an account that was taken off the list comes back; what stood here then is a backup of its own. */
    @Test
    void anAccountIsFetchedBackOutOfABackup() {
        NotebookTest.write(notebook, session -> session.accounts().setRemoved(Samples.ACCOUNT, FixedClock.NOW));
        run(() -> find(".backups-row .small-button", Button.class).fire());
        assertThat(texts(".backups-account")).contains("Ana Petrova & Luis Moreno", "taken off the list · no entries, no promises, no files");
        Access.check(environment.frame().overlays());
        run(() -> find(".backups-fetch", Button.class).fire());
        Access.check(environment.frame().overlays());
        run(() -> find(".fetch-put-back", Button.class).fire());
        assertThat(notebook.<Boolean>read(session -> session.accounts().find(Samples.ACCOUNT).orElseThrow().removedAt() == null)).isTrue();
        assertThat(texts(".backups-account")).as("what came since stands").contains("one entry came since");
        assertThat(environment.verbs().keepBackups().all()).extracting(one -> one.reason()).contains("fetching");
        assertThat(home.resolve("weddings/backups/looking")).as("the copy that was looked into").doesNotExist();
    }

    @Test
    void itComesInAsASecondAccountWhichCanBeTakenBack() {
        run(() -> find(".backups-row .small-button", Button.class).fire());
        run(() -> find(".backups-fetch", Button.class).fire());
        run(() -> find(".fetch-second", Button.class).fire());
        assertThat(names()).hasSize(2).anyMatch(name -> name.startsWith("Ana Petrova & Luis Moreno (as of "));
        environment.verbs().undoChanges().undo();
        assertThat(names()).containsExactly("Ana Petrova & Luis Moreno");
        environment.verbs().undoChanges().redo();
        assertThat(names()).hasSize(2);
    }

    private List<String> names() {
        return environment.verbs().readAccounts().page(ListOrder.NAME, "", 0, 9).stream().map(row -> row.name()).toList();
    }

    /** Chosen once: what there is is copied, its row and the card say so, and this laptop remembers it. */
    @Test
    void theBackupsStandOnceMoreInAFolderThatWasChosen() throws Exception {
        environment.answer(Files.createDirectory(home.resolve("stick")));
        run(() -> find(".second-place-choose", Button.class).fire());
        assertThat(texts(".second-place")).anyMatch(text -> text.startsWith("stick · last there today"));
        assertThat(texts(".backups-row")).anyMatch(text -> text.endsWith("also on stick"));
        Path place = home.resolve("stick/Earshot backups/weddings");
        assertThat(environment.frame().preferences().settings().get().secondPlaces().of(home.resolve("weddings"))).contains(place);
        Files.move(home.resolve("stick"), home.resolve("at home"));
        run(() -> ((Button) findText("Make a backup now")).fire());
        assertThat(texts(".second-place")).anyMatch(text -> text.startsWith("stick is not there now"));
        assertThat(environment.frame().problems().shown().get()).as("it is no trouble").isNull();
        Access.check(environment.frame().overlays());
        run(() -> ((Button) findText("Stop copying there")).fire());
        assertThat(environment.frame().preferences().settings().get().secondPlaces().of(home.resolve("weddings"))).isEmpty();
    }

    @Test
    void aFolderInTheNotebookIsRefusedInASentence() {
        environment.answer(home.resolve("weddings"));
        run(() -> find(".second-place-choose", Button.class).fire());
        assertThat(texts(".second-place")).anyMatch(text -> text.startsWith("This is the notebook's own folder"));
        assertThat(environment.verbs().keepSecondPlace().look().folder()).isNull();
    }

    @Test
    void theyStandByDayWeekAndMonth() throws Exception {
        Backups backups = new Backups(notebook.folder(), FixedClock.ZONE);
        backups.make(notebook, BackupReason.HOURLY, FixedClock.NOW.minus(Duration.ofDays(70)));
        backups.make(notebook, BackupReason.HOURLY, FixedClock.NOW.plus(Duration.ofDays(3)));
        run(() -> ((Button) findText("Make a backup now")).fire());
        assertThat(robot().lookup(".backups-list > .section").queryAllAs(Label.class)).extracting(Label::getText)
                .containsExactly("Today", environment.frame().messages().days().month(YearMonth.from(day(70))), "Dated later than today");
    }

    private static LocalDate day(int ago) {
        return LocalDate.ofInstant(FixedClock.NOW.minus(Duration.ofDays(ago)), FixedClock.ZONE);
    }

    private List<String> texts(String within) {
        return robot().lookup(within).lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    private List<String> labels() {
        return robot().lookup(".backups-figure").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }
}
