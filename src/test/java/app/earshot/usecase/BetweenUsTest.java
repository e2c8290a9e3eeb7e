package app.earshot.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.earshot.domain.Side;
import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.DatedRequest;
import app.earshot.domain.timeline.Disagreement;
import app.earshot.domain.timeline.GoalOutcome;
import app.earshot.domain.timeline.PositionTaken;
import app.earshot.domain.timeline.SharedGoal;
import app.earshot.testkit.Desk;
import app.earshot.usecase.account.AgreeGoal;
import app.earshot.usecase.account.BetweenUs;
import app.earshot.usecase.account.ChangeEnquiry;
import app.earshot.usecase.account.CheckGoal;
import app.earshot.usecase.account.Disagree;
import app.earshot.usecase.account.DisagreementWords;
import app.earshot.usecase.account.DisagreementWords.View;
import app.earshot.usecase.account.EnquiryWords;
import app.earshot.usecase.account.ReadAccount;
import app.earshot.usecase.account.ReadBetweenUs;
import app.earshot.usecase.timeline.AnswerRequest;
import app.earshot.usecase.timeline.RequestWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Requests, goals and disagreements: what is kept, in which order it is read, and what is refused with which sentence. */
class BetweenUsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 2);

    private final Desk desk = new Desk();
    private final AnswerRequest answers = new AnswerRequest(desk.writing);
    private final CheckGoal check = new CheckGoal(desk.writing, Desk.ZONE);
    private final Disagree disagree = new Disagree(desk.writing, Desk.ZONE);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void howTheyTookAnAnswerIsKeptInOneStepAndStaysWhenTheEntryIsEdited() {
        var entry = desk.call("+ Could we meet Mark?");
        UUID request = entry.requests().getFirst().id();
        answers.note(request, new RequestWords("it's one day", Answer.NO, "Sorry.", "No visits", "\"Oh.\""));
        desk.change(entry, "Rang at noon.\n+ Could we meet Mark?");
        assertThat(read().requests()).singleElement().extracting(DatedRequest::request).satisfies(kept -> {
            assertThat(kept.reason()).isEqualTo("it's one day");
            assertThat(kept.rule()).isEqualTo("No visits");
            assertThat(kept.taken()).isEqualTo("\"Oh.\"");
            assertThat(kept.answeredAt()).isEqualTo(Desk.NOW);
        });
        assertThat(answers.rules()).containsExactly("No visits");
        desk.undo();
        desk.undo();
        assertThat(read().requests().getFirst().request().answer()).isEqualTo(Answer.OPEN);
        assertThat(read().requests().getFirst().request().reason()).isEmpty();
    }

    @Test
    void nobodyCanTakeAnAnswerThatWasNotGiven() {
        UUID request = desk.call("+ Could we meet Mark?").requests().getFirst().id();
        refused(FormField.TAKEN, "refused.not-answered-yet", () -> answers.note(request, new RequestWords("", Answer.OPEN, "", "", "Badly.")));
    }

    @Test
    void whatWaitsForAnAnswerComesFirst() {
        desk.call("+ The first\n+ The second");
        UUID first = read().requests().getFirst().request().id();
        answers.note(first, new RequestWords("", Answer.YES, "Yes.", "", ""));
        assertThat(read().requests()).extracting(it -> it.request().words()).containsExactly("The second", "The first");
        assertThat(new ReadAccount(desk.writing).run(desk.account).orElseThrow().unsettled()).isEqualTo(1);
    }

    @Test
    void aGoalIsCheckedOnceItsDayHasCome() {
        UUID enquiry = new ReadAccount(desk.writing).run(desk.account).orElseThrow().enquiry().id();
        new AgreeGoal(desk.writing).run(desk.account, "A full floor.", Set.of(desk.ana));
        UUID goal = read().goals().getFirst().id();
        days(enquiry, TODAY.plusDays(1));
        refused(FormField.OUTCOME, "refused.goal-day-ahead", () -> check.run(goal, GoalOutcome.MET, ""));
        days(enquiry, TODAY);
        check.run(goal, GoalOutcome.PARTLY, " Until eleven. ");
        SharedGoal checked = read().goals().getFirst();
        assertThat(checked.outcome()).isEqualTo(GoalOutcome.PARTLY);
        assertThat(checked.checkedOn()).isEqualTo(TODAY);
        assertThat(checked.outcomeWords()).isEqualTo("Until eleven.");
        refused(null, "refused.goal-gone", () -> check.run(desk.ana, GoalOutcome.MET, ""));
    }

    @Test
    void aGoalIsOverOnTheDayAfterTheFirstDaySinceItWasAgreed() {
        UUID enquiry = new ReadAccount(desk.writing).run(desk.account).orElseThrow().enquiry().id();
        new AgreeGoal(desk.writing).run(desk.account, "A full floor.", Set.of(desk.ana));
        SharedGoal goal = read().goals().getFirst();
        var enquiries = List.of(new ReadAccount(desk.writing).run(desk.account).orElseThrow().enquiry());
        assertThat(goal.isOver(enquiries, TODAY.plusYears(9))).as("without a day it is never over").isFalse();
        days(enquiry, TODAY.minusDays(7), TODAY.plusDays(7), TODAY.plusDays(9));
        enquiries = List.of(new ReadAccount(desk.writing).run(desk.account).orElseThrow().enquiry());
        assertThat(goal.day(enquiries)).contains(TODAY.plusDays(7));
        assertThat(goal.isOver(enquiries, TODAY.plusDays(7))).isFalse();
        assertThat(goal.isOver(enquiries, TODAY.plusDays(8))).isTrue();
    }

    @Test
    void aDisagreementKeepsEachSidesWordsAndStaysOutOfBriefs() {
        UUID id = disagree.open(desk.account, typed(" The volume ", "Louder.", "Not here."));
        Disagreement one = read().disagreements().getFirst();
        assertThat(one.id()).isEqualTo(id);
        assertThat(one.about()).isEqualTo("The volume");
        assertThat(one.secluded()).isTrue();
        assertThat(one.isOpen()).isTrue();
        assertThat(one.reviewOn()).isNull();
        assertThat(one.positions()).extracting(PositionTaken::side).containsExactly(Side.THEM, Side.US);
        assertThat(one.positions()).extracting(PositionTaken::words).containsExactly("Louder.", "Not here.");
        assertThat(one.positions()).allMatch(view -> view.takenOn().equals(TODAY));
    }

    @Test
    void whoSaysTheSameKeepsTheirPlaceAndWhoeverHasNoWordsIsLeftOut() {
        UUID id = disagree.open(desk.account, typed("The volume", "Louder.", "Not here."));
        List<PositionTaken> before = read().disagreements().getFirst().positions();
        DisagreementWords words = DisagreementWords.of(read().disagreements().getFirst());
        View ours = words.views().get(1);
        disagree.change(id, new DisagreementWords(
                "The volume",
                List.of(words.views().get(0), new View(ours.id(), null, desk.helen, "A little."), new View(null, desk.luis, null, " ")),
                "The neighbour"));
        List<PositionTaken> after = read().disagreements().getFirst().positions();
        assertThat(after).hasSize(2).first().isEqualTo(before.getFirst());
        assertThat(after.getLast().id()).isEqualTo(before.getLast().id());
        assertThat(after.getLast().words()).isEqualTo("A little.");
    }

    @Test
    void itIsParkedDecidedAndOpenedAgain() {
        UUID older = disagree.open(desk.account, typed("The volume", "Louder.", "Not here."));
        UUID newer = disagree.open(desk.account, typed("The aisle", "Left.", "Right."));
        disagree.park(older, TODAY);
        assertThat(find(older).isDue(TODAY)).isTrue();
        disagree.decide(newer, "Left.");
        assertThat(find(newer).settledOn()).isEqualTo(TODAY);
        assertThat(read().disagreements()).extracting(Disagreement::id).as("open ones first").containsExactly(older, newer);
        disagree.reopen(newer);
        assertThat(find(newer).isOpen()).isTrue();
        assertThat(find(newer).decided()).as("can still be read").isEqualTo("Left.");
        disagree.park(older, null);
        assertThat(find(older).reviewOn()).isNull();
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        refused(FormField.ABOUT, "refused.disagreement-about", () -> disagree.open(desk.account, typed(" ", "a", "b")));
        refused(FormField.VIEW, "refused.view-missing", () -> disagree.open(desk.account, typed("The volume", " ", "")));
        refused(FormField.HOLDER, "refused.holder-missing", () -> disagree.open(
                desk.account, new DisagreementWords("The volume", List.of(new View(null, null, null, "Louder.")), "")));
        UUID id = disagree.open(desk.account, typed("The volume", "Louder.", ""));
        refused(FormField.REVIEW, "refused.review-past", () -> disagree.park(id, TODAY.minusDays(1)));
        refused(FormField.DECIDED, "refused.decision-missing", () -> disagree.decide(id, " "));
        disagree.remove(id);
        refused(null, "refused.disagreement-gone", () -> disagree.decide(id, "Gone."));
        assertThat(read().disagreements()).isEmpty();
    }

    private DisagreementWords typed(String about, String theirs, String ours) {
        return new DisagreementWords(
                about, List.of(new View(null, desk.ana, null, theirs), new View(null, null, desk.helen, ours)), "");
    }

    private void days(UUID enquiry, LocalDate... days) {
        EnquiryWords now = EnquiryWords.of(new ReadAccount(desk.writing).run(desk.account).orElseThrow().enquiry());
        new ChangeEnquiry(desk.writing)
                .run(enquiry, new EnquiryWords(
                        now.occasion(), List.of(days), now.place(), now.size(), now.source(), now.referredBy(), now.crews(), now.hours()));
    }

    private Disagreement find(UUID id) {
        return read().disagreements().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    private BetweenUs read() {
        return new ReadBetweenUs(desk.writing).run(desk.account);
    }

    private static void refused(@Nullable RefusedField field, String key, Runnable verb) {
        assertThatThrownBy(verb::run).isInstanceOfSatisfying(Refused.class, no -> {
            assertThat(no.refusal().field()).isEqualTo(field);
            assertThat(no.refusal().sentence().key()).isEqualTo(key);
        });
    }
}
