package app.earshot.store.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.earshot.store.Notebook;
import app.earshot.store.NotebookTest;
import app.earshot.store.Samples;
import app.earshot.store.engine.Engine;
import app.earshot.store.engine.Schema;
import app.earshot.store.failure.StoreFailure;
import app.earshot.store.folder.DurableFiles;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine frees space only when it closes; a notebook that stays open for weeks does not grow all the same. */
class FreedSpaceTest {

    private static final int SAVES = 300;
    private static final int DAYS = 40;
    private static final long MUCH = 1 << 20;

    @TempDir
    Path home;

    @Test
    void aNotebookThatStaysOpenDoesNotGrowWithEachSave() throws Exception {
        assertThat(largestOf(home.resolve("freed"), MUCH)).isLessThan(4 * MUCH);
    }

    @Test
    void inSmallStepsItIsFreedWhileItIsOpen() throws Exception {
        Path folder = home.resolve("steps");
        Path file = folder.resolve("notebook.mv.db");
        Notebook.create(folder, Samples.NOW).close();
        long largest = 0;
        try (Notebook notebook = Notebook.open(new NotebookOpening(folder, Samples.NOW, Schema.current()), ShortMemory.OFTEN)) {
            ShortMemory.of(folder, Duration.ZERO);
            NotebookTest.write(notebook, Samples::couple);
            for (int i = 0; i < SAVES; i++) {
                write(notebook, i, 1);
                largest = Math.max(largest, Files.size(file));
            }
            assertAreThere(notebook, SAVES);
        }
        assertThat(largest).isLessThan(4 * MUCH);
        try (Notebook notebook = Notebook.open(folder, Samples.NOW)) {
            assertAreThere(notebook, SAVES);
        }
    }

    /** That there is something to free. */
    @Test
    void h2AloneGrowsWithEachSave() throws Exception {
        assertThat(largestOf(home.resolve("left-alone"), Long.MAX_VALUE)).isGreaterThan(5 * MUCH);
    }

    @Test
    void aNotebookThatIsOpenedForAFewWordsEachDayDoesNotGrowEither() throws Exception {
        Path folder = home.resolve("daily");
        Notebook.create(folder, Samples.NOW).close();
        for (int day = 0; day < DAYS; day++) {
            try (Notebook notebook = Notebook.open(folder, Samples.NOW)) {
                if (day == 0) {
                    NotebookTest.write(notebook, Samples::couple);
                }
                write(notebook, 5 * day, 5);
            }
            assertThat(Files.size(folder.resolve("notebook.mv.db"))).as("on day %d", day).isLessThan(3 * MUCH);
        }
        try (Notebook notebook = Notebook.open(folder, Samples.NOW)) {
            assertAreThere(notebook, 5 * DAYS);
        }
    }

    /** No room, or something else in the way of the copy: it is longer than it has to be, and that is all. */
    @Test
    void whatCannotBeFreedIsKeptAsItIs() throws Exception {
        Path folder = home.resolve("in-the-way");
        Notebook.create(folder, Samples.NOW).close();
        try (Notebook notebook = Notebook.open(new NotebookOpening(folder, Samples.NOW, Schema.current()), SpacePolicy.growingAtMost(MUCH))) {
            Files.createDirectories(folder.resolve("notebook.freeing.mv.db").resolve("in-the-way"));
            NotebookTest.write(notebook, Samples::couple);
            write(notebook, 0, SAVES);
            assertAreThere(notebook, SAVES);
        }
        assertThat(Files.size(folder.resolve("notebook.mv.db"))).isGreaterThan(4 * MUCH);
        DurableFiles.deleteAll(folder.resolve("notebook.freeing.mv.db"));
        try (Notebook notebook = Notebook.open(folder, Samples.NOW)) {
            assertAreThere(notebook, SAVES);
        }
        assertThat(Files.size(folder.resolve("notebook.mv.db"))).as("the next time it is freed").isLessThan(4 * MUCH);
    }

