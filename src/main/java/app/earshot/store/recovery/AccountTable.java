package app.earshot.store.recovery;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table with rows that belong to an account, and to a part of it that comes and goes as a whole: an entry with what was heard in it, an enquiry
 * with its days.
 *
 * @param root the table in which each part has one row
 * @param parent how the account is found where the row itself does not say it: a join; or null
 * @param part the columns that say to which part a row belongs; the same as the key in the root's own table
 * @param uncompared columns that may differ while what people wrote is the same
 */
record AccountTable(
        String name, String root, @Nullable String parent, List<String> part, List<String> key, List<String> columns, Set<String> uncompared) {

    static final String ACCOUNT = "account";
    static final String PERSON = "person";
    static final String MEMBER = "account_person";
    static final String ENTRY = "entry";
    static final String GOAL = "shared_goal";
    static final String FILE = "attachment";
    static final String DISAGREEMENT = "disagreement";
    static final String DRAFT = "draft";
    static final String PRIVATE = "kept_private";

    /** What is counted by the program or follows from the rest: it is no difference between two moments of the same words. */
    private static final Set<String> FOLLOWS = Set.of("version", "removed", "removed_at", "replaced_by", "stands", "began_at");

    private static final String OF_ENQUIRY = "join enquiry p on p.id = t.enquiry_id";
    private static final String OF_ENTRY = "join entry p on p.id = t.entry_id";
    private static final String OF_MEMBER = "join account_person p on p.person_id = t.";

    /** In the order in which rows can be put in. */
    static final List<AccountTable> ALL = List.of(
            root(ACCOUNT, "id", "id name kind note created_at removed_at version"),
            new AccountTable(
                    PERSON, PERSON, OF_MEMBER + "id", List.of("id"), List.of("id"), words("id name sort_name reached_by note version"),
                    Set.of("sort_name", "version")),
            part("person_contact", PERSON, OF_MEMBER + "person_id", "person_id", "person_id list_order", "person_id list_order kind words"),
            root(MEMBER, "account_id person_id", "account_id person_id list_order removed_at"),
            part("account_person_role", MEMBER, null, "account_id person_id", "account_id person_id role", "account_id person_id role"),
            root("enquiry", "id", "id account_id occasion place size_words source referred_by crew began_at version"),
            part("enquiry_day", "enquiry", OF_ENQUIRY, "enquiry_id", "enquiry_id on_day", "enquiry_id on_day"),
            part("stage_change", "enquiry", OF_ENQUIRY, "enquiry_id", "id", "id enquiry_id list_order stage changed_at reason"),
            part(
                    "enquiry_hours", "enquiry", OF_ENQUIRY, "enquiry_id", "enquiry_id",
                    "enquiry_id from_time to_time setup_minutes travel_minutes"),
            part("further_crew", "enquiry", OF_ENQUIRY, "enquiry_id", "enquiry_id teammate_id", "enquiry_id list_order teammate_id"),
            part("hold", "enquiry", OF_ENQUIRY, "enquiry_id", "id", "id enquiry_id crew on_day until_day held_at released_at"),
            root(ENTRY, "id", "id account_id kind started_by happened_at minutes body talk_share removed removed_at version"),
            part(
                    "entry_person", ENTRY, OF_ENTRY, "entry_id", "entry_id person_id",
                    "entry_id person_id account_id happened_at removed"),
            part("entry_teammate", ENTRY, OF_ENTRY, "entry_id", "entry_id teammate_id", "entry_id teammate_id"),
            part(
                    "heard", ENTRY, null, "entry_id", "id",
                    "id account_id entry_id list_order person_id topic words starts ends heard_at said_back_at replaced_by removed stands"),
            part(
                    "promise", ENTRY, null, "entry_id", "id",
                    "id account_id entry_id list_order side teammate_id person_id words starts ends due_on first_due_on state settled_on"
                            + " removed moved_late"),
            part(
                    "request", ENTRY, null, "entry_id", "id",
                    "id account_id entry_id list_order person_id words starts ends reason answer answer_words house_rule answered_at"
                            + " asked_at removed taken_words"),
            part(
                    "asked", ENTRY, null, "entry_id", "id",
                    "id account_id entry_id list_order question_id topic words starts ends asked_at removed"),
            part("let_go", ENTRY, OF_ENTRY, "entry_id", "entry_id list_order", "entry_id list_order kind words"),
            part("brief", ENTRY, null, "entry_id", "id", "id account_id entry_id made_at content"),
            root(GOAL, "id", "id account_id number words agreed_on outcome checked_on outcome_words"),
            part("shared_goal_person", GOAL, "join shared_goal p on p.id = t.goal_id", "goal_id", "goal_id person_id", "goal_id person_id"),
            root(FILE, "id", "id account_id file_name bytes sha256 added_at removed_at"),
            root(DISAGREEMENT, "id", "id account_id about beneath decided opened_on review_on settled_on secluded removed_at version"),
            part(
                    "position_taken", DISAGREEMENT, "join disagreement p on p.id = t.disagreement_id", "disagreement_id", "id",
                    "id disagreement_id list_order person_id teammate_id words taken_on"),
            root("decision", "id", "id account_id question_id decision decided_at until_day"),
            root("ruling", "id", "id account_id about verdict reason until_day ruled_at"),
            root("blind_spot_snooze", "id", "id account_id rule person_id reason snoozed_at until_day entries_then"),
            root("heard_pair", "one_id other_id", "one_id other_id account_id differ judged_at"),
            root(PRIVATE, "about", "about account_id"),
            root("put_off", "id", "id account_id section about until_day put_at"),
            root(
                    DRAFT, "account_id",
                    "account_id entry_id kind started_by body people teammates typed_at minutes talk_share choices"),
            root("reply_draft", "about_id", "about_id account_id body typed_at"),
            root(
                    "call_draft", "account_id",
                    "account_id kind started_by began_at body people teammates choices talking them_seconds us_seconds counted_until"),
            root("sheet_draft", "sheet about", "sheet about account_id title typed_at"),
            part(
                    "sheet_field", "sheet_draft", "join sheet_draft p on p.sheet = t.sheet and p.about = t.about", "sheet about",
                    "sheet about list_order", "sheet about list_order code field words chosen"));

    private static AccountTable root(String name, String key, String columns) {
        return new AccountTable(name, name, null, words(key), words(key), words(columns), FOLLOWS);
    }

    private static AccountTable part(String name, String root, @Nullable String parent, String part, String key, String columns) {
        return new AccountTable(name, root, parent, words(part), words(key), words(columns), FOLLOWS);
    }

    private static List<String> words(String line) {
        return List.of(line.split(" "));
    }

    static AccountTable of(String name) {
        return ALL.stream().filter(table -> table.name.equals(name)).findFirst().orElseThrow();
    }

    boolean isRoot() {
        return name.equals(root);
    }

    /** Whether what is taken off lists stays here, with the moment. */
    boolean isRemovable() {
        return columns.contains("removed_at");
    }

    int at(String column) {
        return columns.indexOf(column);
    }

    /** The rows of accounts, with the account's id in front. */
    String selectOf() {
        String owner = name.equals(ACCOUNT) ? "t.id" : parent == null ? "t.account_id" : "p.account_id";
        return "select " + owner + " as owner_id, " + columns.stream().map(column -> "t." + column).collect(Collectors.joining(", "))
                + " from " + name + " t" + (parent == null ? "" : " " + parent)
                + " where " + owner + " in (<ids>) order by " + key.stream().map(column -> "t." + column).collect(Collectors.joining(", "));
    }

    String insert() {
        return "insert into " + name + " (" + String.join(", ", columns) + ") values ("
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    }

    /** Whether a row stands now, and since when it is off the lists. */
    String selectStanding() {
        return "select " + (isRemovable() ? "removed_at" : "null as removed_at") + " from " + name + " where "
                + key.stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
    }

    /** What tells one part from all others. */
    List<Object> partOf(Object[] row) {
        return part.stream().map(column -> row[at(column)]).toList();
    }

    /** The columns that are compared. */
    int[] compared() {
        return columns.stream().filter(column -> !uncompared.contains(column)).mapToInt(this::at).toArray();
    }
}
