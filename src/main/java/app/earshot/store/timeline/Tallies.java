package app.earshot.store.timeline;

import app.earshot.domain.timeline.Asked;
import app.earshot.domain.timeline.Entry;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Keeps two derived tables in step with the entries: who has been in touch with whom, and how often a question led to
 * something. Counting them anew for the listening panel would read every entry each time.
 */
final class Tallies {

    private static final String ADD_CONTACT = """
            update contact_tally set entries = entries + :entries, heard = heard + :heard
            where account_id = :account and person_id = :person and teammate_id = :teammate""";

    /** When they were last in touch is read nowhere, and the schema is fixed: the column gets no time that would have to be kept right. */
    private static final String INSERT_CONTACT = """
            insert into contact_tally (account_id, person_id, teammate_id, entries, heard, last_at)
            values (:account, :person, :teammate, :entries, :heard,
                timestamp with time zone '1970-01-01 00:00:00+00')""";

    private static final String DELETE_EMPTY = """
            delete from contact_tally where account_id = :account and entries = 0""";

    private static final String ADD_QUESTION = """
            update question_tally set asked = asked + :asked, worked = worked + :worked where question_id = :question""";

    private static final String INSERT_QUESTION = """
            insert into question_tally (question_id, asked, worked) values (:question, :asked, :worked)""";

    private final Handle handle;

    Tallies(Handle handle) {
        this.handle = handle;
    }

    /** Takes out what entries added before they changed and puts in what they add now. */
    void change(Collection<Entry> before, Collection<Entry> after) {
        Map<Pair, Together> contacts = new HashMap<>();
        Map<String, int[]> questions = new HashMap<>();
        before.forEach(entry -> collect(entry, -1, contacts, questions));
        after.forEach(entry -> collect(entry, 1, contacts, questions));
        contacts.forEach(this::apply);
        questions.forEach(this::apply);
    }

    private static void collect(
            Entry entry, int sign, Map<Pair, Together> contacts, Map<String, int[]> questions) {
        if (entry.removedAt() != null) {
            return;
        }
        for (UUID person : entry.people().stream().filter(entry::isWith).toList()) {
            int heard = (int) entry.heard().stream()
                    .filter(item -> person.equals(item.personId()))
                    .count();
            entry.teammates().forEach(teammate -> contacts.merge(
                    new Pair(entry.accountId(), person, teammate),
                    new Together(sign, sign * heard),
                    Together::plus));
        }
        for (Asked asked : entry.asked()) {
            if (asked.questionId() != null) {
                int[] counts = questions.computeIfAbsent(asked.questionId(), any -> new int[2]);
                counts[0] += sign;
                counts[1] += worked(entry, asked) ? sign : 0;
            }
        }
    }

    private static boolean worked(Entry entry, Asked asked) {
        return asked.topic() != null
                && entry.heard().stream().anyMatch(item -> Objects.equals(item.topic(), asked.topic()));
    }

    private void apply(Pair pair, Together together) {
        int changed = execute(ADD_CONTACT, pair, together);
        if (changed == 0 && together.entries() > 0) {
            execute(INSERT_CONTACT, pair, together);
        }
        if (together.entries() < 0) {
            handle.createUpdate(DELETE_EMPTY).bind("account", pair.account()).execute();
        }
    }

    private int execute(String statement, Pair pair, Together together) {
        return handle.createUpdate(statement)
                .bind("account", pair.account())
                .bind("person", pair.person())
                .bind("teammate", pair.teammate())
                .bind("entries", together.entries())
                .bind("heard", together.heard())
                .execute();
    }

    private void apply(String question, int[] counts) {
        int changed = handle.createUpdate(ADD_QUESTION)
                .bind("question", question)
                .bind("asked", counts[0])
                .bind("worked", counts[1])
                .execute();
        if (changed == 0) {
            handle.createUpdate(INSERT_QUESTION)
                    .bind("question", question)
                    .bind("asked", counts[0])
                    .bind("worked", counts[1])
                    .execute();
        }
    }

    private record Pair(UUID account, UUID person, UUID teammate) {}

    /** What is to be added to a pair's row. */
    private record Together(int entries, int heard) {

        Together plus(Together other) {
            return new Together(entries + other.entries, heard + other.heard);
        }
    }
}
