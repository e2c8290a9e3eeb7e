package app.earshot.battery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How often what came of one case. */
final class Counts {

    /** What must not happen: a notebook opens, reads otherwise than it was saved, and nothing says so. */
    static final String SILENT = "opened with other words and nothing said so";
    static final String LOST = "a save that was reported is gone";

    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final List<String> traces = new ArrayList<>();
    private long intact;
    private long found;

    void add(String outcome) {
        outcomes.merge(outcome, 1, Integer::sum);
    }

    /** What read otherwise in a case that must not happen. */
    void trace(String rows) {
        traces.add(rows);
    }

    List<String> traces() {
        return traces;
    }

    void addRows(long[] intactAndFound) {
        intact += intactAndFound[0];
        found += intactAndFound[1];
    }

    int of(String outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    int all() {
        return outcomes.values().stream().mapToInt(count -> count).sum();
    }

    /** Of the rows that lie where nothing was damaged, the share that was found. */
    static double share(Collection<Counts> all) {
        long rows = all.stream().mapToLong(counts -> counts.intact).sum();
        return rows == 0 ? 1 : (double) all.stream().mapToLong(counts -> counts.found).sum() / rows;
    }

    @Override
    public String toString() {
        return words();
    }

    String words() {
        String cases = outcomes.entrySet().stream().map(one -> one.getValue() + " " + one.getKey()).collect(Collectors.joining(", "));
        return intact == 0 ? cases : cases + "; of " + intact + " intact rows " + found + " were read";
    }
}
