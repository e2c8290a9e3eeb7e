package app.earshot.store.account;

import static app.earshot.store.NotebookTest.write;
import static app.earshot.store.Samples.ACCOUNT;
import static app.earshot.store.Samples.ANA;
import static app.earshot.store.Samples.NOW;
import static app.earshot.store.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.AccountRow;
import app.earshot.domain.account.ListOrder;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Outlook;
import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.account.Role;
import app.earshot.domain.account.Stage;
import app.earshot.domain.account.StageChange;
import app.earshot.domain.timeline.PromiseState;
import app.earshot.store.Notebook;
import app.earshot.store.Samples;
import app.earshot.store.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutlookDaoTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Notebook notebook = Notebook.inMemory();

    @BeforeEach
    void accounts() {
        write(notebook, session -> {
            Samples.couple(session);
            session.people().insert(Samples.person(id(13), "Øystein Łagoda"));
            session.accounts().insert(Samples.account(id(2), "Élodie & Øystein"));
            session.people().saveMember(id(2), id(13), Set.of(Role.FATHER), 0);
            session.accounts().insert(Samples.account(id(3), "Zebra Ltd"));
            session.outlooks().save(ACCOUNT, outlook(Need.QUIET, 30, LocalDate.of(2027, 6, 26), NOW));
            session.outlooks().save(id(2), outlook(Need.PROMISE_LATE, 1, null, NOW.plusSeconds(9)));
            session.outlooks().save(id(3), outlook(Need.NOTHING, 90, LocalDate.of(2026, 12, 24), null));
        });
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    @Test
    void theListComesInEachOrder() {
        assertThat(ids(ListOrder.NEEDS_LISTENING, "")).containsExactly(id(2), ACCOUNT, id(3));
        assertThat(ids(ListOrder.NEXT_DAY, "")).containsExactly(id(3), ACCOUNT, id(2));
        assertThat(ids(ListOrder.NAME, "")).containsExactly(ACCOUNT, id(2), id(3));
        assertThat(ids(ListOrder.LAST_HEARD, "")).containsExactly(id(2), ACCOUNT, id(3));
    }

    @Test
    void theFilterTakesWordsInAnyOrderWithoutAccents() {
        assertThat(ids(ListOrder.NAME, "lago oyst")).containsExactly(id(2));
        assertThat(ids(ListOrder.NAME, "ELODIE")).containsExactly(id(2));
        assertThat(ids(ListOrder.NAME, "more petr")).containsExactly(ACCOUNT);
        assertThat(ids(ListOrder.NAME, "oreno")).as("the middle of a word").isEmpty();
        assertThat(ids(ListOrder.NAME, "%")).as("nothing to look for").hasSize(3);
        assertThat(ids(ListOrder.NAME, "ana ".repeat(5000))).as("something long was pasted").containsExactly(ACCOUNT);
        assertThat(notebook.<Integer>read(session -> session.outlooks().count("e"))).isOne();
        assertThat(notebook.<Integer>read(session -> session.outlooks().count(""))).isEqualTo(3);
    }

    @Test
    void stretchesFollowEachOther() {
        assertThat(notebook.<List<AccountRow>>read(session -> session.outlooks().page(ListOrder.NAME, "", 1, 1)))
                .extracting(AccountRow::id)
                .containsExactly(id(2));
    }

    @Test
    void aRowHasAllThatIsShown() {
        AccountRow row = notebook.read(session -> session.outlooks().page(ListOrder.NAME, "petr", 0, 1).getFirst());
        assertThat(row.people()).containsExactly("Ana Petrova", "Luis Moreno");
        assertThat(row.day()).isEqualTo(LocalDate.of(2027, 6, 26));
        assertThat(row.occasion()).isEqualTo(Occasion.WEDDING);
        assertThat(row.stage()).isEqualTo(Stage.ENQUIRED);
        assertThat(row.outlook()).isEqualTo(outlook(Need.QUIET, 30, LocalDate.of(2027, 6, 26), NOW));
        assertThat(row.outlookPerson()).isEqualTo("Ana Petrova");
    }

    @Test
    void aRemovedAccountIsOnNoList() {
        write(notebook, session -> session.accounts().setRemoved(id(2), NOW));
        assertThat(ids(ListOrder.NEEDS_LISTENING, "")).containsExactly(ACCOUNT, id(3));
        assertThat(notebook.<Integer>read(session -> session.outlooks().count(""))).isEqualTo(2);
        write(notebook, session -> session.accounts().setRemoved(id(2), null));
        assertThat(ids(ListOrder.NEEDS_LISTENING, "")).hasSize(3);
    }

    @Test
    void everyWriteThatMattersMakesItsAccountStaleAndNoOther() {
        assertThat(stale()).isEmpty();
        makesStale(session -> session.entries().insert(Samples.call(id(50), NOW)));
        makesStale(session -> session.entries().setRemoved(id(50), NOW));
        makesStale(session -> session.entries().setRemoved(id(50), null));
        makesStale(session -> session.entries()
                .update(Samples.with(Samples.call(id(50), NOW), "x", Samples.call(id(50), NOW).heard(), 0)));
        makesStale(session -> session.heard().setSaidBack(id(50001), NOW));
        makesStale(session -> session.heard().setPersonAndTopic(id(50001), null, null));
        makesStale(session -> session.heard().setReplacedBy(id(50001), null));
        makesStale(session -> session.promises().settle(id(50002), PromiseState.KEPT, TODAY));
        makesStale(session -> session.promises().move(id(50002), TODAY, null, false));
        makesStale(session -> session.requests().update(session.requests().find(id(50003)).orElseThrow()));
        makesStale(session -> session.people().saveMember(ACCOUNT, ANA, Set.of(), 3));
        makesStale(session -> session.people().setMemberRemoved(ACCOUNT, ANA, NOW));
        makesStale(session -> session.people().setMemberRemoved(ACCOUNT, ANA, null));
        makesStale(session -> session.people().update(Samples.person(ANA, "Ana Moreno")));
        makesStale(session -> session.accounts().update(Samples.account(ACCOUNT, "Other")));
        makesStale(session -> session.enquiries().addStage(id(31), new StageChange(id(41), Stage.BOOKED, NOW, "")));
        makesStale(session -> session.enquiries().removeStage(id(41)));
        makesStale(session -> session.enquiries().update(Samples.enquiry(id(31), ACCOUNT)));
    }

    @Test
    void aRowBecomesStaleOnItsDay() {
        Outlook outlook = outlook(Need.HEARD, 50, null, null);
        write(notebook, session -> session.outlooks().save(ACCOUNT, new Outlook(
                outlook.need(), outlook.rank(), null, null, 0, null, null, TODAY)));
        assertThat(notebook.<List<UUID>>read(session -> session.outlooks().stale(TODAY.minusDays(1), 10))).isEmpty();
        assertThat(stale()).containsExactly(ACCOUNT);
    }

    private void makesStale(Consumer<Session> change) {
        write(notebook, session -> session.outlooks().save(ACCOUNT, outlook(Need.QUIET, 30, null, null)));
        assertThat(stale()).isEmpty();
        write(notebook, change);
        assertThat(stale()).containsExactly(ACCOUNT);
    }

    private List<UUID> stale() {
        return notebook.read(session -> session.outlooks().stale(TODAY, 10));
    }

    private List<UUID> ids(ListOrder order, String filter) {
        return notebook.<List<AccountRow>>read(session -> session.outlooks().page(order, filter, 0, 50)).stream()
                .map(AccountRow::id)
                .toList();
    }

    private static Outlook outlook(Need need, int rank, @Nullable LocalDate nextDay, @Nullable Instant heardAt) {
        return new Outlook(need, rank, LocalDate.of(2026, 11, 1), ANA, 12, nextDay, heardAt, null);
    }
}
