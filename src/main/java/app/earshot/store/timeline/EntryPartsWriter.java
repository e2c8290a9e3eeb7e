package app.earshot.store.timeline;

import app.earshot.domain.timeline.Asked;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.Request;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes the rows that hang on entries, many entries at once, one batch a table. */
final class EntryPartsWriter {

    private static final String PERSON = """
            insert into entry_person (entry_id, person_id, account_id, happened_at, removed)
            values (:entry, :person, :account, :at, :removed)""";

    private static final String TEAMMATE = """
            insert into entry_teammate (entry_id, teammate_id) values (:entry, :teammate)""";

    private static final String HEARD = """
            insert into heard (id, account_id, entry_id, list_order, person_id, topic, words, starts, ends, heard_at,
                said_back_at, replaced_by, removed, stands)
            values (:id, :account, :entry, :order, :person, :topic, :words, :starts, :ends, :heardAt,
                :saidBackAt, :replacedBy, :removed, :stands)""";

    private static final String PROMISE = """
            insert into promise (id, account_id, entry_id, list_order, side, teammate_id, person_id, words, starts, ends,
                due_on, first_due_on, moved_late, state, settled_on, removed)
            values (:id, :account, :entry, :order, :side, :teammate, :person, :words, :starts, :ends,
                :dueOn, :firstDueOn, :movedLate, :state, :settledOn, :removed)""";

    private static final String REQUEST = """
            insert into request (id, account_id, entry_id, list_order, person_id, words, starts, ends, reason, answer,
                answer_words, house_rule, answered_at, taken_words, asked_at, removed)
            values (:id, :account, :entry, :order, :person, :words, :starts, :ends, :reason, :answer,
                :answerWords, :rule, :answeredAt, :taken, :at, :removed)""";

    private static final String ASKED = """
            insert into asked (id, account_id, entry_id, list_order, question_id, topic, words, starts, ends, asked_at,
                removed)
            values (:id, :account, :entry, :order, :question, :topic, :words, :starts, :ends, :at, :removed)""";

    private static final List<String> DELETE_WHO = List.of(
            "delete from entry_person where entry_id = :entry",
            "delete from entry_teammate where entry_id = :entry");

    private static final String DELETE_HEARD = "delete from heard where id = :id";

    private static final String DELETE_PROMISE = "delete from promise where id = :id";

    private static final String DELETE_REQUEST = "delete from request where id = :id";

    private static final String DELETE_ASKED = "delete from asked where id = :id";

    private static final List<String> SET_REMOVED = List.of(
            "update entry_person set removed = :removed where entry_id = :entry",
            "update heard set removed = :removed, stands = (replaced_by is null and not :removed) where entry_id = :entry",
            "update promise set removed = :removed where entry_id = :entry",
            "update request set removed = :removed where entry_id = :entry",
            "update asked set removed = :removed where entry_id = :entry",
            "update entry_reading set removed = :removed where entry_id = :entry");

    private final Handle handle;

    EntryPartsWriter(Handle handle) {
        this.handle = handle;
    }

    void insert(Collection<Entry> entries) {
        insert(entries, UnchangedRows.NONE);
    }

    private void insert(Collection<Entry> entries, UnchangedRows same) {
        PreparedBatch people = handle.prepareBatch(PERSON);
        PreparedBatch teammates = handle.prepareBatch(TEAMMATE);
        PreparedBatch heard = handle.prepareBatch(HEARD);
        PreparedBatch promises = handle.prepareBatch(PROMISE);
        PreparedBatch requests = handle.prepareBatch(REQUEST);
        PreparedBatch asked = handle.prepareBatch(ASKED);
        for (Entry entry : entries) {
            entry.people().forEach(person -> row(people, entry)
                    .bind("person", person)
                    .bind("account", entry.accountId())
                    .bind("at", entry.at())
                    .add());
            entry.teammates().forEach(teammate -> teammates.bind("entry", entry.id()).bind("teammate", teammate).add());
            for (int i = same.heard().nextClearBit(0); i < entry.heard().size(); i = same.heard().nextClearBit(i + 1)) {
                HeardItem item = entry.heard().get(i);
                boolean stands = entry.removedAt() == null && item.replacedBy() == null;
                add(row(heard, entry).bind("order", i).bind("stands", stands), item);
            }
            for (int i = same.promises().nextClearBit(0); i < entry.promises().size(); i = same.promises().nextClearBit(i + 1)) {
                add(row(promises, entry).bind("order", i), entry.promises().get(i));
            }
            for (int i = same.requests().nextClearBit(0); i < entry.requests().size(); i = same.requests().nextClearBit(i + 1)) {
                add(row(requests, entry).bind("order", i).bind("at", entry.at()), entry.requests().get(i));
            }
            for (int i = same.asked().nextClearBit(0); i < entry.asked().size(); i = same.asked().nextClearBit(i + 1)) {
                add(row(asked, entry).bind("order", i).bind("at", entry.at()), entry.asked().get(i));
            }
        }
        List.of(people, teammates, heard, promises, requests, asked).forEach(PreparedBatch::execute);
    }