    /** A save that is kept is not called failed, and whoever mends the program hears of it; a day on which nothing can be freed is not told. */
    @Test
    void aFaultOfOursWhileSpaceIsFreedIsToldAndTheSaveIsKept() throws Exception {
        Path folder = home.resolve("fault");
        Notebook.create(folder, Samples.NOW).close();
        List<Throwable> told = new CopyOnWriteArrayList<>();
        Engine faulty = withCompaction(() -> new IllegalStateException("planted"));
        try (Notebook notebook = Notebook.open(new NotebookOpening(folder, Samples.NOW, Schema.current(), faulty), SpacePolicy.growingAtMost(MUCH))) {
            notebook.tellFaults(told::add);
            NotebookTest.write(notebook, Samples::couple);
            write(notebook, 0, SAVES);
            assertAreThere(notebook, SAVES);
        }
        assertThat(told).isNotEmpty().allSatisfy(fault -> assertThat(fault).hasMessage("planted"));
    }

    @Test
    void aFailureOfTheEngineWhileSpaceIsFreedIsNoFaultOfOurs() throws Exception {
        Path folder = home.resolve("failure");
        Notebook.create(folder, Samples.NOW).close();
        List<Throwable> told = new CopyOnWriteArrayList<>();
        Engine failing = withCompaction(() -> new StoreFailure(StoreFailure.Kind.OTHER, 0, new StackTraceElement[0]));
        try (Notebook notebook = Notebook.open(new NotebookOpening(folder, Samples.NOW, Schema.current(), failing), SpacePolicy.growingAtMost(MUCH))) {
            notebook.tellFaults(told::add);
            NotebookTest.write(notebook, Samples::couple);
            write(notebook, 0, SAVES);
            assertAreThere(notebook, SAVES);
        }
        assertThat(told).isEmpty();
    }

