package app.earshot.listening.outlook;

import static app.earshot.listening.Couple.ANA;
import static app.earshot.listening.Couple.LUIS;
import static app.earshot.listening.Couple.TODAY;
import static app.earshot.listening.Couple.ZONE;
import static app.earshot.listening.Couple.anaAndLuis;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Outlook;
import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.account.Role;
import app.earshot.domain.account.Stage;
import app.earshot.domain.facts.Exchange.Wrote;
import app.earshot.domain.facts.Times.InTouch;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.today.OpenNeed;
import app.earshot.listening.Couple;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlookRulesTest {

    private static final LocalDate DAY_AFTER = LocalDate.of(2027, 6, 27);
    /** From then on an open enquiry on which nobody says a word is unsettled. */
    private static final LocalDate SIX_WEEKS_BEFORE = LocalDate.of(2027, 6, 26).minusDays(42);

    private static Couple bothHeard() {
        return anaAndLuis().heard(ANA, "hopes", "Sparklers.", 3).heard(LUIS, "hopes", "Salsa.", 2);
    }

    private static Outlook outlook(Couple couple) {
        return OutlookRules.of(couple.facts(), TODAY, ZONE);
    }

    private static void says(Couple couple, Need need, @Nullable LocalDate changesOn) {
        assertThat(outlook(couple).need()).isEqualTo(need);
        assertThat(outlook(couple).changesOn()).isEqualTo(changesOn);
    }

    @Test
    void heardUntilItIsQuiet() {
        Couple couple = bothHeard();
        says(couple, Need.HEARD, TODAY.plusDays(29));
        assertThat(OutlookSentence.of(outlook(couple), null, TODAY))
                .isEqualTo(Sentence.of("outlook.heard", Sentence.of("ago.days", 2)));
    }

    @Test
    void theNewestWordCountsWhoeverMarkedIt() {
        Couple couple = anaAndLuis().heard(ANA, "hopes", "Everyone outside.", 9).heard(LUIS, "worries", "The rain.", 9);
        couple.wrote.add(new Wrote(Couple.ago(2), "Thanks, got it."));
        assertThat(OutlookSentence.of(outlook(couple), null, TODAY)).isEqualTo(Sentence.of("outlook.heard", Sentence.of("ago.days", 2)));
        Couple unmarked = Couple.anaAndLuis().told(ReadingKind.TOPIC, "hopes", "Everyone outside.", 30, null);
        unmarked.wrote.add(new Wrote(Couple.ago(4), "Thanks, got it."));
        assertThat(OutlookSentence.of(outlook(unmarked), null, TODAY)).isEqualTo(Sentence.of("outlook.nothing-heard.unmarked", TODAY.minusDays(4)));
        unmarked.told(ReadingKind.REPLY_OWED, "request", "+ Could we taste it?", 20, null);
        assertThat(outlook(unmarked).need()).isEqualTo(Need.HEARD);
    }

    @Test
    void quietFromTheThirtiethDay() {
        Couple couple = bothHeard();
        couple.lastContact = Couple.ago(29);
        says(couple, Need.HEARD, TODAY.plusDays(1));
        couple.lastContact = Couple.ago(34);
        says(couple, Need.QUIET, SIX_WEEKS_BEFORE);
        assertThat(OutlookSentence.of(outlook(couple), null, TODAY)).isEqualTo(Sentence.of("outlook.quiet", 34));
    }

    private static Couple inTouch(int... daysAgo) {
        Couple couple = bothHeard();
        couple.times.inTouch(daysAgo);
        return couple;
    }

    @Test
    void whoeverUsuallyTalksEveryTwoWeeksIsQuietAfterFour() {
        Couple couple = inTouch(28, 29, 43, 57, 58, 71, 85);
        says(couple, Need.QUIET, SIX_WEEKS_BEFORE);
        assertThat(OutlookSentence.of(outlook(couple), null, TODAY)).isEqualTo(Sentence.of("outlook.quiet.usual", 28, 14));
        says(inTouch(27, 28, 42, 56, 57, 70, 84), Need.HEARD, TODAY.plusDays(1));
        says(inTouch(28, 42, 56), Need.HEARD, TODAY.plusDays(2));
    }

    @Test
    void whoeverTalksSeldomIsNotQuietSoonAndNobodyForLongerThanThreeMonths() {
        says(inTouch(60, 90, 130, 170, 210), Need.HEARD, TODAY.plusDays(20));
        says(inTouch(60, 160, 260, 360, 460), Need.HEARD, TODAY.plusDays(30));
        says(inTouch(6, 10, 14, 18, 22), Need.HEARD, TODAY.plusDays(8));
    }

    @Test
    void nobodyIsQuietBeforeTheDayAgreedForSpeakingAgain() {
        Couple couple = inTouch(34).promise(ANA, "Ring them about the music", TODAY.plusDays(20));
        assertThat(outlook(couple).need()).isEqualTo(Need.HEARD);
        says(inTouch(34).promise(ANA, "Send the list", TODAY.plusDays(20)), Need.QUIET, TODAY.plusDays(19));
        Couple noted = inTouch(34).told(ReadingKind.OUR_WORD, "ring-back", "We ring in March", 34, LocalDate.of(2027, 3, 1));
        assertThat(outlook(noted).need()).isEqualTo(Need.HEARD);
    }

    @Test
    void anAutomaticReplyIsNoContact() {
        Couple couple = inTouch(34).told(ReadingKind.THEIR_TIME, "bounced", "Delivery has failed.", 33, null);
        couple.times.inTouch.addFirst(new InTouch(couple.readings.getLast().entryId(), Couple.ago(2)));
        assertThat(outlook(couple).need()).isEqualTo(Need.QUIET);
        Couple away = inTouch(3, 34);
        away.wrote.add(new Wrote(Couple.ago(3), "This is an automatic reply. I am out of the office."));
        assertThat(outlook(away).need()).isEqualTo(Need.QUIET);
    }

    @Test
    void aBookedAccountIsNotQuietUntilItsDayIsNear() {
        Couple couple = bothHeard().at(Stage.BOOKED);
        couple.lastContact = Couple.ago(90);
        says(couple, Need.HEARD, LocalDate.of(2027, 6, 26).minusDays(60));
    }

    @Test
    void aLostAccountIsNeverQuiet() {
        Couple couple = bothHeard().at(Stage.LOST);
        couple.lastContact = Couple.ago(90);
        couple.thanked = Couple.ago(6);
        says(couple, Need.HEARD, null);
    }

    @Test
    void aReplyIsOwedFromTheDayTheyWrote() {
        Couple couple = bothHeard().waiting(ANA, "mail", 1);
        says(couple, Need.REPLY_OWED, DAY_AFTER);
        assertThat(outlook(couple).personId()).isEqualTo(ANA);
        assertThat(OutlookSentence.of(outlook(couple), "Ana Petrova", TODAY))
                .isEqualTo(Sentence.of("outlook.reply-owed", TODAY.minusDays(1)));
    }

    @Test
    void whatWaitsIsNotDroppedAfterSomeDays() {
        Couple couple = bothHeard().at(Stage.STAYING_IN_TOUCH).on(TODAY.minusDays(100)).waiting(ANA, "mail", 60);
        couple.thanked = Couple.ago(70);
        says(couple, Need.REPLY_OWED, null);
    }

    @Test
    void whileQuestionsRestTheRowSaysUntilWhen() {
        Couple couple = bothHeard().waiting(ANA, "mail", 1).told(ReadingKind.BRAKE, "death", "My father died.", 1, TODAY.plusDays(6));
        says(couple, Need.BRAKE, TODAY.plusDays(6));
        assertThat(outlook(couple).need().isOwed()).isFalse();
        assertThat(OutlookSentence.of(outlook(couple), null, TODAY)).isEqualTo(Sentence.of("outlook.brake.death", TODAY.plusDays(6)));
    }

    @Test
    void aDayOnWhichTheyComeIsInTheRowUntilItHasBeen() {
        Couple coming = bothHeard().told(ReadingKind.AGREED, null, "we'll be there on the 10th", 2, TODAY.plusDays(8));
        says(coming, Need.AHEAD, TODAY.plusDays(9));
        assertThat(OutlookSentence.of(outlook(coming), null, TODAY)).isEqualTo(Sentence.of("outlook.ahead.agreed", TODAY.plusDays(8)));
        assertThat(outlook(coming).need().needsListening()).isFalse();
        says(bothHeard().told(ReadingKind.AGREED, null, "we'll be there on the 10th", 9, TODAY.minusDays(1)), Need.HEARD, TODAY.plusDays(29));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Came alone. Luis leaves it to her, she says.      | true
            Luis doesn't mind, he says.                       | true
            luis is happy with whatever, as long as it's loud | true
            Luis left the van to the neighbour                | false
            Luis leaves at ten. Ana leaves it to us.          | false
            Luis minds about the first dance                  | false
            """)
    void whoLeavesItToTheOtherIsNotCalledUnheardInTheRow(String note, boolean left) {
        Couple couple = anaAndLuis().heard(ANA, "hopes", "Sparklers.", 2).in(EntryKind.MEETING, "\n" + note);
        assertThat(outlook(couple).need() == Need.ONE_VOICE).isEqualTo(!left);
        assertThat(couple.advice().blindSpots()).filteredOn(spot -> spot.rule().equals("partner-never-heard")).singleElement()
                .satisfies(spot -> assertThat(spot.sentence().key().endsWith(".leaves")).isEqualTo(left));
    }

    @Test
    void aDeathThatNobodyAnsweredIsOwedTwoLines() {
        Couple told = bothHeard().told(ReadingKind.BRAKE, "death", "My father died.", 1, TODAY.plusDays(29)).waiting(ANA, "told0", 1);
        says(told, Need.TROUBLE, TODAY.plusDays(29));
        assertThat(OutlookSentence.of(outlook(told), null, TODAY)).isEqualTo(Sentence.of("outlook.trouble.death", TODAY.minusDays(1)));
        told.promise(ANA, "Send", TODAY.minusDays(1)).sent(ANA, "Grace & Tom", AccountKind.COUPLE, 5);
        assertThat(OpenNeeds.of(told.facts(), TODAY, Couple.ZONE)).extracting(OpenNeed::need).containsExactly(Need.TROUBLE, Need.PROMISE_LATE);
        told.waiting = null;
        says(told, Need.BRAKE, TODAY.plusDays(29));
    }

    @Test
    void aRequestInTheWaitingMessageIsAReplyOwedAndAfterwardsAnOpenRequest() {
        Couple couple = bothHeard().request(ANA, "Could we meet Mark?", "", "mail").waiting(ANA, "mail", 1);
        says(couple, Need.REPLY_OWED, DAY_AFTER);
        couple.waiting = null;
        says(couple, Need.REQUEST_OPEN, SIX_WEEKS_BEFORE);
        assertThat(OutlookSentence.of(outlook(couple), "Ana Petrova", TODAY))
                .isEqualTo(Sentence.of("outlook.request-open", "Ana"));
    }

    @Test
    void aPromiseShowsTheDayBeforeAndIsLateTheDayAfter() {
        says(bothHeard().promise(ANA, "Send", TODAY.plusDays(5)), Need.HEARD, TODAY.plusDays(1));
        says(bothHeard().promise(ANA, "Send", TODAY.plusDays(2)), Need.AHEAD, TODAY.plusDays(1));
        assertThat(OutlookSentence.of(outlook(bothHeard().promise(ANA, "Send", TODAY.plusDays(2))), null, TODAY)).isEqualTo(Sentence.of("outlook.ahead.promised", TODAY.plusDays(2)));
        says(bothHeard().promise(ANA, "Send", TODAY.plusDays(1)), Need.PROMISE_DUE, TODAY.plusDays(2));
        says(bothHeard().promise(ANA, "Send", TODAY), Need.PROMISE_DUE, TODAY.plusDays(1));
        says(bothHeard().promise(ANA, "Send", TODAY.minusDays(1)), Need.PROMISE_LATE, TODAY.plusDays(29));
        says(bothHeard().promise(ANA, "Send", null), Need.HEARD, TODAY.plusDays(29));
    }

    @Test
    void thanksAreOwedFromAWeekAfterTheDayUntilGiven() {
        Couple couple = bothHeard().at(Stage.DELIVERED).on(TODAY.minusDays(5));
        couple.asked.put("how-it-felt", Couple.ago(1));
        says(couple, Need.HEARD, TODAY.plusDays(2));
        says(couple.on(TODAY.minusDays(25)), Need.THANKS_OWED, TODAY.plusDays(35));
        couple.thanked = Couple.ago(20);
        says(couple, Need.HEARD, TODAY.plusDays(35));
        couple.thanked = Couple.ago(30);
        says(couple, Need.THANKS_OWED, TODAY.plusDays(35));
    }

    @Test
    void onlyOneHeardSoFar() {
        Couple couple = anaAndLuis().heard(ANA, "hopes", "Sparklers.", 3);
        says(couple, Need.ONE_VOICE, TODAY.plusDays(29));
        assertThat(OutlookSentence.of(outlook(couple), "Ana Petrova", TODAY))
                .isEqualTo(Sentence.of("outlook.one-voice", "Ana"));
    }

    @Test
    void nothingHeardAndNothingAtAll() {
        Couple couple = anaAndLuis();
        says(couple, Need.NOTHING_HEARD, TODAY.plusDays(29));
        Couple vendor = new Couple().with(ANA, "Colin Prate", Role.VENUE);
        vendor.hasEnquiry = false;
        vendor.lastContact = null;
        says(vendor, Need.NOTHING, null);
    }

    @Test
    void ofTwoWithTheSameNeedTheOneThatWaitsLongerComesFirst() {
        Outlook longer = outlook(bothHeard().waiting(ANA, "mail", 3));
        Outlook shorter = outlook(bothHeard().waiting(ANA, "mail", 1));
        Outlook late = outlook(bothHeard().promise(ANA, "Send", TODAY.minusDays(1)));
        assertThat(longer.rank()).isLessThan(shorter.rank());
        assertThat(late.rank()).isLessThan(longer.rank());
    }

    @Test
    void theirDayIsTheNextDayUntilItHasPassed() {
        assertThat(outlook(bothHeard()).nextDay()).isEqualTo(LocalDate.of(2027, 6, 26));
        assertThat(outlook(bothHeard().on(TODAY.minusDays(1), TODAY)).nextDay()).isEqualTo(TODAY);
        assertThat(outlook(bothHeard().on(TODAY.minusDays(1))).nextDay()).isNull();
    }
}
