package app.earshot.store.timeline;

import static app.earshot.store.NotebookTest.write;
import static app.earshot.store.Samples.ACCOUNT;
import static app.earshot.store.Samples.ANA;
import static app.earshot.store.Samples.MARK;
import static app.earshot.store.Samples.NOW;
import static app.earshot.store.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.earshot.domain.timeline.Disagreement;
import app.earshot.domain.timeline.PositionTaken;
import app.earshot.store.failure.StaleVersion;
import app.earshot.store.search.TheCouplesNotebook;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DisagreementDaoTest extends TheCouplesNotebook {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void everyFieldComesBack() {
        Disagreement whole = new Disagreement(
                id(90), ACCOUNT, "The volume", views(id(91), id(92)), "The neighbour", "Ninety-two", DAY, DAY.plusDays(9),
                DAY.plusDays(2), false, null, 0);
        Disagreement bare = new Disagreement(
                id(95), ACCOUNT, "The aisle", List.of(), "", "", DAY.plusDays(1), null, null, true, null, 0);
        write(notebook, session -> session.disagreements().insert(whole));
        write(notebook, session -> session.disagreements().insert(bare));
        assertThat(of()).containsExactly(bare, whole);
        assertThat(notebook.<Integer>read(session -> session.disagreements().countOpen(ACCOUNT))).isOne();
    }

    @Test
    void aChangeReplacesTheViewsAndAnOlderVersionIsRefused() {
        Disagreement first = new Disagreement(
                id(90), ACCOUNT, "The volume", views(id(91), id(92)), "", "", DAY, null, null, true, null, 0);
        write(notebook, session -> session.disagreements().insert(first));
        Disagreement changed = first.withWords("How loud", views(id(92), id(93)), "").withReview(DAY);
        write(notebook, session -> session.disagreements().update(changed));
        assertThat(of()).containsExactly(changed.withVersion(1));
        assertThatThrownBy(() -> write(notebook, session -> session.disagreements().update(first)))
                .isInstanceOf(StaleVersion.class);
        assertThat(of()).containsExactly(changed.withVersion(1));
    }

    @Test
    void whatWasTakenAwayIsStillThereForThoseWhoTakeEverythingOut() {
        Disagreement one = new Disagreement(
                id(90), ACCOUNT, "The volume", views(id(91), id(92)), "", "", DAY, null, null, true, null, 0);
        write(notebook, session -> session.disagreements().insert(one));
        write(notebook, session -> session.disagreements().update(one.withRemoved(NOW)));
        assertThat(of()).isEmpty();
        assertThat(notebook.<Integer>read(session -> session.disagreements().countOpen(ACCOUNT))).isZero();
        assertThat(notebook.<List<Disagreement>>read(session -> session.disagreements().all(ACCOUNT)))
                .containsExactly(one.withRemoved(NOW).withVersion(1));
    }

    private static List<PositionTaken> views(UUID theirs, UUID ours) {
        return List.of(
                new PositionTaken(theirs, ANA, null, "Louder.", DAY), new PositionTaken(ours, null, MARK, "Not here.", DAY));
    }

    private List<Disagreement> of() {
        return notebook.read(session -> session.disagreements().of(ACCOUNT));
    }
}
