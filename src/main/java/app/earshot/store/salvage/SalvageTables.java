package app.earshot.store.salvage;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which tables are brought over, and what a row of each needs to be there before it. A new table has its place in one of the lists here. */
final class SalvageTables {

    /** What rows need comes before them. */
    static final List<String> IN_ORDER = List.of(
            "setting", "teammate", "crew_member", "day_off", "person", "person_contact", "account", "account_person", "account_person_role",
            "enquiry", "enquiry_day", "enquiry_hours", "further_crew", "stage_change", "hold", "entry", "entry_person", "entry_teammate",
            "heard", "promise", "request", "asked", "let_go", "decision", "shared_goal", "shared_goal_person", "attachment", "draft", "reply_draft",
            "call_draft", "sheet_draft", "sheet_field", "question_change", "topic_change", "occasion_change", "stage_name", "blind_spot_snooze",
            "disagreement", "position_taken", "brief", "heard_pair", "ruling", "put_off", "kept_private");

    /** What is worked out anew, or says something of the file itself. */
    static final Set<String> LEFT = Set.of(
            "notebook", "outlook", "contact_tally", "question_tally", "search_pending", "entry_reading", "reading_progress", "open_need",
            "row_digest");

    /** What hangs on an entry, in words of its own. */
    static final List<String> ON_ENTRIES = List.of("heard", "promise", "request", "asked");

    private static final Map<String, String> BY_COLUMN = Map.of(
            "account_id", "account", "person_id", "person", "enquiry_id", "enquiry", "entry_id", "entry", "goal_id", "shared_goal",
            "disagreement_id", "disagreement", "crew", "teammate", "referred_by", "person", "crew_id", "teammate", "teammate_id", "teammate");

    private SalvageTables() {}

    /** The table to which a column refers by id, or null. */
    static @org.jspecify.annotations.Nullable String referred(String column) {
        return BY_COLUMN.get(column);
    }
}
