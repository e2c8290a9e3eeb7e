package app.earshot.store.h2.salvage;

import app.earshot.store.engine.Schema;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.h2.value.Value;

/**
 * Says which tree is which table. The file says so in two trees of its own, its names and its catalogue; where those are lost, a table is
 * known by its rows, if they fit into no other.
 */
final class TableSearch {

    private static final String CATALOGUE = "table.0";
    private static final TableShape CATALOGUE_SHAPE = new TableShape("", List.of(
            new TableShape.Column("id", ValueSort.INTEGER, false), new TableShape.Column("head", ValueSort.INTEGER, false),
            new TableShape.Column("type", ValueSort.INTEGER, false), new TableShape.Column("sql", ValueSort.TEXT, false)));
    private static final int SQL = 3;
    private static final String OFTENEST = "entry_teammate";
    /** Leaves that are looked at to know a table by its rows. */
    private static final int ENOUGH = 20;

    private final FileChannel file;
    private final Schema schema;
    private final Map<Integer, List<FoundPage>> trees;
    private final MapNames names = new MapNames();
    private final Map<String, SalvagedTable> found = new LinkedHashMap<>();
    private final Set<Integer> known = new HashSet<>();

    /** @param trees the leaves of each, the newest first */
    TableSearch(FileChannel file, Schema schema, Map<Integer, List<FoundPage>> trees) {
        this.file = file;
        this.schema = schema;
        this.trees = trees;
    }

    Map<String, SalvagedTable> run() throws IOException {
        for (FoundPage page : trees.getOrDefault(MapNames.NAMES, List.of()).reversed()) {
            names.take(H2Salvage.content(file, page));
        }
        known.add(MapNames.NAMES);
        byName();
        byRows();
        return found;
    }

    private void byName() throws IOException {
        OptionalInt catalogue = names.id(CATALOGUE);
        if (catalogue.isEmpty()) {
            return;
        }
        known.add(catalogue.getAsInt());
        Map<String, Integer> statements = new HashMap<>();
        for (FoundPage page : trees.getOrDefault(catalogue.getAsInt(), List.of()).reversed()) {
            for (List<Value> row : LeafRows.read(H2Salvage.content(file, page), CATALOGUE_SHAPE).rows()) {
                if (row != null) {
                    statements.put(String.valueOf(row.get(SQL).getString()).replaceAll(" SELECTIVITY \\d+", "").strip(), row.getFirst().getInt());
                }
            }
        }
        for (int version = schema.version(); version > 0; version--) {
            List<String> ours = schema.catalogue(version).stream().map(String::strip).filter(statements::containsKey).toList();
            for (int i = 0; i < ours.size(); i++) {
                for (TableShape shape : TableShape.of(List.of(ours.get(i)))) {
                    int map = names.id("table." + statements.get(ours.get(i))).orElse(-1);
                    put(shape, map);
                }
            }
        }
    }

    private void put(TableShape shape, int map) {
        if (!found.containsKey(shape.table()) && trees.containsKey(map) && known.add(map)) {
            found.put(shape.table(), new SalvagedTable(shape, trees.get(map)));
        }
    }

    private void byRows() throws IOException {
        List<TableShape> wanted = TableShape.of(schema.catalogue(schema.version())).stream()
                .filter(shape -> !found.containsKey(shape.table()))
                .toList();
        Map<Integer, List<TableShape>> fitting = new LinkedHashMap<>();
        for (int map : trees.keySet().stream().sorted().toList()) {
            List<TableShape> shapes = known.contains(map) || wanted.isEmpty() ? List.of() : fitting(trees.get(map), wanted);
            if (!shapes.isEmpty()) {
                fitting.put(map, shapes);
            }
        }
        for (Map.Entry<Integer, List<TableShape>> tree : fitting.entrySet()) {
            if (tree.getValue().size() == 1 && fitting.values().stream().filter(tree.getValue()::equals).count() == 1) {
                put(tree.getValue().getFirst(), tree.getKey());
            }
        }
        byLength(fitting);
    }

    /**
     * Who of ours was in an entry, who agreed to a goal and who is in a crew lie in the same shape. The longest of them is taken for the
     * first: if it was another, its rows refer to no entry and are left out.
     */
    private void byLength(Map<Integer, List<TableShape>> fitting) {
        fitting.entrySet().stream()
                .filter(tree -> !known.contains(tree.getKey()))
                .sorted(Comparator.comparingInt(tree -> -trees.get(tree.getKey()).size()))
                .forEach(tree -> tree.getValue().stream()
                        .filter(shape -> shape.table().equals(OFTENEST))
                        .forEach(shape -> put(shape, tree.getKey())));
    }

    /** The tables into which all rows fit, to the last byte. A leaf that fits into none counts for nothing. */
    private List<TableShape> fitting(List<FoundPage> pages, List<TableShape> wanted) throws IOException {
        List<TableShape> fitting = new ArrayList<>();
        for (TableShape shape : wanted) {
            int exact = 0;
            for (FoundPage page : pages.subList(0, Math.min(ENOUGH, pages.size()))) {
                exact += LeafRows.read(H2Salvage.content(file, page), shape).exact() ? 1 : 0;
            }
            if (exact > 0) {
                fitting.add(shape);
            }
        }
        return fitting;
    }
}
