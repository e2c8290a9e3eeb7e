package app.earshot.store.listening;

import static app.earshot.store.NotebookTest.write;
import static app.earshot.store.Samples.ACCOUNT;
import static app.earshot.store.Samples.ANA;
import static app.earshot.store.Samples.LUIS;
import static app.earshot.store.Samples.MARK;
import static app.earshot.store.Samples.NOW;
import static app.earshot.store.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Side;
import app.earshot.domain.bank.Snooze;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.ConnectionFacts;
import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.TalkShare;
import app.earshot.store.Samples;
import app.earshot.store.Session;
import app.earshot.store.engine.OpenEngine;
import app.earshot.store.engine.Schema;
import app.earshot.store.opening.StandardEngine;
import app.earshot.store.row.Statements;
import app.earshot.store.search.TheCouplesNotebook;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class ConnectionDaoTest extends TheCouplesNotebook {

    @Test
    void everyContactComesWithWhoTookPartAndWhoHasWordsInIt() {
        write(notebook, session -> {
            session.entries().insert(Samples.call(id(50), NOW));
            session.entries().insert(Samples.note(id(51), ACCOUNT, NOW.plusSeconds(5), "A note about nobody."));
            session.entries().insert(talk(id(52), EntryKind.MEETING, NOW.plusSeconds(9), TalkShare.US));
            session.entries().insert(talk(id(53), EntryKind.MEETING, NOW.plusSeconds(10), null));
            session.entries().setRemoved(id(53), NOW);
        });
        ConnectionFacts facts = notebook.read(session -> session.connections().of(ACCOUNT));
        assertThat(facts.contacts()).extracting(ConnectionFacts.Contact::entryId).containsExactly(id(52), id(50));
        assertThat(facts.contacts().getLast().people()).containsExactly(ANA);
        assertThat(facts.contacts().getLast().teammates()).containsExactly(MARK);
        assertThat(facts.contacts().getLast().heard()).containsExactly(ANA);
        assertThat(facts.contacts().getFirst().heard()).isEmpty();
        assertThat(facts.promises()).hasSize(1);
        assertThat(facts.requests()).singleElement().satisfies(request -> {
            assertThat(request.answer()).isEqualTo(Answer.OPEN);
            assertThat(request.entryId()).isEqualTo(id(50));
        });
    }

    @Test
    void theLastConversationsAreTheNewestCallsAndMeetingsOfEitherSide() {
        write(notebook, session -> {
            for (int i = 0; i < 4; i++) {
                session.entries().insert(Samples.call(id(60 + i), NOW.plusSeconds(i)));
            }
            session.entries().insert(talk(id(70), EntryKind.MEETING, NOW.plusSeconds(2), TalkShare.US));
            session.entries().insert(talk(id(71), EntryKind.EMAIL, NOW.plusSeconds(20), null));
            session.heard().setSaidBack(id(63001), NOW);
        });
        List<app.earshot.domain.timeline.Conversation> last = facts().conversations();
        assertThat(last).extracting(talk -> talk.entryId()).containsExactly(id(63), id(70), id(62));
        assertThat(last).extracting(talk -> talk.talkShare()).containsExactly(TalkShare.THEM, TalkShare.US, TalkShare.THEM);
        assertThat(last).extracting(talk -> talk.heard()).containsExactly(1, 0, 1);
        assertThat(last).extracting(talk -> talk.saidBack()).containsExactly(1, 0, 0);
        write(notebook, session -> session.entries().setRemoved(id(63), NOW));
        assertThat(facts().conversations()).extracting(talk -> talk.entryId()).containsExactly(id(70), id(62), id(61));
    }

    @Test
    void whatIsParkedWithoutADayIsFoundAndWhatIsSecludedIsNotNamed() throws SQLException {
        try (OpenEngine engine = StandardEngine.make().inMemory(Schema.current())) {
            Jdbi jdbi = Statements.over(engine::connect);
            try (Handle handle = jdbi.open()) {
                Session session = new Session(handle);
                Samples.couple(session);
                disagreement(handle, 1, "The guest list", "null, null, false");
                disagreement(handle, 2, "The price of the band", "null, null, true");
                disagreement(handle, 3, "The colour of the tent", "date '2027-01-04', null, false");
                disagreement(handle, 4, "The first dance", "null, date '2026-11-04', false");
                assertThat(session.facts().of(ACCOUNT).parked())
                        .extracting(AccountFacts.Parked::about)
                        .containsExactly("The guest list", "");
                assertThat(session.connections().of(ACCOUNT).differences()).hasSize(4);
            }
        }
    }

    private static void disagreement(Handle handle, int number, String about, String rest) {
        handle.createUpdate(
                        "insert into disagreement (id, account_id, about, beneath, decided, opened_on, review_on, settled_on, secluded, version)"
                                + " values (:id, :account, :about, '', '', :opened, " + rest + ", 0)")
                .bind("id", id(number))
                .bind("account", ACCOUNT)
                .bind("about", about)
                .bind("opened", LocalDate.of(2026, 10, number))
                .execute();
    }

    @Test
    void whatWasPutAsideIsKeptWholeAndCanBeBroughtBack() {
        Snooze day = new Snooze(id(1), ACCOUNT, "who-else", null, "", NOW, LocalDate.of(2026, 12, 9), null);
        Snooze entry = new Snooze(id(2), ACCOUNT, "partner-never-heard", LUIS, "he is at sea", NOW.plusSeconds(1), null, 7);
        write(notebook, session -> {
            session.snoozes().insert(day);
            session.snoozes().insert(entry);
        });
        assertThat(facts().snoozes()).containsExactly(entry, day);
        write(notebook, session -> session.snoozes().delete(id(2)));
        assertThat(facts().snoozes()).containsExactly(day);
    }

    private static Entry talk(UUID id, EntryKind kind, Instant at, TalkShare share) {
        return new Entry(
                id, ACCOUNT, kind, Side.THEM, at, 10, "Talked.", share, Set.of(LUIS), Set.of(MARK), List.of(), List.of(), List.of(),
                List.of(), null, 0);
    }

    private AccountFacts facts() {
        return notebook.read(session -> session.facts().of(ACCOUNT));
    }
}
