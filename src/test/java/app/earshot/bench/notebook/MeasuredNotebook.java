package app.earshot.bench.notebook;

import app.earshot.platform.Ids;
import app.earshot.store.Notebook;
import app.earshot.store.failure.NotebookRefused;
import app.earshot.testkit.FixedClock;
import app.earshot.testkit.GeneratedNotebook;
import app.earshot.testkit.GeneratedNotebook.Size;
import app.earshot.testkit.TestEnvironment;
import app.earshot.usecase.verbs.Verbs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A generated notebook in a folder of its own, filled once for each size and seed. */
public final class MeasuredNotebook implements AutoCloseable {

    private static final int LONG = 10_000;

    private final Path home;
    private final Size size;
    private final GeneratedNotebook generated;
    private final Notebook notebook;
    private final TestEnvironment environment;
    private final ShortAccounts shortOnes;

    private MeasuredNotebook(Path home, Size size, long seed, Notebook notebook) {
        this.home = home;
        this.size = size;
        this.generated = new GeneratedNotebook(seed, size, FixedClock.NOW.atZone(FixedClock.ZONE).toLocalDate());
        this.notebook = notebook;
        this.shortOnes = new ShortAccounts(size);
        this.environment = new TestEnvironment(home, notebook, new Ids(Clock.systemUTC()));
    }

    /**
     * One of so many accounts, each with two people, and so many entries, at most 10,000 of them on one account.
     *
     * @param folder where notebooks are kept between runs
     */
    public static MeasuredNotebook open(Path folder, int accounts, int entries, long seed) throws NotebookRefused {
        return open(folder.toAbsolutePath(), new Size(accounts, entries, 2, 0.4, Math.min(LONG, entries * 2 / 5)), seed);
    }

    private static MeasuredNotebook open(Path folder, Size size, long seed) throws NotebookRefused {
        Path home = folder.resolve(size.accounts() + "-" + size.entries() + "-" + size.longestAccount() + "-" + seed);
        Path place = home.resolve("notebook");
        Notebook notebook = null;
        if (Files.exists(place)) {
            notebook = Notebook.open(place, FixedClock.NOW);
            if (!Filling.isDone(notebook)) {
                notebook.close();
                deleteAll(place);
                notebook = null;
            }
        }
        return new MeasuredNotebook(
                home, size, seed, notebook == null ? Notebook.create(place, FixedClock.NOW) : notebook);
    }

    /** Fills it if it is new. Says whether it was. */
    public boolean fill() {
        boolean isNew = !Filling.isDone(notebook);
        if (isNew) {
            Filling.fill(notebook, generated, size.toString());
        }
        return isNew;
    }

    /** Works out the row of every account whose row is stale. */
    public int refreshRows() {
        int refreshed = 0;
        for (int some = verbs().refreshOutlooks().run(); some > 0; some = verbs().refreshOutlooks().run()) {
            refreshed += some;
        }
        return refreshed;
    }

    public void buildIndex() {
        verbs().findWords().catchUp(() -> false);
    }

    public Path place() {
        return home.resolve("notebook");
    }

    /** Where copies of files go that other programs open. */
    public Path opened() {
        return home.resolve("opened");
    }

    public TestEnvironment environment() {
        return environment;
    }

    public Verbs verbs() {
        return environment.verbs();
    }

    public UUID longest() {
        return generated.accountId(GeneratedNotebook.LONGEST);
    }

    public int entriesOfLongest() {
        return size.entriesOf(GeneratedNotebook.LONGEST);
    }

    /** The account that has 20 entries, or nearly. */
    public UUID shortOne() {
        return generated.accountId(shortOnes.account(0));
    }

    public int entriesOfShortOne() {
        return shortOnes.entriesOfNearest();
    }

    /** Some accounts, others for each number: so that not the same rows are read again and again. */
    public UUID some(int number) {
        return generated.accountId(1 + (number * 37) % (size.accounts() - 1));
    }

    List<UUID> teammates() {
        return generated.teammates().stream().map(teammate -> teammate.id()).toList();
    }

    /** All that is in it, for a search that is not ours. */
    GeneratedNotebook generated() {
        return generated;
    }

    /** One of those with as many entries as the short one, or nearly: a screenful that is the same in a notebook of any size. */
    UUID alike(int number) {
        return generated.accountId(shortOnes.account(number));
    }

    private static void deleteAll(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        environment.close();
    }
}
