package app.earshot.store.salvage;

import app.earshot.store.Notebook;
import app.earshot.store.Session;
import app.earshot.store.engine.SalvagedRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Brings rows that were found into a new notebook, table by table, so many at a time that each is a save like any other. */
final class SalvageWriter {

    private static final int AT_ONCE = 2000;
    private static final String LAST_WRITE = "last-write";

    private final SalvagedRows rows;
    private final Notebook notebook;
    private final Salvaging.Placeholders names;
    private final Map<String, Set<String>> there = new HashMap<>();
    private final LostEntries lostEntries = new LostEntries();

    SalvageWriter(SalvagedRows rows, Notebook notebook, Salvaging.Placeholders names) {
        this.rows = rows;
        this.notebook = notebook;
        this.names = names;
    }

    void run() {
        for (String table : SalvageTables.IN_ORDER) {
            if (rows.tables().contains(table)) {
                write(table);
            }
            if (table.equals("entry")) {
                writeLostEntries();
            }
        }
        workOutAnew();
    }

    private void write(String table) {
        List<String> columns = rows.columns(table);
        inParts(table, part -> notebook.write(session -> {
            SalvageDao dao = new SalvageDao(session.handle());
            List<List<@Nullable String>> fitting = new ArrayList<>();
            for (List<@Nullable String> row : part) {
                if (fit(dao, table, columns, row)) {
                    fitting.add(row);
                }
            }
            return dao.insert(table, columns, fitting);
        }));
    }

    private void inParts(String table, Consumer<List<List<@Nullable String>>> each) {
        List<List<@Nullable String>> part = new ArrayList<>();
        rows.read(table, row -> {
            part.add(row);
            if (part.size() == AT_ONCE) {
                each.accept(List.copyOf(part));
                part.clear();
            }
        });
        if (!part.isEmpty()) {
            each.accept(part);
        }
    }

    /** Sees to it that what a row refers to is there; says whether the row may be written. */
    private boolean fit(SalvageDao dao, String table, List<String> columns, List<@Nullable String> row) {
        for (int i = 0; i < columns.size(); i++) {
            String id = row.get(i);
            String column = columns.get(i);
            if (id != null && !isThere(SalvageTables.referred(column), id)) {
                switch (column) {
                    case "account_id" -> dao.insertAccount(noted("account", id), names.account());
                    case "person_id" -> dao.insertPerson(noted("person", id), names.person());
                    case "crew", "referred_by" -> row.set(i, null);
                    default -> {
                        if (!column.equals("teammate_id") && !table.equals("draft")) {
                            return false;
                        }
                    }
                }
            }
        }
        int id = columns.indexOf("id");
        if (id >= 0 && row.get(id) != null) {
            noted(table, String.valueOf(row.get(id)));
        }
        if (SalvageTables.ON_ENTRIES.contains(table)) {
            lostEntries.place(columns, row);
        }
        return !table.equals("setting") || !LAST_WRITE.equals(row.getFirst());
    }

    private boolean isThere(@Nullable String table, String id) {
        return table == null || there.getOrDefault(table, Set.of()).contains(id);
    }

    private String noted(String table, String id) {
        there.computeIfAbsent(table, any -> new HashSet<>()).add(id);
        return id;
    }

    private void writeLostEntries() {
        for (String table : SalvageTables.ON_ENTRIES) {
            if (rows.tables().contains(table)) {
                List<String> columns = rows.columns(table);
                rows.read(table, row -> lostEntries.find(columns, row, id -> isThere("entry", id)));
            }
        }
        List<LostEntry> all = lostEntries.all();
        for (int at = 0; at < all.size(); at += AT_ONCE) {
            List<LostEntry> part = all.subList(at, Math.min(all.size(), at + AT_ONCE));
            notebook.write(session -> {
                SalvageDao dao = new SalvageDao(session.handle());
                for (LostEntry lost : part) {
                    if (!isThere("account", lost.account())) {
                        dao.insertAccount(noted("account", lost.account()), names.account());
                    }
                    dao.insertEntry(lost);
                    noted("entry", lost.id());
                }
                return part.size();
            });
        }
    }

    private void workOutAnew() {
        notebook.write(session -> {
            new SalvageDao(session.handle()).countAnew();
            return true;
        });
        int outlooks = AT_ONCE;
        while (outlooks == AT_ONCE) {
            outlooks = notebook.write(session -> new SalvageDao(session.handle()).insertOutlooks(AT_ONCE));
        }
        UUID after = null;
        do {
            UUID last = after;
            after = notebook.write(session -> tallied(session, last));
        } while (after != null);
    }

    private static @Nullable UUID tallied(Session session, @Nullable UUID after) {
        List<UUID> ids = session.walk().entries(after, AT_ONCE);
        session.entries().tally(session.entries().findAll(ids));
        return ids.isEmpty() ? null : ids.getLast();
    }
}
