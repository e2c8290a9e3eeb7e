package app.earshot.store.erasure;

import app.earshot.domain.erasing.NamedWords;
import app.earshot.store.row.Columns;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/**
 * Takes a name out of every text of every table but those of entries, which are rewritten whole, and those that name nobody of theirs. The tables
 * are asked of the notebook: one that comes later is swept as well.
 */
final class TextSweep {

    private static final Set<String> LEFT_OUT = Set.of(
            "ENTRY", "HEARD", "PROMISE", "REQUEST", "ASKED", "PERSON_CONTACT", "NOTEBOOK", "SETTING", "TEAMMATE", "QUESTION_CHANGE", "TOPIC_CHANGE",
            "OCCASION_CHANGE", "STAGE_NAME", "QUESTION_TALLY", "FLYWAY_SCHEMA_HISTORY");

    /** Of whose account a row is that does not say it itself. */
    private static final Map<String, String> PARENTS = Map.of(
            "STAGE_CHANGE", "select c.id, e.account_id from stage_change c join enquiry e on e.id = c.enquiry_id",
            "PERSON", "select person_id as id, account_id from account_person",
            "POSITION_TAKEN", "select p.id, d.account_id from position_taken p join disagreement d on d.id = p.disagreement_id");

    /** Other people keep their names. */
    private static final Map<String, Set<String>> KEPT = Map.of("PERSON", Set.of("NAME", "SORT_NAME"));

    /** Columns of codes: a word in them is a word of ours, whoever is called so. */
    private static final Set<String> CODES = Set.of(
            "KIND", "ROLE", "OCCASION", "STAGE", "STARTED_BY", "TALK_SHARE", "SECTION", "NEED", "VERDICT", "RULE", "DECISION", "OUTCOME", "SHA256",
            "QUESTION_ID", "CREWS", "CHOICES", "TALKING");

    private final Handle handle;

    TextSweep(Handle handle) {
        this.handle = handle;
    }

    private record Table(String name, List<String> keys, List<String> texts, boolean ofAccounts) {}

    void run(NamedWords named, Set<UUID> accounts) {
        try {
            for (Table table : tables()) {
                sweep(table, named, accounts);
            }
        } catch (SQLException unreadable) {
            throw new IllegalStateException("The notebook does not say which tables it has", unreadable);
        }
    }

    private void sweep(Table table, NamedWords named, Set<UUID> accounts) {
        Map<UUID, UUID> parents = parents(table.name(), accounts);
        List<String> read = new ArrayList<>(table.keys());
        read.addAll(table.texts());
        String account = table.name().equals("ACCOUNT") ? "ID" : table.ofAccounts() ? "ACCOUNT_ID" : null;
        List<String> asked = new ArrayList<>(read);
        if (table.ofAccounts() && !asked.contains("ACCOUNT_ID")) {
            asked.add("ACCOUNT_ID");
        }
        String sql = "select " + String.join(", ", asked.stream().map(TextSweep::quoted).toList()) + " from " + quoted(table.name());
        List<Map<String, Object>> rows = handle.createQuery(sql).map((row, context) -> {
            Map<String, Object> values = new HashMap<>();
            for (String column : read) {
                values.put(column, row.getObject(column));
            }
            values.put("", account == null ? parents.get(key(values.get(table.keys().getFirst()))) : row.getObject(account));
            return values;
        }).list();
        for (Map<String, Object> row : rows) {
            boolean among = row.get("") instanceof UUID id && accounts.contains(id);
            for (String column : table.texts()) {
                String text = row.get(column) instanceof String words ? words : "";
                String rest = named.without(text, among);
                if (!rest.equals(text)) {
                    update(table, column, row, rest);
                }
            }
        }
    }

    private static UUID key(Object value) {
        return value instanceof UUID id ? id : new UUID(0, 0);
    }

    private Map<UUID, UUID> parents(String table, Set<UUID> accounts) {
        Map<UUID, UUID> parents = new HashMap<>();
        if (PARENTS.containsKey(table)) {
            handle.createQuery(PARENTS.get(table))
                    .map((row, context) -> Map.entry(Columns.id(row, "id"), Columns.id(row, "account_id")))
                    .forEach(pair -> parents.merge(pair.getKey(), pair.getValue(), (one, other) -> accounts.contains(one) ? one : other));
        }
        return parents;
    }

    private void update(Table table, String column, Map<String, Object> row, String rest) {
        List<String> same = table.keys().stream().map(key -> quoted(key) + " = :key" + table.keys().indexOf(key)).toList();
        String sql = "update " + quoted(table.name()) + " set " + quoted(column) + " = :rest where " + String.join(" and ", same);
        try (Update update = handle.createUpdate(sql)) {
            update.bind("rest", rest);
            for (int i = 0; i < table.keys().size(); i++) {
                update.bind("key" + i, row.get(table.keys().get(i)));
            }
            update.execute();
        }
    }

    private List<Table> tables() throws SQLException {
        DatabaseMetaData all = handle.getConnection().getMetaData();
        List<Table> tables = new ArrayList<>();
        for (String name : column(all.getTables(null, "PUBLIC", "%", new String[] {"BASE TABLE"}), "TABLE_NAME")) {
            if (LEFT_OUT.contains(name)) {
                continue;
            }
            List<String> keys = column(all.getPrimaryKeys(null, "PUBLIC", name), "COLUMN_NAME");
            List<String> texts = new ArrayList<>();
            boolean ofAccounts = false;
            try (ResultSet columns = all.getColumns(null, "PUBLIC", name, "%")) {
                while (columns.next()) {
                    String column = columns.getString("COLUMN_NAME");
                    ofAccounts |= column.equals("ACCOUNT_ID");
                    boolean text = columns.getInt("DATA_TYPE") == Types.VARCHAR && !keys.contains(column) && !CODES.contains(column);
                    if (text && !KEPT.getOrDefault(name, Set.of()).contains(column)) {
                        texts.add(column);
                    }
                }
            }
            if (!keys.isEmpty() && !texts.isEmpty()) {
                tables.add(new Table(name, keys, texts, ofAccounts));
            }
        }
        return tables;
    }

    private static List<String> column(ResultSet rows, String name) throws SQLException {
        List<String> values = new ArrayList<>();
        try (rows) {
            while (rows.next()) {
                values.add(rows.getString(name));
            }
        }
        return values;
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
