package app.earshot.store.digest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which tables have their rows in a digest, and in whose. Drafts are not among them: they are written with every few letters and gone once they
 * are saved.
 */
final class DigestedTables {

    static final String ENTRY = "entry";
    static final String ACCOUNT = "account";
    static final String PERSON = "person";
    private static final String ID = "id";

    /**
     * A table.
     *
     * @param kind of the thing to which its rows belong, which is the table of the row that each has one of
     * @param owner the column with the thing's id
     */
    record Digested(String table, String kind, String owner) {

        /** Whether a row of it is the thing itself, which comes first and goes last. */
        boolean isRoot() {
            return table.equals(kind);
        }
    }

    private static final Map<String, Digested> ALL = List.of(
                    new Digested("teammate", "teammate", ID), new Digested("crew_member", "teammate", "crew_id"),
                    new Digested(PERSON, PERSON, ID), new Digested("person_contact", PERSON, "person_id"),
                    new Digested(ACCOUNT, ACCOUNT, ID), new Digested("account_person", ACCOUNT, "account_id"),
                    new Digested("account_person_role", ACCOUNT, "account_id"),
                    new Digested("enquiry", "enquiry", ID), new Digested("enquiry_day", "enquiry", "enquiry_id"),
                    new Digested("enquiry_hours", "enquiry", "enquiry_id"), new Digested("further_crew", "enquiry", "enquiry_id"),
                    new Digested("stage_change", "enquiry", "enquiry_id"), new Digested("hold", "enquiry", "enquiry_id"),
                    new Digested(ENTRY, ENTRY, ID), new Digested("entry_person", ENTRY, "entry_id"),
                    new Digested("entry_teammate", ENTRY, "entry_id"), new Digested("heard", ENTRY, "entry_id"),
                    new Digested("promise", ENTRY, "entry_id"), new Digested("request", ENTRY, "entry_id"),
                    new Digested("asked", ENTRY, "entry_id"), new Digested("brief", ENTRY, "entry_id"),
                    new Digested("shared_goal", "shared_goal", ID), new Digested("shared_goal_person", "shared_goal", "goal_id"),
                    new Digested("disagreement", "disagreement", ID), new Digested("position_taken", "disagreement", "disagreement_id"),
                    new Digested("attachment", "attachment", ID), new Digested("day_off", "day_off", ID), new Digested("ruling", "ruling", ID),
                    new Digested("blind_spot_snooze", "blind_spot_snooze", ID))
            .stream()
            .collect(Collectors.toMap(Digested::table, table -> table, (one, other) -> one, TreeMap::new));

    /** What is derived, and says nothing that was written; and the number of the last change. */
    private static final Set<String> LEFT_OUT = Set.of("version", "removed", "stands", "sort_name", "began_at");

    private static final Map<String, Set<String>> LEFT_OUT_OF = Map.of(
            "entry_person", Set.of("account_id", "happened_at"), "request", Set.of("asked_at"), "asked", Set.of("asked_at"));

    private DigestedTables() {}

    static Set<String> names() {
        return ALL.keySet();
    }

    static Digested table(String name) {
        return ALL.get(name);
    }

    /** The tables of a thing of this kind, sorted. */
    static List<Digested> of(String kind) {
        return ALL.values().stream().filter(table -> table.kind().equals(kind)).toList();
    }

    static List<String> kinds() {
        return ALL.values().stream().map(Digested::kind).distinct().toList();
    }

    static boolean counts(String table, String column) {
        return !LEFT_OUT.contains(column) && !LEFT_OUT_OF.getOrDefault(table, Set.of()).contains(column);
    }
}
