package app.earshot.store.recovery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** New ids for a second account, in the order of the old ones: what came first still does. */
final class IdMapping {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Where ids stand within text: lists of them, and what was chosen in a draft. */
    private static final Set<String> LISTS = Set.of("people", "teammates", "choices", "about", "chosen", "content");

    private final Map<UUID, UUID> ids = new HashMap<>();

    private IdMapping() {}

    /** Of all that is the account's own. People and teammates are not: they are who they are. */
    static IdMapping of(AccountRows rows, Supplier<UUID> ids) {
        IdMapping mapping = new IdMapping();
        TreeSet<UUID> own = new TreeSet<>();
        for (AccountTable table : AccountTable.ALL) {
            if (table.columns().contains("id") && !table.root().equals(AccountTable.PERSON)) {
                own.addAll(rows.ids(table));
            }
        }
        own.forEach(id -> mapping.ids.put(id, ids.get()));
        return mapping;
    }

    /** Makes somebody another person. */
    void add(UUID person, UUID other) {
        ids.put(person, other);
    }

    UUID of(UUID id) {
        return ids.getOrDefault(id, id);
    }

    Object[] of(AccountTable table, Object[] row) {
        Object[] mapped = row.clone();
        List<String> columns = table.columns();
        for (int i = 0; i < mapped.length; i++) {
            mapped[i] = of(columns.get(i), row[i]);
        }
        return mapped;
    }

    private @Nullable Object of(String column, @Nullable Object value) {
        return switch (value) {
            case UUID id -> of(id);
            case String words when LISTS.contains(column) -> ID.matcher(words).replaceAll(this::replacement);
            case null, default -> value;
        };
    }

    private String replacement(java.util.regex.MatchResult found) {
        return Matcher.quoteReplacement(of(UUID.fromString(found.group())).toString());
    }
}
