package app.earshot.store.h2;

import app.earshot.store.engine.FileContent;
import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.failure.NotebookRefused.Reason;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.VersionedValueType;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.MetaType;
import org.h2.mvstore.type.ObjectDataType;
import org.h2.mvstore.type.StringDataType;
import org.h2.value.Value;
import org.h2.value.VersionedValue;

/**
 * Looks into an H2 file without running anything that it holds.
 *
 * <p>To H2 the catalogue is a list of statements that it runs on opening, and a trigger or a linked table is code by then. So
 * the statements are read from the bare storage first, and compared with those that our own migrations make.
 */
final class H2Inspection {

    private static final Pattern DIFFERS = Pattern.compile(" SELECTIVITY \\d+| SALT '[0-9a-f]*' HASH '[0-9a-f]*'");
    private static final Pattern NAME_OF_A_KEY = Pattern.compile("\"(PRIMARY_KEY|[A-Z_]+_INDEX)_[0-9A-F]+\"");
    private static final String CATALOGUE = "table.0";
    private static final int CATALOGUE_COLUMNS = 4;
    private static final int SQL_COLUMN = 3;
    private static final int NOTEBOOK_COLUMNS = 7;
    private static final String NOTEBOOK_TABLE = "CREATE CACHED TABLE \"PUBLIC\".\"NOTEBOOK\"(";
    private static final String UNDO_LOG = "undoLog";

    private final H2Failures failures;
    private final H2Key key;

    H2Inspection(H2Failures failures, H2Key key) {
        this.failures = failures;
        this.key = key;
    }

    /**
     * Reads without changing anything.
     *
     * @param afterCrash whether to search the whole file for its newest state instead of trusting its header
     */
    FileContent read(Path file, boolean afterCrash) throws NotebookRefused {
        MVStore.Builder builder = key.builder(file).readOnly();
        if (afterCrash) {
            builder.recoveryMode();
        }
        try (MVStore store = builder.open()) {
            refuseUnknownTypes(store);
            return look(store);
        } catch (RuntimeException | Error e) {
            // Also StackOverflowError and AssertionError out of H2: a damaged tree can have loops.
            throw failures.refusal(e, false);
        }
    }

    private static FileContent look(MVStore store) throws NotebookRefused {
        if (!store.hasMap(CATALOGUE)) {
            // What is left of a truncated file looks like a file that nobody has written yet.
            throw new NotebookRefused(Reason.DAMAGED);
        }
        if (store.hasData("openTransactions")) {
            throw new NotebookRefused(Reason.FOREIGN);
        }
        List<String> statements = new ArrayList<>();
        int notebookTable = -1;
        for (List<Value> row : rows(store, CATALOGUE, CATALOGUE_COLUMNS)) {
            String sql = text(row.get(SQL_COLUMN));
            statements.add(withoutWhatDiffers(sql));
            if (sql.startsWith(NOTEBOOK_TABLE)) {
                notebookTable = row.getFirst().getInt();
            }
        }
        Collections.sort(statements);
        boolean unfinished =
                store.getMapNames().stream().anyMatch(name -> name.startsWith(UNDO_LOG) && store.hasData(name));
        return new FileContent(List.copyOf(statements), notebook(store, "table." + notebookTable), unfinished);
    }

    private static Optional<FileContent.Row> notebook(MVStore store, String map) throws NotebookRefused {
        List<List<Value>> rows = store.hasMap(map) ? rows(store, map, NOTEBOOK_COLUMNS) : List.of();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Value> row = rows.getFirst();
        return Optional.of(new FileContent.Row(
                text(row.get(1)), row.get(2).getInt(), row.get(3).getLong(), row.get(4).getLong(), row.get(5).getLong(),
                row.get(6).getLong()));
    }

    /** None of the columns that are read here is ever empty in a whole file. */
    private static String text(Value value) throws NotebookRefused {
        String text = value.getString();
        if (text == null) {
            throw new NotebookRefused(Reason.DAMAGED);
        }
        return text;
    }

