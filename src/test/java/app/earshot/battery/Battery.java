package app.earshot.battery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Damages notebooks and fails disks, counts what comes of it, and prints it as a table for the page {@code reliability.md}. */
@Command(name = "battery", mixinStandardHelpOptions = true, description = "Damages notebooks and fails disks, and counts what comes of it.")
public final class Battery implements Callable<Integer> {

    @Option(names = "--times", description = "How often each way of damage (${DEFAULT-VALUE}).")
    private int times = 500;

    @Option(names = "--calls", description = "How many calls are made to fail, each once and each for good (${DEFAULT-VALUE}).")
    private int calls = 200;

    @Option(names = "--entries", description = "How many entries the notebook has (${DEFAULT-VALUE}).")
    private int entries = 400;

    @Option(names = "--damage", description = "Only these ways of damage: ${COMPLETION-CANDIDATES} (all).")
    private Damage[] ways = Damage.values();

    @Option(names = "--seed", description = "Another seed damages other places (${DEFAULT-VALUE}).")
    private long seed = 1;

    public static void main(String[] args) {
        System.exit(new CommandLine(new Battery()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        Path home = Files.createTempDirectory("battery");
        try {
            System.out.printf(
                    Locale.ROOT, "%s, %s %s, Java %s, %d processors, seed %d%n%n", LocalDate.now(), System.getProperty("os.name"),
                    System.getProperty("os.arch"), Runtime.version(), Runtime.getRuntime().availableProcessors(), seed);
            System.out.println("| tried | times | came |\n|---|---|---|");
            boolean sound = files(home);
            return calls(home) && sound ? 0 : 1;
        } finally {
            DamagedFiles.delete(home);
        }
    }

    private boolean files(Path home) throws Exception {
        boolean sound = true;
        for (Map.Entry<Damage, Counts> one : new DamagedFiles(home, entries).run(ways, times, seed).entrySet()) {
            print("a closed file, " + one.getKey(), one.getValue());
            one.getValue().traces().forEach(System.out::println);
            sound &= one.getValue().of(Counts.SILENT) == 0;
        }
        return sound;
    }

    private boolean calls(Path home) throws Exception {
        boolean sound = true;
        for (boolean reading : new boolean[] {false, true}) {
            for (boolean forGood : new boolean[] {false, true}) {
                Counts counts = new FailingCalls(home, reading).run(1, calls, forGood);
                print("each call that " + (reading ? "reads" : "writes") + (forGood ? ", failing from then on" : ", failing once"), counts);
                sound &= counts.of(Counts.LOST) == 0;
            }
        }
        return sound;
    }

    private static void print(String tried, Counts counts) {
        System.out.println("| " + tried + " | " + counts.all() + " | " + counts.words() + " |");
    }
}
