package app.earshot.store.timeline;

import static app.earshot.store.NotebookTest.write;
import static app.earshot.store.Samples.ACCOUNT;
import static app.earshot.store.Samples.ANA;
import static app.earshot.store.Samples.LUIS;
import static app.earshot.store.Samples.MARK;
import static app.earshot.store.Samples.NOW;
import static app.earshot.store.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.earshot.domain.Side;
import app.earshot.domain.account.Attachment;
import app.earshot.domain.bank.AskDecision;
import app.earshot.domain.bank.Decision;
import app.earshot.domain.draft.Draft;
import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.DatedRequest;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.GoalOutcome;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.PromiseState;
import app.earshot.domain.timeline.Request;
import app.earshot.domain.timeline.SharedGoal;
import app.earshot.domain.timeline.TalkShare;
import app.earshot.store.AttachmentFiles;
import app.earshot.store.Samples;
import app.earshot.store.search.TheCouplesNotebook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What hangs on accounts and entries: heard items, promises, requests, goals, decisions, drafts, attachments, settings. */
class LedgerTest extends TheCouplesNotebook {

    @BeforeEach
    void calls() {
        write(notebook, session -> session.entries().insert(Samples.call(id(50), NOW)));
        write(notebook, session -> session.entries().insert(Samples.call(id(51), NOW.plusSeconds(60))));
    }

    @Test
    void heardItemsComeNewestFirstInPagesAndByPerson() {
        List<HeardItem> all = heard(null);
        assertThat(all).extracting(HeardItem::id).containsExactly(id(51001), id(50001));
        assertThat(notebook.<List<HeardItem>>read(session -> session.heard().of(ACCOUNT, null, all.getFirst(), 5)))
                .containsExactly(all.getLast());
        assertThat(notebook.<List<HeardItem>>read(session -> session.heard().of(ACCOUNT, LUIS, null, 5))).isEmpty();
        write(notebook, session -> session.heard().setPersonAndTopic(id(51001), LUIS, "hopes"));
        assertThat(notebook.<List<HeardItem>>read(session -> session.heard().of(ACCOUNT, LUIS, null, 5)))
                .singleElement()
                .satisfies(item -> assertThat(item.topic()).isEqualTo("hopes"));
        write(notebook, session -> session.heard().setSaidBack(id(51001), NOW));
        assertThat(heard(null).getFirst().saidBackAt()).isEqualTo(NOW);
    }

    @Test
    void anOlderItemStandsAgainWhileTheEntryOfTheNewerOneIsRemoved() {
        write(notebook, session -> session.heard().setReplacedBy(id(50001), id(51001)));
        assertThat(standing()).isOne();
        assertThat(heard(null).getLast().replacedBy()).isEqualTo(id(51001));
        write(notebook, session -> session.entries().setRemoved(id(51), NOW));
        assertThat(standing()).isOne();
        assertThat(heard(null)).singleElement().satisfies(item -> assertThat(item.replacedBy()).isNull());
        var older = notebook.read(session -> session.entries().find(id(50)).orElseThrow());
        write(notebook, session -> session.entries().update(older));
        write(notebook, session -> session.entries().setRemoved(id(51), null));
        assertThat(heard(null).getLast().replacedBy()).as("the link has waited").isEqualTo(id(51001));
        assertThat(standing()).isOne();
        var newer = notebook.read(session -> session.entries().find(id(51)).orElseThrow());
        write(notebook, session -> session.entries().update(Samples.with(newer, "nothing", List.of(), newer.version())));
        assertThat(heard(null)).singleElement().satisfies(item -> assertThat(item.replacedBy()).isNull());
        assertThat(standing()).isOne();
    }

    @Test
    void promisesAreSettledAndMovedAndComeInOrder() {
        LocalDate first = LocalDate.of(2026, 11, 28);
        assertThat(promises()).extracting(Promise::id).containsExactly(id(50002), id(51002));
        write(notebook, session -> session.promises().move(id(50002), LocalDate.of(2026, 12, 5), first, false));
        assertThat(promises()).extracting(Promise::id).containsExactly(id(51002), id(50002));
        assertThat(promises().getLast().firstDueOn()).isEqualTo(first);
        write(notebook, session -> session.promises().settle(id(51002), PromiseState.KEPT_LATE, LocalDate.of(2026, 11, 30)));
        assertThat(promises()).extracting(Promise::state).containsExactly(PromiseState.OPEN, PromiseState.KEPT_LATE);
        assertThat(notebook.<Integer>read(session -> session.promises().counts(ACCOUNT))).isOne();
    }

    @Test
    void aRequestIsAnswered() {
        Request asked = notebook.read(session -> session.requests().find(id(50003)).orElseThrow());
        Request no = new Request(
                asked.id(), asked.accountId(), asked.entryId(), asked.personId(), asked.words(), asked.place(), "it's one day",
                Answer.NO, "We can't", "no visits", NOW, "She went quiet.");
        write(notebook, session -> session.requests().update(no));
        assertThat(notebook.<List<Request>>read(session -> session.requests().open(ACCOUNT)))
                .extracting(Request::id)
                .containsExactly(id(51003));
        Request answered = notebook.read(session -> session.requests().find(id(50003)).orElseThrow());
        assertThat(answered).isEqualTo(no);
        assertThat(notebook.<List<DatedRequest>>read(session -> session.requests().of(ACCOUNT)))
                .extracting(DatedRequest::request)
                .contains(no)
                .hasSize(2);
        assertThat(notebook.<List<String>>read(session -> session.requests().rules(9))).containsExactly("no visits");
    }

