package app.earshot.store.timeline;

import app.earshot.domain.timeline.GoalOutcome;
import app.earshot.domain.timeline.SharedGoal;
import app.earshot.store.row.Columns;
import app.earshot.store.row.Invalidation;
import app.earshot.store.row.SearchPendingDao.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Shared goals and their earlier wordings. Lives as long as its session. */
public final class GoalDao {

    private static final String INSERT = """
            insert into shared_goal (id, account_id, number, words, agreed_on, outcome, checked_on, outcome_words)
            values (:id, :account, :number, :words, :agreedOn, :outcome, :checkedOn, :outcomeWords)""";

    private static final String INSERT_PERSON = """
            insert into shared_goal_person (goal_id, person_id) values (:goal, :person)""";

    private static final String DELETE_PEOPLE = "delete from shared_goal_person where goal_id = :goal";

    private static final String DELETE = "delete from shared_goal where id = :goal";

    private static final String ACCOUNT_OF = "select account_id from shared_goal where id = :goal";

    private static final String CHECK = """
            update shared_goal set outcome = :outcome, checked_on = :checkedOn, outcome_words = :words where id = :goal""";

    private static final String OF = """
            select id, account_id, number, words, agreed_on, outcome, checked_on, outcome_words
            from shared_goal where account_id = :account
            order by number desc, id fetch first :limit rows only""";

    private static final String PEOPLE = """
            select goal_id, person_id from shared_goal_person
            where goal_id in (select id from shared_goal where account_id = :account)""";

    private final Handle handle;

    public GoalDao(Handle handle) {
        this.handle = handle;
    }

    public void insert(SharedGoal goal) {
        handle.createUpdate(INSERT)
                .bind("id", goal.id())
                .bind("account", goal.accountId())
                .bind("number", goal.number())
                .bind("words", goal.words())
                .bind("agreedOn", goal.agreedOn())
                .bind("outcome", goal.outcome())
                .bind("checkedOn", goal.checkedOn())
                .bind("outcomeWords", goal.outcomeWords())
                .execute();
        PreparedBatch batch = handle.prepareBatch(INSERT_PERSON);
        goal.agreedBy().forEach(person -> batch.bind("goal", goal.id()).bind("person", person).add());
        batch.execute();
        changed(goal.accountId());
    }

    /** Takes a wording away, only to undo having agreed on it. */
    public void delete(UUID id) {
        Optional<UUID> account = accountOf(id);
        handle.createUpdate(DELETE_PEOPLE).bind("goal", id).execute();
        handle.createUpdate(DELETE).bind("goal", id).execute();
        account.ifPresent(this::changed);
    }

    /** Keeps how it turned out, or (null) that it was not checked after all. */
    public void check(UUID id, @Nullable GoalOutcome outcome, @Nullable LocalDate checkedOn, String words) {
        handle.createUpdate(CHECK)
                .bind("goal", id)
                .bind("outcome", outcome)
                .bind("checkedOn", checkedOn)
                .bind("words", words)
                .execute();
        accountOf(id).ifPresent(this::changed);
    }

    private void changed(UUID accountId) {
        Invalidation marks = new Invalidation(handle);
        marks.stale(accountId);
        marks.search(Subject.ACCOUNT, accountId);
    }

    /** The account that a goal belongs to. */
    public Optional<UUID> accountOf(UUID id) {
        return handle.createQuery(ACCOUNT_OF).bind("goal", id).mapTo(UUID.class).findOne();
    }

    public Optional<SharedGoal> newest(UUID accountId) {
        return list(accountId, 1).stream().findFirst();
    }

    /** All wordings, newest first. */
    public List<SharedGoal> of(UUID accountId) {
        return list(accountId, Integer.MAX_VALUE);
    }

    /** Wordings of several accounts by their ids. */
    public List<SharedGoal> findAll(Map<UUID, UUID> accountsById) {
        return accountsById.values().stream()
                .distinct()
                .flatMap(account -> of(account).stream())
                .filter(goal -> accountsById.containsKey(goal.id()))
                .toList();
    }

    private List<SharedGoal> list(UUID accountId, int limit) {
        Map<UUID, List<UUID>> people = Columns.grouped(handle.createQuery(PEOPLE)
                .bind("account", accountId)
                .map((row, context) -> Map.entry(Columns.id(row, "goal_id"), Columns.id(row, "person_id"))));
        return handle.createQuery(OF)
                .bind("account", accountId)
                .bind("limit", limit)
                .map((row, context) -> new SharedGoal(
                        Columns.id(row, "id"),
                        Columns.id(row, "account_id"),
                        row.getInt("number"),
                        row.getString("words"),
                        Set.copyOf(people.getOrDefault(Columns.id(row, "id"), List.of())),
                        Columns.day(row, "agreed_on"),
                        Columns.knownOrNull(row, "outcome", GoalOutcome.class),
                        Columns.dayOrNull(row, "checked_on"),
                        row.getString("outcome_words")))
                .list();
    }
}
