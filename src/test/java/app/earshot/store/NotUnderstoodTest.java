package app.earshot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.earshot.domain.Side;
import app.earshot.domain.account.Stage;
import app.earshot.domain.account.StageName;
import app.earshot.domain.bank.QuestionChange;
import app.earshot.domain.bank.TopicChange;
import app.earshot.domain.draft.CallDraft;
import app.earshot.domain.draft.Draft;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.TalkClock;
import app.earshot.domain.timeline.TalkShare;
import app.earshot.store.engine.OpenEngine;
import app.earshot.store.engine.Schema;
import app.earshot.store.opening.StandardEngine;
import app.earshot.store.row.Statements;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One value that this program does not know, from a newer one or from damage, is left out, and stops nothing else. */
class NotUnderstoodTest {

    private static final UUID ACCOUNT = Samples.ACCOUNT;
    private static final UUID ANA = UUID.fromString("00000000-0000-7000-8000-0000000000aa");

    private OpenEngine engine;
    private Handle handle;
    private Session session;

    @BeforeEach
    void begin() throws Exception {
        engine = StandardEngine.make().inMemory(Schema.current());
        Jdbi jdbi = Statements.over(engine::connect);
        handle = jdbi.open();
        session = new Session(handle);
        Samples.couple(session);
    }

    @AfterEach
    void end() throws Exception {
        handle.close();
        engine.close();
    }

    @Test
    void inWhatWasChangedAboutQuestions() {
        session.questionChanges().insert(QuestionChange.none("hopes.own-1", Samples.NOW));
        session.questionChanges().insert(QuestionChange.none("late.plain", Samples.NOW));
        handle.execute("update question_change set kind = 'riddle', stages = 'booked,wooed,,lost' where id = 'hopes.own-1'");
        handle.execute("update question_change set stages = 'wooed' where id = 'late.plain'");
        assertThat(session.questionChanges().all())
                .extracting(QuestionChange::id, QuestionChange::kind, QuestionChange::stages)
                .containsExactlyInAnyOrder(
                        tuple("hopes.own-1", null, Set.of(Stage.BOOKED, Stage.LOST)), tuple("late.plain", null, null));
    }

    @Test
    void inWhatWasChangedAboutTopics() {
        session.topicChanges().insert(TopicChange.none("own-1"));
        session.topicChanges().insert(TopicChange.none("budget"));
        handle.execute("update topic_change set topic_group = 'clouds', "
                + "weights = 'wooed=3,booked=9,booked=4,lost,talking=many,delivered=99,enquired=-1' where code = 'own-1'");
        handle.execute("update topic_change set weights = 'wooed=3' where code = 'budget'");
        assertThat(session.topicChanges().all())
                .extracting(TopicChange::code, TopicChange::group, TopicChange::weights)
                .containsExactlyInAnyOrder(
                        tuple("own-1", null, Map.of(Stage.BOOKED, 9, Stage.DELIVERED, 10, Stage.ENQUIRED, 0)),
                        tuple("budget", null, null));
    }

    @Test
    void inTheNamesOfStages() {
        StageName signed = new StageName(Stage.BOOKED, "Signed", 0);
        session.stageNames().insert(signed);
        handle.execute("insert into stage_name (stage, words, version) values ('wooed', 'Wooed', 0)");
        assertThat(session.stageNames().all()).containsExactly(signed);
    }

    /** What can be shown is shown: the words, whose they are and when. */
    @ParameterizedTest
    @CsvSource({
        "account, kind", "account_person_role, role", "person_contact, kind", "teammate, kind", "stage_change, stage", "entry, kind",
        "entry, started_by", "entry, talk_share", "promise, side", "promise, state", "request, answer", "outlook, need",
        "search_pending, kind"
    })
    void inAnyOneColumnOfAnAccount(String table, String column) {
        session.entries().insert(Samples.call(Samples.id(1000), Samples.NOW));
        int changed = handle.execute("update " + table + " set " + column + " = 'riddle-' || " + column);
        assertThat(changed > 0 || table.equals("outlook") || table.equals("search_pending") || table.equals("request")).isTrue();
        assertThat(session.accounts().find(ACCOUNT)).isPresent();
        assertThat(session.people().members(ACCOUNT)).isNotEmpty().allMatch(member -> !member.person().name().isBlank());
        assertThat(session.teammates().all()).isNotEmpty();
        assertThat(session.enquiries().of(ACCOUNT)).isNotEmpty().allMatch(enquiry -> enquiry.stage() != null);
        assertThat(session.facts().of(ACCOUNT).members()).isNotEmpty();
        assertThat(session.entries().page(ACCOUNT, null, 10)).singleElement().satisfies(entry -> {
            assertThat(entry.text()).isNotBlank();
            assertThat(entry.heard()).hasSize(1);
            assertThat(entry.promises()).hasSize(1);
        });
        session.requests().of(ACCOUNT);
        session.searchPending().next(100);
    }

    @Test
    void inWhatIsBeingTyped() {
        session.drafts().save(new Draft(
                ACCOUNT, null, EntryKind.EMAIL, Side.US, 0, "Half a mail", TalkShare.US, Set.of(ANA), Set.of(), "", Samples.NOW));
        session.calls().save(new CallDraft(
                ACCOUNT, EntryKind.CALL, Side.US, Samples.NOW, "\" Everyone", Set.of(ANA), Set.of(), "", TalkClock.beginning(Samples.NOW)));
        for (String table : new String[] {"draft", "call_draft"}) {
            handle.execute("update " + table + " set people = people || ' nobody', teammates = '-- 12'");
        }
        assertThat(session.drafts().find(ACCOUNT).orElseThrow()).satisfies(draft -> {
            assertThat(draft.people()).containsExactly(ANA);
            assertThat(draft.teammates()).isEmpty();
            assertThat(draft.text()).isEqualTo("Half a mail");
        });
        assertThat(session.calls().all()).singleElement().satisfies(call -> {
            assertThat(call.people()).containsExactly(ANA);
            assertThat(call.text()).isEqualTo("\" Everyone");
        });
    }
}
