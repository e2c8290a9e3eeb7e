package app.earshot.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.earshot.domain.Side;
import app.earshot.domain.draft.CallDraft;
import app.earshot.domain.draft.Draft;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.TalkClock;
import app.earshot.domain.timeline.TalkShare;
import app.earshot.testkit.Desk;
import app.earshot.usecase.account.ChangeAccount;
import app.earshot.usecase.timeline.ChoiceLines;
import app.earshot.usecase.timeline.FinishEntry;
import app.earshot.usecase.timeline.HoldCall;
import app.earshot.usecase.timeline.KeepDraft;
import app.earshot.usecase.timeline.LineChoice;
import app.earshot.usecase.timeline.SaveEntry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HoldCallTest {

    private final Desk desk = new Desk();
    private final SaveEntry saveEntry = new SaveEntry(desk.writing, Desk.ZONE, Locale.UK);
    private final HoldCall calls = new HoldCall(desk.writing, saveEntry);
    private final FinishEntry finish = new FinishEntry(desk.writing, saveEntry);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatWasHeardAskedAndPromisedBecomesOneEntry() {
        LineChoice asked = new LineChoice(desk.luis, "hopes", null, "", "hopes.last-hour");
        Entry entry = calls.finish(call(
                "? What do you picture?\n\" Everyone outside.\n! send the sets by Friday\n",
                Map.of(0, asked, 1, new LineChoice(desk.luis, "moment", null, "", null))));

        assertThat(desk.entry(entry.id())).satisfies(kept -> {
            assertThat(kept.at()).isEqualTo(Desk.NOW.minusSeconds(767));
            assertThat(kept.kind()).isEqualTo(EntryKind.MEETING);
            assertThat(kept.startedBy()).isEqualTo(Side.THEM);
            assertThat(kept.minutes()).isEqualTo(13);
            assertThat(kept.talkShare()).isEqualTo(TalkShare.THEM);
            assertThat(kept.asked().getFirst().questionId()).isEqualTo("hopes.last-hour");
            assertThat(kept.heard().getFirst().personId()).isEqualTo(desk.luis);
            assertThat(kept.promises().getFirst().dueOn()).isEqualTo(LocalDate.of(2026, 12, 4));
        });
        assertThat(calls.find(desk.account)).isEmpty();
    }

    @Test
    void aCallOnWhichNotAWordWasWrittenIsAnEntryToo() {
        Entry entry = calls.finish(call("", Map.of()));
        assertThat(desk.entry(entry.id()).minutes()).isEqualTo(13);
    }

    /** During a call with somebody new Ctrl+Z takes the account back: what was said there would be seen by nobody. */
    @Test
    void isNotKeptOnAnAccountThatWasTakenOffTheList() {
        new ChangeAccount(desk.writing).remove(desk.account);
        assertThatThrownBy(() -> calls.finish(call("\" No speeches.", Map.of())))
                .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.refusal().sentence().key()).isEqualTo("refused.account-gone"));
        desk.undo();
        assertThat(calls.finish(call("\" No speeches.", Map.of())).heard()).hasSize(1);
    }

    /** Else nobody could finish it before the clock has come so far again. */
    @Test
    void canBeFinishedWhereTheClockWasSetBackMeanwhile() {
        CallDraft call = new CallDraft(
                desk.account, EntryKind.CALL, Side.US, Desk.NOW.plusSeconds(600), "\" No speeches.", Set.of(desk.luis), Set.of(desk.helen),
                "", TalkClock.beginning(Desk.NOW.plusSeconds(900)));
        calls.keep(call);
        assertThat(calls.finish(call).at()).isEqualTo(Desk.NOW);
        desk.undo();
        assertThat(calls.find(desk.account)).contains(call);
    }

    @Test
    void whatStandsInTheComposerIsAnotherMatter() {
        Draft mail = new Draft(
                desk.account, null, EntryKind.EMAIL, Side.US, 0, "Half a mail", null, Set.of(), Set.of(), "", Desk.NOW);
        new KeepDraft(desk.writing).run(mail);
        Entry entry = calls.finish(call("Rang.", Map.of()));
        finish.talked(entry.id(), TalkShare.US);
        assertThat(desk.writing.<Optional<Draft>>read(session -> session.drafts().find(desk.account))).contains(mail);
    }

    @Test
    void takenBackItIsThereToGoOnWith() {
        CallDraft call = call("\" Everyone outside.", Map.of());
        calls.keep(call);
        Entry entry = calls.finish(call);
        desk.undo();
        assertThat(calls.find(desk.account)).contains(call);
        assertThat(desk.entry(entry.id()).removedAt()).isNotNull();
        desk.redo();
        assertThat(calls.find(desk.account)).isEmpty();
        desk.undo();
        calls.discard(call);
        assertThat(calls.find(desk.account)).isEmpty();
        desk.undo();
        assertThat(calls.find(desk.account)).contains(call);
    }

    /** Both would be the one call that the account can have: nothing of either is lost, and the newer one is finished first. */
    @Test
    void isNotTakenBackWhileAnotherCallGoesOn() {
        Entry entry = calls.finish(call("First.", Map.of()));
        CallDraft newer = later("Second.");
        calls.keep(newer);
        assertThatThrownBy(desk::undo)
                .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.refusal().sentence().key()).isEqualTo("refused.call-goes-on"));
        assertThat(calls.find(desk.account)).contains(newer);
        assertThat(desk.entry(entry.id()).removedAt()).isNull();

        calls.discard(newer);
        desk.undo();
        assertThat(calls.find(desk.account)).contains(newer);
        calls.finish(newer);
        desk.undo();
        assertThatThrownBy(desk::undo).isInstanceOf(Refused.class);
        assertThat(calls.find(desk.account)).contains(newer);
    }

    /** What was kept of the same call a moment ago is no other call. */
    @Test
    void isTakenBackOverWhatWasKeptOfItself() {
        CallDraft over = call("First.", Map.of());
        calls.finish(over);
        calls.keep(call("Fir", Map.of()));
        desk.undo();
        assertThat(calls.find(desk.account)).contains(over);
    }

    private CallDraft later(String text) {
        return new CallDraft(
                desk.account, EntryKind.CALL, Side.US, Desk.NOW, text, Set.of(desk.ana), Set.of(desk.helen), "",
                TalkClock.beginning(Desk.NOW));
    }

    @Test
    void theLastSecondsAddToTheEntryAndLoseNothing() {
        Entry entry = desk.call("\" Nobody checking the time.");
        finish.talked(entry.id(), TalkShare.EVEN);
        finish.promised(entry.id(), " send two sets by Friday\n");
        assertThat(desk.entry(entry.id())).satisfies(kept -> {
            assertThat(kept.talkShare()).isEqualTo(TalkShare.EVEN);
            assertThat(kept.heard()).extracting(item -> item.id()).containsExactly(entry.heard().getFirst().id());
            assertThat(kept.text()).endsWith("\n! send two sets by Friday");
            assertThat(kept.promises().getFirst().dueOn()).isEqualTo(LocalDate.of(2026, 12, 4));
        });
        assertThatThrownBy(() -> finish.promised(entry.id(), "  ")).isInstanceOf(Refused.class);
    }

    private CallDraft call(String text, Map<Integer, LineChoice> choices) {
        TalkClock clock = new TalkClock(Side.US, Duration.ofSeconds(522), Duration.ofSeconds(245), Desk.NOW);
        return new CallDraft(
                desk.account, EntryKind.MEETING, Side.THEM, Desk.NOW.minusSeconds(767), text, Set.of(desk.ana, desk.luis),
                Set.of(desk.helen), ChoiceLines.write(choices), clock);
    }
}
