package app.earshot.bench;

import app.earshot.bench.notebook.Growth;
import app.earshot.bench.notebook.Keeping;
import app.earshot.bench.notebook.MeasuredNotebook;
import app.earshot.bench.notebook.Reading;
import app.earshot.bench.notebook.Searching;
import app.earshot.bench.screen.Opening;
import app.earshot.bench.screen.Screen;
import app.earshot.bench.screen.Screens;
import app.earshot.bench.screen.Scrolling;
import app.earshot.bench.screen.Soak;
import app.earshot.bench.screen.Typing;
import app.earshot.bench.start.FirstWindow;
import app.earshot.bench.start.Memory;
import app.earshot.bench.start.Program;
import app.earshot.bench.start.Starting;
import app.earshot.bench.table.Asked;
import app.earshot.bench.table.Table;
import app.earshot.bench.table.Value;
import app.earshot.store.failure.NotebookRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures a large notebook and prints a table. The figures are this computer's, under the load that it has. */
@Command(name = "bench", mixinStandardHelpOptions = true, description = "Measures a generated notebook, each figure beside its limit or its peer.")
public final class Bench implements Callable<Integer> {

    private static final Asked STARTED_BY_MAVEN = new Asked(2.5, 10);
    private static final Asked STARTED_PACKAGED = Asked.onlyInFull(1.6);
    private static final Value HEAP = Value.megabytes(200);

    @Option(names = "--short", description = "Half a minute, for every change: ends with 1 where a factor is missed by far.")
    private boolean quick;

    @Option(names = "--full", description = "10,000 accounts with 250,000 entries, 10,000 of them on one account, with all that takes long.")
    private boolean full;

    @Option(names = "--huge", description = "The same with ten times as many.")
    private boolean huge;

    @Option(names = "--accounts", description = "Another size.")
    private int accounts;

    @Option(names = "--entries", description = "How many in all.")
    private int entries;

    @Option(names = "--saves", description = "How many saves the long run has (5,000 in the full form).")
    private int saves = -1;

    @Option(names = "--soak", description = "How many accounts are opened while memory is watched (2,000 in the full form).")
    private int soak = -1;

    @Option(names = "--image", description = "Start a packaged program too: the folder of its image.")
    private @Nullable Path image;

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
        FirstWindow.leaveRemarksOut();
        System.exit(new CommandLine(new Bench()).execute(args));
    }

    @Override
    public Integer call() throws NotebookRefused, IOException {
        Plan plan = plan();
        Table table = new Table(System.out, plan.isShort());
        Path place;
        try (MeasuredNotebook large = filled(plan)) {
            place = large.place();
            if (!onlyStart) {
                filled(plan.tenth()).close();
            }
            table.heading();
            if (!onlyStart) {
                read(large, plan, table);
                draw(large, plan, table);
            }
        }
        if (!onlyStart && plan.soak() > 0) {
            Soak.measure(
                    List.of(folder.toString(), "" + plan.accounts(), "" + plan.entries(), "" + seed), plan.soak(), table);
        }
        if (!noStart) {
            start(place, plan, table);
        }
        table.end();
        return plan.isShort() && table.missed() > 0 ? 1 : 0;
    }

    private Plan plan() {
        Plan plan = quick ? Plan.SHORT : huge ? Plan.HUGE : full ? Plan.FULL : Plan.USUAL;
        return plan.sized(accounts > 0 ? accounts : plan.accounts(), entries > 0 ? entries : plan.entries())
                .with(saves < 0 ? plan.saves() : saves, soak < 0 ? plan.soak() : soak);
    }

    private MeasuredNotebook filled(Plan plan) throws NotebookRefused {
        MeasuredNotebook notebook = MeasuredNotebook.open(folder, plan.accounts(), plan.entries(), seed);
        long begun = System.nanoTime();
        boolean filled = notebook.fill();
        int refreshed = notebook.refreshRows();
        notebook.buildIndex();
        System.out.printf(
                Locale.ROOT, "%,d accounts, %,d entries, %,d of them on one account: %s, %,d rows worked out and indexed in %.1f s (load %.1f)%n",
                plan.accounts(), plan.entries(), notebook.entriesOfLongest(), filled ? "filled" : "there already", refreshed,
                (System.nanoTime() - begun) / 1e9, Table.load());
        return notebook;
    }

    private void read(MeasuredNotebook large, Plan plan, Table table) throws NotebookRefused {
        new Reading(large).measure(plan.times(), table);
        new Searching(large).measure(plan.rounds(), table);
        new Keeping(large).measure(plan.times(), table);
        if (plan.saves() > 0) {
            new Keeping(large).measureLong(plan.saves(), table);
        }
        try (MeasuredNotebook small = filledAgain(plan.tenth())) {
            new Growth(small, large).measure(plan.times(), table);
        }
    }

    private void draw(MeasuredNotebook large, Plan plan, Table table) throws NotebookRefused {
        try (Screen screen = Screen.begin();
                Screens screens = new Screens(large)) {
            Opening opening = new Opening(screens);
            opening.measure(plan.times(), table);
            new Typing(screens).measure(plan.frames() / 2, table);
            new Scrolling(screens).measure(plan.frames(), table);
            table.within("heap with the notebook open and drawn", HEAP, Value.megabytes(Memory.heap()));
            try (MeasuredNotebook small = filledAgain(plan.tenth());
                    Screens fewer = new Screens(small)) {
                opening.measureAgainst(fewer, plan.times(), table);
            }
        }
    }

    private MeasuredNotebook filledAgain(Plan plan) throws NotebookRefused {
        return MeasuredNotebook.open(folder, plan.accounts(), plan.entries(), seed);
    }

    private void start(Path notebook, Plan plan, Table table) throws IOException {
        Starting starting = new Starting(notebook.resolveSibling("home"), notebook, plan.starts());
        starting.measure(Program.ofMaven(), STARTED_BY_MAVEN, table);
        if (image != null) {
            starting.measure(Program.ofImage(image, notebook.resolveSibling("start.jar").toAbsolutePath()), STARTED_PACKAGED, table);
        }
    }
}
