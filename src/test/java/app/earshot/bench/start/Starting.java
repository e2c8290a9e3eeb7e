package app.earshot.bench.start;

import app.earshot.bench.table.Asked;
import app.earshot.bench.table.Figures;
import app.earshot.bench.table.Table;
import app.earshot.bench.table.Value;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From starting a process to its window, drawn in memory: Earshot on a notebook in turn with a window that is empty. */
public final class Starting {

    private static final Duration MOST = Duration.ofSeconds(120);
    private static final String EMPTY_WINDOW = "empty window";
    private static final Asked MEMORY = Asked.times(1.6);

    private final Path home;
    private final Path notebook;
    private final int times;

    /** @param home a folder for what the program remembers */
    public Starting(Path home, Path notebook, int times) {
        this.home = home;
        this.notebook = notebook;
        this.times = times;
    }

    /** @param most how many times as long as the empty window it may take */
    public void measure(Program program, Asked most, Table table) {
        Starts empty = new Starts();
        Starts account = new Starts();
        for (int i = 0; i < times; i++) {
            once(program, empty, FirstWindow.EMPTY);
            once(program, account, "account", "--notebook", notebook.toString());
        }
        Figures peer = Figures.of(empty.windows);
        String from = ", " + program.name();
        table.against("start: first window" + from, most, EMPTY_WINDOW, peer, Figures.of(account.windows));
        table.against("start: account drawn" + from, most, EMPTY_WINDOW, peer, Figures.of(account.contents));
        String memory = "memory held when the account is drawn" + from;
        if (empty.memory.isEmpty()) {
            table.shown(memory, "measured on Linux only");
        } else {
            table.against(
                    memory, MEMORY, Value.megabytes(median(empty.memory)).of(EMPTY_WINDOW), Value.megabytes(median(account.memory)));
        }
    }

    /** What each of several starts came to. */
    private static final class Starts {

        private final List<Long> windows = new ArrayList<>();
        private final List<Long> contents = new ArrayList<>();
        private final List<Double> memory = new ArrayList<>();
    }

    private void once(Program program, Starts starts, String... arguments) {
        Map<String, Long> said = new HashMap<>();
        long begun = System.nanoTime();
        Child.run(program.command(home, FirstWindow.class, List.of(arguments)), MOST, line -> {
            said.putIfAbsent(line, System.nanoTime() - begun);
            if (line.startsWith(FirstWindow.MEMORY)) {
                starts.memory.add(Double.parseDouble(line.substring(FirstWindow.MEMORY.length())));
            }
        });
        if (!said.containsKey(FirstWindow.CONTENT)) {
            throw new IllegalStateException("It showed no ." + arguments[0] + ", but said " + said.keySet());
        }
        starts.windows.add(said.get(FirstWindow.WINDOW));
        starts.contents.add(said.get(FirstWindow.CONTENT));
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }
}
