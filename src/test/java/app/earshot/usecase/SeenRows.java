package app.earshot.usecase;

import app.earshot.store.Rows;
import app.earshot.testkit.Desk;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of a whole notebook that somebody can see, line by line, for comparing it with itself. */
final class SeenRows {

    /** What is read in an entry depends on the topics of that day, and is read again behind where they differ. */
    private static final Set<String> WORKED_OUT_OR_COUNTED = Set.of("notebook", "outlook", "search_pending", "entry_reading", "row_digest");

    private SeenRows() {}

    /** Every row that counts, without its version, in an order that does not depend on when it was written. */
    static Map<String, List<String>> of(Desk desk) {
        Map<String, List<Map<String, Object>>> all = Rows.all(desk.notebook);
        Map<String, List<String>> seen = new TreeMap<>();
        Set<Object> gone = Stream.of("entry", "disagreement", "account", "enquiry", "attachment")
                .flatMap(table -> all.getOrDefault(table, List.of()).stream())
                .filter(SeenRows::isRemoved)
                .map(row -> row.get("id"))
                .collect(Collectors.toCollection(HashSet::new));
        Set<Object> members = all.get("account_person").stream()
                .filter(row -> !isRemoved(row))
                .map(row -> row.get("person_id"))
                .collect(Collectors.toSet());
        all.get("person").stream().map(row -> row.get("id")).filter(id -> !members.contains(id)).forEach(gone::add);
        all.forEach((table, rows) -> {
            if (!WORKED_OUT_OR_COUNTED.contains(table)) {
                seen.put(table, rows.stream()
                        .filter(row -> !isRemoved(row) && !isMark(row))
                        .filter(row -> !table.startsWith("account_person") && !table.startsWith("person")
                                || !gone.contains(row.get(table.equals("person") ? "id" : "person_id")))
                        .filter(row -> Stream.of("id", "entry_id", "disagreement_id", "enquiry_id")
                                .map(row::get)
                                .noneMatch(gone::contains))
                        .map(SeenRows::line)
                        .sorted()
                        .toList());
            }
        });
        return seen;
    }

    /** What each write leaves for itself, and what was taken back to no words. */
    private static boolean isMark(Map<String, Object> row) {
        return "last-write".equals(row.get("code")) || (row.containsKey("code") && "".equals(row.get("words")));
    }

    private static boolean isRemoved(Map<String, Object> row) {
        return row.get("removed_at") != null || Boolean.TRUE.equals(row.get("removed")) || Boolean.FALSE.equals(row.get("active"));
    }

    private static String line(Map<String, Object> row) {
        Map<String, Object> kept = new TreeMap<>(row);
        kept.remove("version");
        return kept.toString();
    }
}