    /** Puts what comes along in the place of what there was; what is the same stays as it lies. */
    void replace(Entry before, Entry after) {
        UnchangedRows same = UnchangedRows.of(before, after);
        DELETE_WHO.forEach(sql -> handle.createUpdate(sql).bind("entry", after.id()).execute());
        delete(DELETE_HEARD, before.heard(), same.heard(), HeardItem::id);
        delete(DELETE_PROMISE, before.promises(), same.promises(), Promise::id);
        delete(DELETE_REQUEST, before.requests(), same.requests(), Request::id);
        delete(DELETE_ASKED, before.asked(), same.asked(), Asked::id);
        insert(List.of(after), same);
    }

    private <T> void delete(String sql, List<T> rows, BitSet same, Function<T, UUID> id) {
        PreparedBatch batch = handle.prepareBatch(sql);
        for (int i = same.nextClearBit(0); i < rows.size(); i = same.nextClearBit(i + 1)) {
            batch.bind("id", id.apply(rows.get(i))).add();
        }
        batch.execute();
    }

    void setRemoved(List<UUID> entryIds, boolean removed) {
        for (String sql : SET_REMOVED) {
            PreparedBatch batch = handle.prepareBatch(sql);
            entryIds.forEach(id -> batch.bind("entry", id).bind("removed", removed).add());
            batch.execute();
        }
    }

    private static PreparedBatch row(PreparedBatch batch, Entry entry) {
        return batch.bind("entry", entry.id()).bind("removed", entry.removedAt() != null);
    }

    private static void add(PreparedBatch batch, HeardItem item) {
        batch.bind("id", item.id())
                .bind("account", item.accountId())
                .bind("person", item.personId())
                .bind("topic", item.topic())
                .bind("words", item.words())
                .bind("starts", item.place().start())
                .bind("ends", item.place().end())
                .bind("heardAt", item.heardAt())
                .bind("saidBackAt", item.saidBackAt())
                .bind("replacedBy", item.replacedBy())
                .add();
    }

    private static void add(PreparedBatch batch, Promise promise) {
        batch.bind("id", promise.id())
                .bind("account", promise.accountId())
                .bind("side", promise.side())
                .bind("teammate", promise.teammateId())
                .bind("person", promise.personId())
                .bind("words", promise.words())
                .bind("starts", promise.place().start())
                .bind("ends", promise.place().end())
                .bind("dueOn", promise.dueOn())
                .bind("firstDueOn", promise.firstDueOn())
                .bind("movedLate", promise.movedLate())
                .bind("state", promise.state())
                .bind("settledOn", promise.settledOn())
                .add();
    }

    private static void add(PreparedBatch batch, Request request) {
        batch.bind("id", request.id())
                .bind("account", request.accountId())
                .bind("person", request.personId())
                .bind("words", request.words())
                .bind("starts", request.place().start())
                .bind("ends", request.place().end())
                .bind("reason", request.reason())
                .bind("answer", request.answer())
                .bind("answerWords", request.answerWords())
                .bind("rule", request.rule())
                .bind("answeredAt", request.answeredAt())
                .bind("taken", request.taken())
                .add();
    }

    private static void add(PreparedBatch batch, Asked asked) {
        batch.bind("id", asked.id())
                .bind("account", asked.accountId())
                .bind("question", asked.questionId())
                .bind("topic", asked.topic())
                .bind("words", asked.words())
                .bind("starts", asked.place().start())
                .bind("ends", asked.place().end())
                .add();
    }
}
