package app.earshot.store.h2.salvage;

import app.earshot.store.engine.SalvagedRows;
import app.earshot.store.engine.Schema;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.h2.value.Value;

/** Which rows of a file lie where a damaged copy of it is as it was, and how many of them are found in that copy. */
public final class IntactRows {

    private record Leaf(FoundPage page, Set<String> rows) {}

    private final byte[] whole;
    private final List<Leaf> leaves = new ArrayList<>();

    public IntactRows(Path file) throws IOException {
        whole = Files.readAllBytes(file);
        try (FileChannel channel = FileChannel.open(file)) {
            List<FoundPage> pages = new PageScan(channel).run();
            pages.sort(Comparator.comparingLong(FoundPage::version).reversed());
            Map<Integer, List<FoundPage>> trees = pages.stream().collect(Collectors.groupingBy(FoundPage::mapId));
            for (SalvagedTable table : new TableSearch(channel, Schema.current(), trees).run().values()) {
                KeyRanges known = new KeyRanges();
                for (FoundPage page : table.pages()) {
                    take(channel, table, page, known);
                }
            }
        }
    }

    private void take(FileChannel channel, SalvagedTable table, FoundPage page, KeyRanges known) throws IOException {
        LeafRows leaf = LeafRows.read(H2Salvage.content(channel, page), table.shape());
        Set<String> rows = new HashSet<>();
        for (int i = 0; i < leaf.rows().size(); i++) {
            List<Value> row = leaf.rows().get(i);
            if (row != null && !known.has(leaf.keys().get(i))) {
                rows.add(table.shape().table() + row.stream().map(Value::getString).collect(Collectors.toList()));
            }
        }
        known.add(leaf.keys().getFirst(), leaf.keys().getLast());
        leaves.add(new Leaf(page, rows));
    }

    /** How many rows are intact in a damaged copy, and how many of those are found there. */
    public long[] found(Path damaged) throws IOException {
        byte[] bytes = Files.readAllBytes(damaged);
        Set<String> salvaged = new HashSet<>();
        SalvagedRows rows = H2Salvage.of(damaged, Schema.current());
        rows.tables().forEach(table -> rows.read(table, row -> salvaged.add(table + row)));
        long intact = 0;
        long found = 0;
        for (Leaf leaf : leaves) {
            int from = (int) leaf.page().at();
            int to = from + leaf.page().length();
            if (to <= bytes.length && Arrays.equals(whole, from, to, bytes, from, to)) {
                intact += leaf.rows().size();
                found += leaf.rows().stream().filter(salvaged::contains).count();
            }
        }
        return new long[] {intact, found};
    }
}
