package app.earshot.usecase.listen;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Side;
import app.earshot.domain.account.Outlook;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.AccountFacts.Waiting;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.listening.Advice;
import app.earshot.listening.Adviser;
import app.earshot.listening.brake.Brake;
import app.earshot.listening.brake.BrakeKind;
import app.earshot.listening.outlook.OutlookRules;
import app.earshot.listening.reply.AnswerCheck;
import app.earshot.listening.suggestion.Suggestion;
import app.earshot.testkit.Desk;
import app.earshot.usecase.timeline.EntryToSave;
import app.earshot.usecase.timeline.SaveEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Journeys: bad news stops questions and lets them begin again; what was sent answers; what nobody can read the owner says. */
class RuleOnTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 2);

    private final Desk desk = new Desk();
    private final RuleOn verb = new RuleOn(desk.writing, Desk.ZONE);
    private final ReadAdvice advice = new ReadAdvice(desk.writing, Desk.ZONE);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aDeathStopsQuestionsAndAWeekLaterTheyBeginAgain() {
        desk.call("\" Nobody checking the time.");
        assertThat(read().suggestions()).isNotEmpty();
        Entry letter = them(EntryKind.EMAIL, "Dear Helen, my father died on Sunday. I don't know what happens now.", 1);

        Advice still = read();
        Brake brake = still.brake();
        assertThat(brake).isNotNull();
        assertThat(brake.kind()).isEqualTo(BrakeKind.DEATH);
        assertThat(brake.reading().words()).contains("father died");
        assertThat(brake.about()).isEqualTo(letter.id());
        assertThat(still.suggestions()).extracting(Suggestion::rule).containsExactly("brake-opening");
        assertThat(still.blindSpots()).isEmpty();
        assertThat(row().need()).as("two lines are owed").isEqualTo(Outlook.Need.TROUBLE);

        AccountFacts facts = facts();
        LocalDate later = TODAY.plusDays(7);
        Advice again = Adviser.advise(facts, later, Desk.ZONE, desk.writing.repertoire());
        assertThat(again.brake()).isNull();
        assertThat(again.suggestions()).isNotEmpty();
    }

    @Test
    void theOwnerLiftsABrakeOrLetsItHoldLongerAndTakesThatBack() {
        Entry letter = them(EntryKind.TEXT, "We are furious. This is unacceptable.", 1);
        LocalDate until = read().brake().until();
        verb.prolong(desk.account, letter.id(), until);
        assertThat(read().brake().until()).isEqualTo(until.plusWeeks(1));
        desk.undo();
        assertThat(read().brake().until()).isEqualTo(until);
        verb.lift(desk.account, letter.id());
        assertThat(read().brake()).isNull();
        desk.undo();
        assertThat(read().brake()).isNotNull();
    }

    /** One letter is both: news under which questions rest, and something that waits for an answer. */
    @Test
    void whatIsSaidOfTheBrakeAndWhatIsSaidOfTheReplyStandBesideEachOther() {
        Entry letter = them(EntryKind.EMAIL, "We are furious. This is unacceptable. Could you call us today?", 10);
        verb.lift(desk.account, letter.id());
        verb.answered(desk.account, letter.id());
        assertThat(read().brake()).isNull();
        assertThat(facts().waiting()).isNull();
        desk.undo();
        desk.undo();
        assertThat(read().brake()).isNotNull();
        verb.answered(desk.account, letter.id());
        for (int week = 1; week <= 60; week++) {
            LocalDate until = read().brake().until();
            verb.prolong(desk.account, letter.id(), until);
            assertThat(read().brake().until()).isEqualTo(until.plusWeeks(1));
        }
        assertThat(facts().waiting()).as("answered all the same").isNull();
    }

    @Test
    void aRequestIsAnsweredByAMailThatTakesItUp() {
        them(EntryKind.EMAIL, "+ Could we meet Mark before we sign?", 5);
        assertThat(facts().openRequests()).hasSize(1);
        us(EntryKind.EMAIL, "Of course you can meet Mark before you sign. Tuesday at six?", 3);
        assertThat(facts().openRequests()).isEmpty();
        assertThat(read().check()).isNull();
        assertThat(facts().waiting()).isNull();
    }

    @Test
    void whereNobodyCanTellTheOwnerIsAskedOnceAndThatIsRemembered() {
        them(EntryKind.EMAIL, "+ Could we meet Mark before we sign?", 5);
        us(EntryKind.EMAIL, "I'm afraid our rules don't allow that.", 3);
        AnswerCheck check = read().check();
        assertThat(check).isNotNull();
        verb.notYet(desk.account, check.request().id());
        assertThat(read().check()).isNull();
        assertThat(facts().openRequests()).hasSize(1);
        desk.undo();
        verb.answered(desk.account, check.request().id());
        assertThat(facts().openRequests()).isEmpty();
        assertThat(read().check()).isNull();
    }

    @Test
    void aReplyIsOwedByContent() {
        us(EntryKind.EMAIL, "Here is the offer.", 30);
        them(EntryKind.EMAIL, "Thank you, that was quick! Can you believe it's only six months away?", 20);
        assertThat(facts().waiting()).isNull();
        Entry change = them(EntryKind.EMAIL, "We had to move the date to 4 September.", 10);
        assertThat(facts().waiting()).extracting(Waiting::entryId).isEqualTo(change.id());
        verb.needsNone(desk.account, change.id(), "she told me on the phone");
        assertThat(facts().waiting()).isNull();
        desk.undo();
        assertThat(facts().waiting()).isNotNull();
    }

    @Test
    void aCallThatDidNotReachThemAnswersNothingAndANoteMay() {
        Entry question = them(EntryKind.TEXT, "What time do you need the final numbers?", 10);
        Entry voicemail = us(EntryKind.CALL, "Left a voicemail.", 5);
        assertThat(facts().waiting()).isNull();
        verb.notReached(desk.account, voicemail.id());
        assertThat(facts().waiting()).extracting(Waiting::entryId).isEqualTo(question.id());
        us(EntryKind.NOTE, "Met Ana at the market, told her three weeks before.", 2);
        assertThat(facts().waiting()).isNotNull();
        verb.answeredThere(desk.account);
        assertThat(facts().waiting()).isNull();
    }

    @Test
    void aMailWithThanksIsAThankYou() {
        us(EntryKind.EMAIL, "The list is attached.\n\nMany thanks,\nHelen", 6);
        assertThat(facts().thankedAt()).isNull();
        Entry mail = us(EntryKind.EMAIL, "Thank you both for trusting us with it.", 4);
        assertThat(facts().thankedAt()).isEqualTo(mail.at());
    }

    private Advice read() {
        return advice.run(desk.account).orElseThrow();
    }

    private Outlook row() {
        return OutlookRules.of(facts(), TODAY, Desk.ZONE);
    }

    private AccountFacts facts() {
        return desk.notebook.read(session -> session.facts().of(desk.account));
    }

    private Entry them(EntryKind kind, String text, int minutesAgo) {
        return save(kind, Side.THEM, text, minutesAgo);
    }

    private Entry us(EntryKind kind, String text, int minutesAgo) {
        return save(kind, Side.US, text, minutesAgo);
    }

    private Entry save(EntryKind kind, Side by, String text, int minutesAgo) {
        Instant at = Desk.NOW.minus(Duration.ofMinutes(minutesAgo));
        return new SaveEntry(desk.writing, Desk.ZONE, Locale.UK).run(new EntryToSave(
                null, desk.account, kind, by, at, 0, text, null, Set.of(desk.ana), Set.of(desk.helen), Map.of()));
    }
}
