package app.earshot.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.Attachment;
import app.earshot.store.Notebook;
import app.earshot.testkit.FixedClock;
import app.earshot.testkit.TestEnvironment;
import app.earshot.ui.accounts.files.FileOnItsWay;
import app.earshot.ui.accounts.files.FilesActions;
import app.earshot.ui.accounts.files.FilesModel;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.work.Work;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A long file on its way into the notebook, with real lanes: nobody waits for it, and it can be stopped. */
@Timeout(120)
class FilesLaneTest {

    private static final long LONG = 60_000_000;

    @TempDir
    Path home;

    private final FilesModel model = new FilesModel();
    private AccountsDesk desk;
    private Work work;
    private FilesActions actions;
    private UUID account;
    private Path film;

    @BeforeEach
    void begin() throws Exception {
        desk = new AccountsDesk(new TestEnvironment(home, Notebook.create(home.resolve("notebook"), FixedClock.NOW), UUID::randomUUID));
        account = desk.couple("Ana Petrova", "Luis Moreno");
        // What is shown is shown by whichever thread brings it: a handler can hold up the lane that it comes from.
        work = Work.onThreads(Runnable::run, desk.environment.frame().problems());
        Tools busy = new Tools(desk.tools.verbs(), desk.environment.frame(work), desk, desk.tools.shell());
        actions = new FilesActions(model, busy, home.resolve("opened"));
        model.account().set(account);
        film = home.resolve("the first dance.mov");
        try (RandomAccessFile file = new RandomAccessFile(film.toFile(), "rw")) {
            file.setLength(LONG);
        }
    }

    @AfterEach
    void close() {
        work.close();
        desk.close();
    }

    @Test
    void somethingElseIsSavedWhileItIsCopied() throws Exception {
        List<Attachment> meanwhile = new ArrayList<>();
        CountDownLatch saved = new CountDownLatch(1);
        duringTheCopy(file -> {
            if (saved.getCount() > 0) {
                work.notebook("save", () -> {
                            desk.call(account, "\" Sparklers outside.");
                            return kept();
                        })
                        .then(meanwhile::addAll)
                        .lastly(saved::countDown)
                        .start();
                await(saved);
            }
        });
        actions.add(List.of(film));
        await(saved);
        work.close();
        assertThat(meanwhile).as("when the save was done, it was still on its way").isEmpty();
        assertThat(desk.page(account).heard()).isEqualTo(1);
        assertThat(kept()).singleElement().satisfies(file -> assertThat(file.bytes()).isEqualTo(LONG));
        assertThat(copies()).singleElement().satisfies(file -> assertThat(file).hasSize(LONG));
    }

    @Test
    void whatIsStoppedLeavesNothing() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        duringTheCopy(file -> {
            await(begun);
            actions.cancel(file);
        });
        actions.add(List.of(film));
        begun.countDown();
        work.close();
        assertThat(model.onTheirWay()).isEmpty();
        assertThat(kept()).isEmpty();
        assertThat(copies()).isEmpty();
        assertThat(film).as("the file itself").hasSize(LONG);
    }

    private void duringTheCopy(Consumer<FileOnItsWay> then) {
        model.onTheirWay().addListener((ListChangeListener<FileOnItsWay>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(file -> file.done().subscribe(done -> {
                    if (done.doubleValue() > 0 && done.doubleValue() < 1) {
                        then.accept(file);
                    }
                }));
            }
        });
    }

    private List<Attachment> kept() {
        return desk.tools.verbs().keepFiles().of(account);
    }

    private List<Path> copies() throws IOException {
        try (Stream<Path> all = Files.walk(home.resolve("notebook").resolve("files"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).as("it came").isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