    /** All rows of a table, those that a transaction was about to write or to delete too. */
    private static List<List<Value>> rows(MVStore store, String map, int columns) {
        MVMap<Long, VersionedValue<List<Value>>> table = store.openMap(
                map,
                new MVMap.Builder<Long, VersionedValue<List<Value>>>()
                        .keyType(LongDataType.INSTANCE)
                        .valueType(new VersionedValueType<List<Value>, Object>(new RowOf(columns))));
        List<List<Value>> rows = new ArrayList<>();
        for (VersionedValue<List<Value>> versions : table.values()) {
            List<Value> current = versions.getCurrentValue();
            List<Value> committed = versions.getCommittedValue();
            if (current != null) {
                rows.add(current);
            }
            if (committed != null && committed != current) {
                rows.add(committed);
            }
        }
        return rows;
    }

    /**
     * Statistics, the salt of a user's empty password, and the ends of the names that the engine makes for the indexes of keys: they differ
     * with what else there was when a table was made or changed, so that a notebook that was brought up has others than a new one.
     */
    private static String withoutWhatDiffers(String sql) {
        return NAME_OF_A_KEY.matcher(DIFFERS.matcher(sql).replaceAll("")).replaceAll("\"$1_\"").strip();
    }

    private static void refuseUnknownTypes(MVStore store) throws NotebookRefused {
        if (!store.hasMap("_")) {
            return;
        }
        List<String> unknown = new ArrayList<>();
        try {
            store.openMap(
                            "_",
                            new MVMap.Builder<String, DataType<?>>()
                                    .keyType(StringDataType.INSTANCE)
                                    .valueType(new TypeNames(unknown)))
                    .values()
                    .forEach(type -> {});
        } catch (RuntimeException e) {
            if (unknown.isEmpty()) {
                throw e;
            }
            throw new NotebookRefused(Reason.FOREIGN);
        }
    }

    /** A row as plain values; none of them is made into an object of the file's choice. */
    private static final class RowOf extends BasicDataType<List<Value>> {

        private final int columns;
        private final ValueDataType valueType = new ValueDataType();

        RowOf(int columns) {
            this.columns = columns;
        }

        @Override
        public List<Value> read(ByteBuffer buffer) {
            List<Value> row = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                row.add(valueType.read(buffer));
            }
            return row;
        }

        @Override
        public int getMemory(List<Value> row) {
            return 0;
        }

        @Override
        public void write(WriteBuffer buffer, List<Value> row) {
            throw new UnsupportedOperationException("Only for reading");
        }

        @Override
        @SuppressWarnings("unchecked")
        public List<Value>[] createStorage(int size) {
            return new List[size];
        }
    }

    /** Reads a value type only if its class is known. */
    private static final class TypeNames extends BasicDataType<DataType<?>> {

        private final List<String> unknown;
        private final MetaType<Object> types = new MetaType<>(null, null);

        TypeNames(List<String> unknown) {
            this.unknown = unknown;
        }

        @Override
        public DataType<?> read(ByteBuffer buffer) {
            ByteBuffer ahead = buffer.duplicate();
            String name = name(ahead);
            refuseUnlessKnown(name);
            if (name.equals(VersionedValueType.Factory.class.getName())) {
                refuseUnlessKnown(name(ahead));
            }
            return types.read(buffer);
        }

        /** H2 makes an object of whatever class is named here, and one of its own makes any object of any class. */
        private void refuseUnlessKnown(String name) {
            if (!name.startsWith("org.h2.mvstore.") || name.equals(ObjectDataType.class.getName())) {
                unknown.add(name);
                throw new IllegalStateException("A value type that is not H2's own");
            }
        }

        private static String name(ByteBuffer buffer) {
            return DataUtils.readString(buffer, DataUtils.readVarInt(buffer));
        }

        @Override
        public int getMemory(DataType<?> type) {
            return 0;
        }

        @Override
        public void write(WriteBuffer buffer, DataType<?> type) {
            throw new UnsupportedOperationException("Only for reading");
        }

        @Override
        public DataType<?>[] createStorage(int size) {
            return new DataType<?>[size];
        }
    }
}
