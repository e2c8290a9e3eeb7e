package app.earshot.bench.screen;

import app.earshot.bench.notebook.MeasuredNotebook;
import app.earshot.bench.start.Child;
import app.earshot.bench.start.FirstWindow;
import app.earshot.bench.start.Memory;
import app.earshot.bench.start.Program;
import app.earshot.bench.table.Asked;
import app.earshot.bench.table.Table;
import app.earshot.bench.table.Value;
import app.earshot.store.failure.NotebookRefused;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Whether memory grows with every account that is opened: many of them, in a program of its own that has done nothing else before. */
public final class Soak {

    private static final Duration MOST = Duration.ofMinutes(30);
    private static final Asked GROWTH = Asked.times(1.1);
    private static final int WARMING = 300;
    private static final String HEAP = "heap";
    private static final String RESIDENT = "resident";

    private Soak() {}

    /** Takes the folder, how many accounts and entries the notebook has, the seed, and how many openings. Prints each figure twice. */
    public static void main(String[] args) throws NotebookRefused {
        FirstWindow.leaveRemarksOut();
        int openings = Integer.parseInt(args[4]);
        try (Screen screen = Screen.begin();
                MeasuredNotebook notebook = MeasuredNotebook.open(
                        Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]), Long.parseLong(args[3]));
                Screens screens = new Screens(notebook)) {
            open(screens, WARMING);
            print();
            open(screens, openings);
            print();
        }
        System.exit(0);
    }

    private static void open(Screens screens, int times) {
        for (int i = 0; i < times; i++) {
            screens.open(screens.notebook().some(i));
        }
    }

    private static void print() {
        System.out.println(HEAP + " " + Memory.heap());
        Memory.resident().ifPresent(held -> System.out.println(RESIDENT + " " + held));
    }

    /** @param notebook as the main method takes it */
    public static void measure(List<String> notebook, int openings, Table table) {
        Map<String, Double> before = new HashMap<>();
        Map<String, Double> after = new HashMap<>();
        List<String> arguments = new ArrayList<>(notebook);
        arguments.add(Integer.toString(openings));
        Path home = Path.of(notebook.getFirst(), "home-soak");
        Child.run(Program.ofMaven().command(home, Soak.class, arguments), MOST, line -> {
            String[] said = line.split(" ");
            if (said.length == 2 && (said[0].equals(HEAP) || said[0].equals(RESIDENT))) {
                (before.containsKey(said[0]) ? after : before).put(said[0], Double.parseDouble(said[1]));
            }
        });
        if (!after.containsKey(HEAP)) {
            throw new IllegalStateException("It did not come to its end, but said " + before);
        }
        String what = String.format(Locale.ROOT, "after %,d openings of accounts: ", openings);
        after.forEach((which, seen) -> table.against(
                what + (which.equals(HEAP) ? "heap in use" : "memory held"), GROWTH,
                Value.megabytes(Objects.requireNonNull(before.get(which))).of("before"),
                Value.megabytes(seen)));
    }
}