    /** The standard engine, with something in its compaction that goes wrong. */
    private static Engine withCompaction(Supplier<RuntimeException> wrong) {
        Engine standard = StandardEngine.make();
        return (Engine) Proxy.newProxyInstance(Engine.class.getClassLoader(), new Class<?>[] {Engine.class}, (proxy, method, arguments) -> {
            if (method.getName().equals("compact")) {
                throw wrong.get();
            }
            try {
                return method.invoke(standard, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        });
    }

    /** Somebody has the file itself elsewhere: freed there, and not left behind there as it once was. */
    @Test
    void aFileThatANameLeadsToIsFreedWhereItIs() throws Exception {
        Path folder = home.resolve("led-to");
        Path name = folder.resolve("notebook.mv.db");
        Path elsewhere = Files.createDirectory(home.resolve("elsewhere")).resolve("couples.mv.db");
        ledTo(folder, elsewhere);
        try (Notebook notebook = Notebook.open(new NotebookOpening(folder, Samples.NOW, Schema.current()), SpacePolicy.growingAtMost(MUCH))) {
            NotebookTest.write(notebook, Samples::couple);
            write(notebook, 0, SAVES);
        }
        assertThat(name).isSymbolicLink();
        assertThat(Files.size(elsewhere)).isLessThan(4 * MUCH);
        try (Notebook notebook = Notebook.open(folder, Samples.NOW)) {
            assertAreThere(notebook, SAVES);
        }
    }

    /** Nothing is moved at once from one disk to another. */
    @Test
    void aFileOnAnotherDiskIsFreedThere() throws Exception {
        Path memory = Path.of("/dev/shm");
        assumeThat(memory).isDirectory();
        Path disk = Files.createTempDirectory(memory, "earshot");
        try {
            assumeThat(Files.getFileStore(disk)).isNotEqualTo(Files.getFileStore(home));
            Path folder = home.resolve("far");
            Path file = disk.resolve("couples.mv.db");
            ledTo(folder, file);
            try (Notebook notebook = Notebook.open(new NotebookOpening(folder, Samples.NOW, Schema.current()), SpacePolicy.growingAtMost(MUCH))) {
                NotebookTest.write(notebook, Samples::couple);
                write(notebook, 0, SAVES);
            }
            assertThat(folder.resolve("notebook.mv.db")).isSymbolicLink();
            assertThat(Files.size(file)).isLessThan(4 * MUCH);
            Files.writeString(disk.resolve("couples.mv.db.unfinished"), "half of it");
            try (Notebook notebook = Notebook.open(folder, Samples.NOW)) {
                assertThat(disk).isDirectoryNotContaining("glob:**.unfinished");
                assertAreThere(notebook, SAVES);
            }
        } finally {
            DurableFiles.deleteAll(disk);
        }
    }

    /** The name of the file goes on leading to it, and what a migration left half done there is not left. */
    @Test
    void aFileThatANameLeadsToIsThereAgainAfterAMigrationThatWasCutShort() throws Exception {
        Path folder = home.resolve("cut-short");
        Path file = home.resolve("couples.mv.db");
        ledTo(folder, file);
        try (Notebook notebook = Notebook.open(folder, Samples.NOW)) {
            NotebookTest.write(notebook, Samples::couple);
            write(notebook, 0, 1);
        }
        Files.copy(file, folder.resolve("notebook.before-migration.mv.db"));
        Files.writeString(file, "half of it");
        try (Notebook notebook = Notebook.open(folder, Samples.NOW)) {
            assertAreThere(notebook, 1);
        }
        assertThat(folder.resolve("notebook.mv.db")).isSymbolicLink();
        assertThat(folder.resolve("notebook.before-migration.mv.db")).doesNotExist();
        assertThat(Files.size(file)).isGreaterThan(100);
    }

    @Test
    void aCopyThatAKillHasLeftIsNothing() throws Exception {
        Path folder = home.resolve("left-behind");
        Notebook.create(folder, Samples.NOW).close();
        Path copy = folder.resolve("notebook.freeing.mv.db");
        Files.writeString(copy, "half of it");
        try (Notebook notebook = Notebook.open(folder, Samples.NOW)) {
            assertThat(copy).doesNotExist();
            NotebookTest.write(notebook, Samples::couple);
        }
        assertThat(copy).doesNotExist();
    }

    /** An empty notebook whose file is elsewhere. */
    private static void ledTo(Path folder, Path file) throws Exception {
        Notebook.create(folder, Samples.NOW).close();
        Path name = folder.resolve("notebook.mv.db");
        Files.move(name, file);
        Files.createSymbolicLink(name, file);
    }

    /** How long the file ever was while it was open and written to. */
    private static long largestOf(Path folder, long muchToFree) throws Exception {
        Notebook.create(folder, Samples.NOW).close();
        long largest = 0;
        try (Notebook notebook = Notebook.open(new NotebookOpening(folder, Samples.NOW, Schema.current()), SpacePolicy.growingAtMost(muchToFree))) {
            NotebookTest.write(notebook, Samples::couple);
            for (int i = 0; i < SAVES; i++) {
                write(notebook, i, 1);
                largest = Math.max(largest, Files.size(folder.resolve("notebook.mv.db")));
            }
            assertAreThere(notebook, SAVES);
        }
        Notebook.open(folder, Samples.NOW).close();
        return largest;
    }

    private static void write(Notebook notebook, int first, int count) throws Exception {
        for (int number = first; number < first + count; number++) {
            int seconds = number;
            NotebookTest.write(notebook, session -> session.entries()
                    .insert(Samples.call(Samples.id(1000 + seconds), Samples.NOW.plusSeconds(seconds))));
        }
    }

    private static void assertAreThere(Notebook notebook, int count) throws Exception {
        assertThat(notebook.<Long>read(KillTest::lastOfUnbrokenRow)).isEqualTo(999 + count);
    }
}
