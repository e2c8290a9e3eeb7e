package app.earshot.bench;

import app.earshot.store.failure.NotebookRefused;
import app.earshot.testkit.GeneratedNotebook.Size;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures a large notebook and prints a table. The figures are this computer's, under the load that it has. */
@Command(name = "bench", mixinStandardHelpOptions = true, description = "Measures a generated notebook.")
public final class Bench implements Callable<Integer> {

    private static final int LONG = 10_000;
    private static final double MEGABYTE = 1 << 20;
    private static final int FIRST_OPENINGS = 20;
    private static final int OPENINGS = 60;

    @Option(names = "--accounts", description = "How many accounts (${DEFAULT-VALUE}).")
    private int accounts = 300;

    @Option(names = "--entries", description = "How many entries in all (${DEFAULT-VALUE}).")
    private int entries = 5_000;

    @Option(names = "--full", description = "10,000 accounts with 250,000 entries, 10,000 of them on one account.")
    private boolean full;

    @Option(names = "--seed", description = "Another seed makes another notebook (${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--folder", description = "Where notebooks are kept between runs (${DEFAULT-VALUE}).")
    private Path folder = Path.of("target", "bench");

    @Option(names = "--no-start", description = "Leave out starting whole programs.")
    private boolean noStart;

    @Option(names = "--only-start", description = "Only start whole programs.")
    private boolean onlyStart;

    public static void main(String[] args) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.exit(new CommandLine(new Bench()).execute(args));
    }

    @Override
    public Integer call() throws NotebookRefused {
        Size size = full ? size(10_000, 250_000) : size(accounts, entries);
        Path place;
        try (MeasuredNotebook notebook = MeasuredNotebook.open(folder.toAbsolutePath(), size, seed)) {
            System.out.printf(
                    "%,d accounts, %,d entries, %,d of them on one account; %d processors, load %.1f%n",
                    size.accounts(), size.entries(), size.longestAccount(), Runtime.getRuntime().availableProcessors(),
                    Figures.loadNow());
            prepare(notebook);
            System.out.println(Figures.heading());
            if (!onlyStart) {
                read(notebook);
                keep(notebook);
                draw(notebook);
                heap("with the notebook open and drawn");
            }
            place = notebook.place();
        }
        if (!noStart) {
            start(place);
        }
        return 0;
    }

    private static Size size(int accounts, int entries) {
        return new Size(accounts, entries, 2, 0.4, Math.min(LONG, entries * 2 / 5));
    }

    private static void prepare(MeasuredNotebook notebook) {
        heap("with an open notebook");
        once("fill", notebook::fill);
        once("work out stale rows", notebook::refreshRows);
        once("build the index", () -> {
            notebook.buildIndex();
            return "done";
        });
    }

    private static void read(MeasuredNotebook notebook) {
        Reading reading = new Reading(notebook.verbs());
        String few = notebook.entriesOfShortOne() + " entries";
        String many = String.format(Locale.ROOT, "%,d entries", notebook.entriesOfLongest());
        compare(
                reading.opening("open, reading only: " + few, notebook.shortOne()),
                reading.opening("open, reading only: " + many, notebook.longest()));
        compare(
                reading.advice("advice: " + few, notebook.shortOne()),
                reading.advice("advice: " + many, notebook.longest()));
        print(reading.search());
        print(reading.filter());
    }

    private static void keep(MeasuredNotebook notebook) {
        Keeping keeping = new Keeping(notebook);
        UUID longest = notebook.longest();
        print(keeping.save("save an entry until durable and readable: any account", notebook::some));
        print(keeping.save("save an entry until durable and readable: the longest", i -> longest));
        print(keeping.draft());
    }

    private static void draw(MeasuredNotebook notebook) {
        try (Screens screens = new Screens(notebook)) {
            String little = "open: " + notebook.entriesOfShortOne() + " entries";
            screens.opening(little + ", the first", FIRST_OPENINGS, notebook.shortOne()).forEach(Bench::print);
            screens.opening("", FIRST_OPENINGS, notebook.longest());
            List<Figures> few = screens.opening(little, OPENINGS, notebook.shortOne());
            List<Figures> many = screens.opening(
                    String.format(Locale.ROOT, "open: %,d entries", notebook.entriesOfLongest()), OPENINGS, notebook.longest());
            few.forEach(Bench::print);
            many.forEach(Bench::print);
            ratio(few.getFirst(), many.getFirst());
        }
    }

    private static void start(Path notebook) {
        Starting starting = new Starting(notebook.resolveSibling("home-" + ProcessHandle.current().pid()));
        starting.measure("an empty JavaFX program", FirstWindow.EMPTY).forEach(Bench::print);
        starting.measure("the demo, which is filled first", 1, "account", "--demo").forEach(Bench::print);
        starting.measure("the demo, filled before", "account", "--demo").forEach(Bench::print);
        starting.measure("this notebook", "account", "--notebook", notebook.toString()).forEach(Bench::print);
    }

    private static void compare(Figures few, Figures many) {
        print(few);
        print(many);
        ratio(few, many);
    }

    private static void ratio(Figures few, Figures many) {
        System.out.printf(Locale.ROOT, "    the long one takes %.2f times as long%n", many.median() / few.median());
    }

    private static void print(Figures figures) {
        System.out.println(figures.line());
    }

    private static void once(String what, Callable<?> work) {
        double load = Figures.loadNow();
        long begun = System.nanoTime();
        try {
            Object result = work.call();
            System.out.printf(
                    Locale.ROOT, "%s: %.1f s (%s, load %.1f)%n", what, (System.nanoTime() - begun) / 1e9, result, load);
        } catch (Exception broken) {
            throw new IllegalStateException(what, broken);
        }
    }

    private static void heap(String when) {
        System.gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.printf(Locale.ROOT, "heap %s: %.0f MB%n", when, used / MEGABYTE);
    }
}
