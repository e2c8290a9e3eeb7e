package app.earshot.store.h2.salvage;

import app.earshot.store.engine.SalvagedRows;
import app.earshot.store.engine.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.h2.value.Value;
import org.jspecify.annotations.Nullable;

/** The rows of a damaged H2 file, out of all leaves that there are in it, whatever became of the trees. */
public final class H2Salvage implements SalvagedRows {

    private final Path file;
    private final Map<String, SalvagedTable> tables;
    private final Map<String, Long> lost = new HashMap<>();

    private H2Salvage(Path file, Map<String, SalvagedTable> tables) {
        this.file = file;
        this.tables = tables;
    }

    /** Looks through a file, whatever it is. It is not changed, and nothing in it is run. */
    public static SalvagedRows of(Path file, Schema schema) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            List<FoundPage> pages = new PageScan(channel).run();
            pages.sort(Comparator.comparingLong(FoundPage::version).reversed());
            Map<Integer, List<FoundPage>> trees = pages.stream().collect(Collectors.groupingBy(FoundPage::mapId));
            return new H2Salvage(file, new TableSearch(channel, schema, trees).run());
        }
    }

    @Override
    public Set<String> tables() {
        return new TreeSet<>(tables.keySet());
    }

    @Override
    public List<String> columns(String table) {
        return tables.get(table).shape().columns().stream().map(TableShape.Column::name).toList();
    }

    @Override
    public long lost(String table) {
        return lost.getOrDefault(table, 0L);
    }

    @Override
    public void read(String table, Consumer<List<@Nullable String>> each) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            SalvagedTable found = tables.get(table);
            KeyRanges known = new KeyRanges();
            Set<Long> missing = new TreeSet<>();
            for (FoundPage page : found.pages()) {
                take(LeafRows.read(content(channel, page), found.shape()), known, missing, each);
            }
            lost.put(table, (long) missing.size());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void take(LeafRows leaf, KeyRanges known, Set<Long> missing, Consumer<List<@Nullable String>> each) {
        List<Long> keys = leaf.keys();
        for (int i = 0; i < keys.size(); i++) {
            if (known.has(keys.get(i))) {
                continue;
            }
            if (i >= leaf.rows().size()) {
                missing.add(keys.get(i));
                continue;
            }
            missing.remove(keys.get(i));
            List<Value> row = leaf.rows().get(i);
            if (row != null) {
                each.accept(row.stream().<@Nullable String>map(Value::getString).collect(Collectors.toList()));
            }
        }
        if (!leaf.rows().isEmpty()) {
            boolean whole = leaf.rows().size() == keys.size();
            known.add(keys.getFirst(), keys.get(leaf.rows().size() - 1));
            if (whole) {
                missing.removeIf(known::has);
            }
        }
    }

    static FoundPage.Content content(FileChannel file, FoundPage page) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(page.length());
        while (bytes.hasRemaining() && file.read(bytes, page.at() + bytes.position()) > 0) {
            continue;
        }
        return FoundPage.open(bytes.flip(), 0);
    }
}
