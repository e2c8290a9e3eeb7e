package app.earshot.store;

import app.earshot.domain.draft.SheetKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Every row of every table as it is kept, for tests that compare a whole notebook with itself. */
public final class Rows {

    private static final String TABLES = """
            select table_name from information_schema.tables where table_schema = 'PUBLIC' order by table_name""";

    private Rows() {}

    /** How many accounts stand in lists. */
    public static int accounts(Session session) {
        return session.handle()
                .createQuery("select count(*) from outlook where removed = false")
                .mapTo(Integer.class)
                .one();
    }

    /** What was typed into one field of a sheet, as it was kept before fields had codes. */
    public static void sheetOfTheThirdForm(Session session, SheetKey key, String field, String words) {
        session.handle()
                .createUpdate("""
                        insert into sheet_draft (sheet, about, account_id, title, typed_at)
                        values (:sheet, :about, :account, 'A sheet', timestamp with time zone '2027-01-04 09:00:00+00')""")
                .bind("sheet", key.sheet())
                .bind("about", key.about())
                .bind("account", key.accountId())
                .execute();
        session.handle()
                .createUpdate("""
                        insert into sheet_words (sheet, about, list_order, field, words)
                        values (:sheet, :about, 0, :field, :words)""")
                .bind("sheet", key.sheet())
                .bind("about", key.about())
                .bind("field", field)
                .bind("words", words)
                .execute();
    }

    /** The rows of each table, column by column. */
    public static Map<String, List<Map<String, Object>>> all(Notebook notebook) {
        return notebook.read(session -> {
            Handle handle = session.handle();
            Map<String, List<Map<String, Object>>> tables = new TreeMap<>();
            handle.createQuery(TABLES).mapTo(String.class).list().forEach(table -> tables.put(
                    table.toLowerCase(Locale.ROOT),
                    handle.createQuery("select * from " + table).mapToMap().stream()
                            .map(row -> (Map<String, Object>) new LinkedHashMap<>(row))
                            .collect(Collectors.toList())));
            return tables;
        });
    }
}
