package app.earshot.store.recovery;

import app.earshot.store.Samples;
import app.earshot.store.Session;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One row in each table that has none yet, on the account with the most entries. */
final class RarelyFilled {

    private RarelyFilled() {}

    static void fill(Session session) {
        for (AccountTable table : AccountTable.ALL) {
            if (isEmpty(session, table)) {
                session.handle().execute(row(session, table));
            }
        }
    }

    private static boolean isEmpty(Session session, AccountTable table) {
        return session.handle().createQuery("select count(*) from " + table.name()).mapTo(Long.class).one() == 0;
    }

    private static String row(Session session, AccountTable table) {
        Map<String, String> special = Map.of(
                "account_id", account(session), "entry_id", newest(session, "entry"), "enquiry_id", newest(session, "enquiry"),
                "one_id", smaller(session), "other_id", newest(session, "heard"), "disagreement_id", newest(session, "disagreement"));
        StringBuilder values = new StringBuilder();
        for (String column : table.columns()) {
            values.append(values.isEmpty() ? "" : ", ").append(special.getOrDefault(column, value(session, table, column)));
        }
        return "insert into " + table.name() + " (" + String.join(", ", table.columns()) + ") values (" + values + ")";
    }

    private static String account(Session session) {
        return "'" + session.handle()
                .createQuery("select account_id from entry group by account_id order by count(*) desc, account_id fetch first row only")
                .mapTo(UUID.class).one() + "'";
    }

    private static String newest(Session session, String table) {
        List<UUID> ids = session.handle()
                .createQuery("select id from " + table + " where account_id = " + account(session) + " order by id desc fetch first row only")
                .mapTo(UUID.class).list();
        return ids.isEmpty() ? "null" : "'" + ids.getFirst() + "'";
    }

    private static String smaller(Session session) {
        return "'" + session.handle().createQuery("select min(id) from heard where account_id = " + account(session)).mapTo(UUID.class).one() + "'";
    }

    private static String value(Session session, AccountTable table, String column) {
        String type = session.handle()
                .createQuery("select data_type from information_schema.columns where lower(table_name) = :table and lower(column_name) = :column")
                .bind("table", table.name())
                .bind("column", column)
                .mapTo(String.class)
                .one();
        return switch (type) {
            case "UUID" -> column.equals("about") && table.name().equals(AccountTable.PRIVATE) ? newest(session, "entry") : column.equals("about") || column.equals("about_id") ? account(session)
                    : column.equals("person_id") ? "'" + Samples.ANA + "'"
                    : column.equals("teammate_id") || column.equals("crew") ? "'" + Samples.HELEN + "'"
                    : column.equals("referred_by") ? "'" + Samples.LUIS + "'"
                    : column.equals("replaced_by") ? "null" : "'019b0000-0000-7000-8000-000000000001'";
            case "CHARACTER VARYING" -> column.equals("about") && table.root().equals("sheet_draft") ? account(session) : "'words of " + column + "'";
            case "INTEGER", "BIGINT" -> "3";
            case "BOOLEAN" -> "false";
            case "DATE" -> "date '2026-11-30'";
            case "TIME" -> "time '18:30:00'";
            default -> "timestamp with time zone '2026-11-30 10:00:00+00'";
        };
    }
}