    @Test
    void goalsAreKeptInAllTheirWordings() {
        SharedGoal first = SharedGoal.agreed(id(80), ACCOUNT, 1, "A floor that stays full", Set.of(ANA), LocalDate.EPOCH);
        SharedGoal second = new SharedGoal(
                id(81), ACCOUNT, 2, "And nobody leaves early", Set.of(ANA, LUIS), LocalDate.EPOCH, GoalOutcome.MET,
                LocalDate.EPOCH.plusDays(9), "They stayed.");
        write(notebook, session -> session.goals().insert(first));
        write(notebook, session -> session.goals().insert(second));
        assertThat(notebook.<List<SharedGoal>>read(session -> session.goals().of(ACCOUNT))).containsExactly(second, first);
        write(notebook, session -> session.goals().check(first.id(), GoalOutcome.MISSED, LocalDate.EPOCH, "They left."));
        assertThat(notebook.<List<SharedGoal>>read(session -> session.goals().of(ACCOUNT)).getLast().outcomeWords())
                .isEqualTo("They left.");
        write(notebook, session -> session.goals().check(first.id(), null, null, ""));
        write(notebook, session -> session.goals().delete(second.id()));
        assertThat(notebook.<SharedGoal>read(session -> session.goals().newest(ACCOUNT).orElseThrow())).isEqualTo(first);
    }

    @Test
    void decisionsHoldHereOrEverywhere() {
        Decision here = new Decision(id(90), ACCOUNT, "q-1", AskDecision.NOT_NOW, NOW, LocalDate.EPOCH);
        Decision everywhere = new Decision(id(91), null, "q-2", AskDecision.NEVER, NOW.plusSeconds(1), null);
        write(notebook, session -> session.decisions().insert(here));
        write(notebook, session -> session.decisions().insert(everywhere));
        assertThat(notebook.<List<Decision>>read(session -> session.decisions().of(ACCOUNT))).containsExactly(everywhere, here);
        assertThat(notebook.<List<Decision>>read(session -> session.decisions().of(id(2)))).containsExactly(everywhere);
        write(notebook, session -> session.decisions().delete(everywhere.id()));
        assertThat(notebook.<List<Decision>>read(session -> session.decisions().of(ACCOUNT))).containsExactly(here);
    }

    @Test
    void aDraftIsReplacedAsItIsTyped() {
        Draft draft = new Draft(
                ACCOUNT, null, EntryKind.CALL, Side.THEM, 22, "\" Spark", TalkShare.THEM, Set.of(ANA, LUIS), Set.of(), "0\t", NOW);
        Draft longer = new Draft(ACCOUNT, id(50), EntryKind.NOTE, Side.US, 0, "\" Sparklers", null, Set.of(), Set.of(MARK), "", NOW);
        write(notebook, session -> session.drafts().save(draft));
        assertThat(notebook.<Draft>read(session -> session.drafts().find(ACCOUNT).orElseThrow())).isEqualTo(draft);
        write(notebook, session -> session.drafts().save(longer));
        assertThat(notebook.<List<Draft>>read(session -> session.drafts().all())).containsExactly(longer);
        write(notebook, session -> session.drafts().delete(ACCOUNT));
        assertThat(notebook.<List<Draft>>read(session -> session.drafts().all())).isEmpty();
    }

    @Test
    void settingsAreKept() {
        write(notebook, session -> session.settings().put("accounts.order", "name"));
        write(notebook, session -> session.settings().put("accounts.order", "next-day"));
        assertThat(notebook.<String>read(session -> session.settings().get("accounts.order").orElseThrow()))
                .isEqualTo("next-day");
        assertThat(notebook.<Boolean>read(session -> session.settings().get("none").isEmpty())).isTrue();
    }

    @Test
    void attachmentsAreKeptByTheirContent() throws IOException {
        AttachmentFiles files = new AttachmentFiles(notebook);
        byte[] content = "Floor plan".getBytes(StandardCharsets.UTF_8);
        AttachmentFiles.Kept kept = files.keep(files.copy(new ByteArrayInputStream(content), bytes -> true).orElseThrow());
        assertThat(files.keep(files.copy(new ByteArrayInputStream(content), bytes -> true).orElseThrow())).isEqualTo(kept);
        assertThat(kept.bytes()).isEqualTo(content.length);
        try (var read = files.read(kept.sha256())) {
            assertThat(read.readAllBytes()).isEqualTo(content);
        }
        assertThat(files.isSound(kept.sha256())).isTrue();
        Files.writeString(notebook.folder().resolve("files").resolve(kept.sha256().substring(0, 2)).resolve(kept.sha256()), "x");
        assertThat(files.isSound(kept.sha256())).isFalse();
        assertThatThrownBy(() -> files.read("../../secret")).isInstanceOf(IllegalArgumentException.class);

        Attachment attachment = new Attachment(id(95), ACCOUNT, "../plan;.pdf", 10, kept.sha256(), NOW, null);
        write(notebook, session -> session.attachments().insert(attachment));
        assertThat(notebook.<List<Attachment>>read(session -> session.attachments().of(ACCOUNT))).containsExactly(attachment);
        write(notebook, session -> session.attachments().setRemoved(attachment.id(), NOW));
        assertThat(notebook.<List<Attachment>>read(session -> session.attachments().of(ACCOUNT))).isEmpty();
    }

    private List<HeardItem> heard(HeardItem before) {
        return notebook.read(session -> session.heard().of(ACCOUNT, null, before, 50));
    }

    private int standing() {
        return notebook.<Integer>read(session -> session.heard().count(ACCOUNT));
    }

    private List<Promise> promises() {
        return notebook.read(session -> session.promises().of(ACCOUNT));
    }
}
