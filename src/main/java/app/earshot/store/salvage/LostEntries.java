package app.earshot.store.salvage;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Entries that can't be read, while what was marked in them can: their words come back as a note. */
final class LostEntries {

    private final Map<String, LostEntry> byId = new LinkedHashMap<>();
    /** Where the words of a row begin in the note. */
    private final Map<String, Integer> begins = new HashMap<>();

    /** Looks at a row that hangs on an entry. */
    void find(List<String> columns, List<@Nullable String> row, Predicate<String> isThere) {
        String entry = value(columns, row, "entry_id");
        if (!isThere.test(entry)) {
            LostEntry lost = byId.computeIfAbsent(entry, id -> new LostEntry(id, value(columns, row, "account_id")));
            begins.put(value(columns, row, "id"), lost.add(value(columns, row, "words"), moment(columns, row)));
        }
    }

    List<LostEntry> all() {
        return List.copyOf(byId.values());
    }

    /** Puts the place of a row's words to where they stand in the note. */
    void place(List<String> columns, List<@Nullable String> row) {
        Integer begin = begins.get(value(columns, row, "id"));
        if (begin != null) {
            row.set(columns.indexOf("starts"), String.valueOf(begin));
            row.set(columns.indexOf("ends"), String.valueOf(begin + value(columns, row, "words").length()));
        }
    }

    private static String value(List<String> columns, List<@Nullable String> row, String column) {
        return Objects.requireNonNull(row.get(columns.indexOf(column)));
    }

    private static @Nullable String moment(List<String> columns, List<@Nullable String> row) {
        int at = Math.max(columns.indexOf("heard_at"), columns.indexOf("asked_at"));
        return at < 0 ? null : row.get(at);
    }
}
