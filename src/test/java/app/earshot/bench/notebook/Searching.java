package app.earshot.bench.notebook;

import app.earshot.bench.table.Asked;
import app.earshot.bench.table.Figures;
import app.earshot.bench.table.Table;
import app.earshot.bench.table.Value;
import app.earshot.usecase.verbs.Verbs;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What each key in the search costs until there are results, in turn with SQLite on the same texts. */
public final class Searching {

    static final int HITS = 50;

    private static final List<String> SEARCHES = List.of(
            "her nan sings about the ferry",
            "sparklers at midnight",
            "petrova",
            "i think the priest",
            "Νικολάου",
            "limiter before nine door",
            "朝の光",
            "photograph veil barn");

    private static final String RANKED = "SQLite by rank";
    private static final String NEWEST = "SQLite, newest";
    private static final Asked PEER = Asked.onlyInFull(1);
    private static final Value LIMIT = Value.milliseconds(50);
    private static final Value SWITCHER = Value.milliseconds(30);

    private static final List<String> PLACES = List.of("ana petrova", "trov", "siobhan", "26/6", "sparklers at", "new enq", "nobody at all");

    private final MeasuredNotebook notebook;
    private final List<String> typed = SEARCHES.stream().flatMap(Searching::keystrokes).toList();

    public Searching(MeasuredNotebook notebook) {
        this.notebook = notebook;
    }

    /** @param rounds how often all is typed, after once for the warming up */
    public void measure(int rounds, Table table) {
        table.within("switcher: a keystroke until there are places", SWITCHER, Value.median(Figures.measure(
                places(), rounds * places(), i -> goTo(notebook.verbs(), i))));
        Path file = notebook.place().resolveSibling("peer.sqlite");
        try (PeerSearch peer = PeerSearch.open(file, notebook.generated())) {
            List<Figures> all = Figures.inTurn(
                    typed.size(), rounds * typed.size(),
                    i -> find(notebook.verbs(), i),
                    i -> peer.find(typed(i), PeerSearch.Order.RANKED),
                    i -> peer.find(typed(i), PeerSearch.Order.NEWEST));
            Figures ours = all.getFirst();
            table.within("search: a keystroke until there are results", LIMIT, Value.median(ours));
            against(table, RANKED, all.get(1), ours);
            against(table, NEWEST, all.get(2), ours);
        }
    }

    private static void against(Table table, String name, Figures peer, Figures ours) {
        table.against("search: a keystroke, in the middle", PEER, name, peer, ours);
        table.against("search: a keystroke, 19 of 20", PEER, Value.p95(peer).of(name), Value.p95(ours));
    }

    void find(Verbs verbs, int number) {
        verbs.findWords().run(typed(number), HITS);
    }

    /** All that the switcher asks the notebook for one keystroke. */
    void goTo(Verbs verbs, int number) {
        List<String> all = PLACES.stream().flatMap(Searching::keystrokes).toList();
        String words = all.get(number % all.size());
        verbs.findWords().names(words, 8);
        verbs.askDate().run(words);
        verbs.findWords().said(words, 5);
    }

    int places() {
        return PLACES.stream().mapToInt(String::length).sum();
    }

    int keys() {
        return typed.size();
    }

    private String typed(int number) {
        return typed.get(number % typed.size());
    }

    /** What stands in the field after each key. */
    static Stream<String> keystrokes(String text) {
        return IntStream.rangeClosed(1, text.length()).mapToObj(end -> text.substring(0, end));
    }
}
