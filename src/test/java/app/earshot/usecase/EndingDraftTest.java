package app.earshot.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.earshot.domain.Sentence;
import app.earshot.domain.draft.SheetDraft;
import app.earshot.domain.draft.SheetDraft.Words;
import app.earshot.domain.draft.SheetKey;
import app.earshot.testkit.Desk;
import app.earshot.usecase.account.AgreeGoal;
import app.earshot.usecase.business.KeepSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was saved is not offered once more, whenever the program ends. */
class EndingDraftTest {

    private final Desk desk = new Desk();
    private final KeepSheet sheets = new KeepSheet(desk.writing);
    private final SheetKey key = SheetKey.of("accounts/goal", desk.account);
    private final SheetKey other = SheetKey.of("accounts/new-enquiry", "");

    @BeforeEach
    void typed() {
        sheets.keep(draft(key, Words.of("words", "In one sentence", "A full floor")));
        sheets.keep(draft(other, Words.of("first", "One of them", "Grace")));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** No statement comes between the two: a step that looks sees both, and a program that ends then has kept neither. */
    @Test
    void theDraftEndsInTheTransactionThatKeepsWhatWasTyped() {
        EndingDraft.during(draft(key), () -> desk.writing.make(
                Sentence.of("done.goal-agreed"), desk.account, session -> {}, session -> {}));
        assertThat(waiting()).containsExactly(other);
    }

    @Test
    void aStepThatFailsLeavesTheDraft() {
        assertThatThrownBy(() -> EndingDraft.during(draft(key), () -> desk.writing.keep(desk.account, session -> {
                    session.sheets().delete(other);
                    throw new IllegalStateException("the program ends");
                })))
                .hasMessageContaining("the program ends");
        assertThat(waiting()).containsExactlyInAnyOrder(key, other);
    }

    @Test
    void aRefusedVerbLeavesTheDraft() {
        assertThatThrownBy(() -> EndingDraft.during(draft(key), () -> goal(" "))).isInstanceOf(Refused.class);
        assertThat(waiting()).contains(key);
        EndingDraft.during(draft(key), () -> goal("A full floor"));
        assertThat(waiting()).containsExactly(other);
    }

    @Test
    void wordsThatHadNoFieldStay() {
        Words homeless = Words.of("cat", "Their cat", "Not fond of horns");
        EndingDraft.during(draft(key, homeless), () -> goal("A full floor"));
        assertThat(sheets.all()).anySatisfy(it -> assertThat(it.draft()).isEqualTo(draft(key, homeless)));
    }

    @Test
    void whatIsKeptElsewhereAndWhatIsUndoneEndsNoDraft() {
        goal("A full floor");
        desk.undo();
        desk.redo();
        assertThat(waiting()).containsExactlyInAnyOrder(key, other);
        EndingDraft.during(draft(key), () -> sheets.keep(draft(key, Words.of("words", "In one sentence", "Later"))));
        assertThat(waiting()).as("a draft is not what was typed into it").contains(key);
    }

    private void goal(String words) {
        new AgreeGoal(desk.writing).run(desk.account, words, Set.of(desk.ana));
    }

    private List<SheetKey> waiting() {
        List<SheetKey> keys = new ArrayList<>();
        sheets.all().forEach(it -> keys.add(it.draft().key()));
        return keys;
    }

    private static SheetDraft draft(SheetKey key, Words... words) {
        return new SheetDraft(key, "A sheet", List.of(words), Desk.NOW);
    }
}
