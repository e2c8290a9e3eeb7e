package app.earshot.listening.unmarked;

import static app.earshot.listening.Couple.ANA;
import static app.earshot.listening.Couple.LUIS;
import static app.earshot.listening.Couple.TODAY;
import static app.earshot.listening.Couple.ago;
import static app.earshot.listening.Couple.anaAndLuis;
import static app.earshot.listening.Couple.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Coded;
import app.earshot.domain.Sentence;
import app.earshot.domain.Side;
import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.account.Stage;
import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.reading.EntryReading;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.Place;
import app.earshot.listening.Couple;
import app.earshot.listening.outlook.OutlookRules;
import app.earshot.listening.outlook.OutlookSentence;
import app.earshot.listening.suggestion.Suggestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What of the words that nobody marked is open, in the list and in the panel, and what settles it. */
class OpenWordsTest {

    private static Couple both() {
        return anaAndLuis().heard(ANA, "hopes", "Everyone outside.", 60).heard(LUIS, "worries", "The rain.", 60);
    }

    private static Couple with(Couple couple, ReadingKind kind, Coded what, int daysAgo, @Nullable LocalDate day, UUID... people) {
        Side by = kind == ReadingKind.OUR_WORD ? Side.US : Side.THEM;
        EntryReading reading = new EntryReading(id("word" + couple.readings.size()), kind, what.code(), new Place(0, 9), day);
        couple.readings.add(new KeptReading(reading, EntryKind.EMAIL, by, ago(daysAgo), Set.of(people), "I'll tell you about the boat."));
        couple.lastContact = ago(daysAgo);
        List.of(people).forEach(person -> couple.reached(person, daysAgo));
        return couple;
    }

    private static Couple said(OurWord word, int daysAgo, @Nullable LocalDate day) {
        return with(both(), ReadingKind.OUR_WORD, word, daysAgo, day, ANA);
    }

    private static Couple they(TheirTime time, int daysAgo, @Nullable LocalDate day) {
        return with(both(), ReadingKind.THEIR_TIME, time, daysAgo, day, ANA);
    }

    private static Need need(Couple couple) {
        return OutlookRules.of(couple.facts(), TODAY, Couple.ZONE).need();
    }

    private static List<String> rules(Couple couple) {
        return couple.advice().suggestions().stream().map(Suggestion::rule).toList();
    }

    private static void says(Couple couple, Need need, String rule) {
        assertThat(need(couple)).isEqualTo(need);
        assertThat(rules(couple)).contains(rule);
    }

    private static void isCalm(Couple couple) {
        assertThat(need(couple)).isNotIn(Need.WORD_OPEN, Need.OUR_DAY_PASSED, Need.THEIR_TIME, Need.DAY_UNSETTLED);
        assertThat(rules(couple)).doesNotContain("open-word", "our-day-passed", "their-time-passed", "day-unsettled");
    }

    @Test
    void whatWasToldForADayIsOpenTheDayAfter() {
        says(said(OurWord.PROMISED, 6, TODAY.minusDays(1)), Need.WORD_OPEN, "open-word");
        isCalm(said(OurWord.PROMISED, 6, TODAY));
        isCalm(said(OurWord.PROMISED, 60, TODAY.minusDays(32)));
    }

    @Test
    void whateverFollowedSettlesIt() {
        isCalm(said(OurWord.PROMISED, 6, TODAY.minusDays(2)).reached(ANA, 1));
        says(said(OurWord.PROMISED, 6, TODAY.minusDays(2)).reached(LUIS, 1), Need.WORD_OPEN, "open-word");
        isCalm(said(OurWord.PROMISED, 6, TODAY.minusDays(3)).heard(ANA, null, "Thanks, that helps.", 1));
        isCalm(said(OurWord.PROMISED, 6, TODAY.minusDays(2)).at(Stage.LOST));
        isCalm(said(OurWord.PROMISED, 6, TODAY.minusDays(2)).at(Stage.DELIVERED).on(TODAY.minusDays(1)));
    }

    /** Today is a Wednesday. */
    @Test
    void ofWhomOnlyTheMailIsAwayIsTexted() {
        Couple away = they(TheirTime.AWAY, 3, TODAY.plusDays(5));
        assertThat(rules(away)).as("nobody knows that they text").doesNotContain("mail-away");
        EntryReading texted = new EntryReading(id("text"), ReadingKind.TOPIC, "needs", new Place(0, 3), null);
        away.readings.add(new KeptReading(texted, EntryKind.TEXT, Side.THEM, ago(20), Set.of(ANA), "Ours is better than the park"));
        assertThat(rules(away)).contains("mail-away");
        assertThat(OutlookSentence.of(OutlookRules.of(away.facts(), TODAY, Couple.ZONE), "Ana Petrova", TODAY)).isEqualTo(Sentence.of("outlook.away.mail", "Ana", TODAY.plusDays(5)));
        assertThat(rules(away.reached(ANA, 1))).as("texted since").doesNotContain("mail-away");
    }

    @Test
    void whatHasNoDayIsLookedAtAfterThreeWorkingDaysAndNotForEver() {
        says(undated(3), Need.WORD_OPEN, "open-word");
        isCalm(undated(2));
        isCalm(undated(22));
        Couple moved = undated(7);
        moved.stageAt = ago(2);
        isCalm(moved);
        isCalm(said(OurWord.MARKED, 9, null));
    }

    private static Couple undated(int daysAgo) {
        Couple couple = said(OurWord.PROMISED, daysAgo, null);
        couple.stageAt = ago(40);
        return couple;
    }

    @Test
    void whatTheyWereToldOnAMeetingIsOpenFromItsDayForThreeWeeks() {
        says(told(30, TODAY.minusDays(16)), Need.WORD_OPEN, "open-word");
        isCalm(told(30, TODAY.plusDays(1)));
        isCalm(told(40, TODAY.minusDays(21)));
    }

    private static Couple told(int daysAgo, LocalDate day) {
        Couple couple = said(OurWord.TO_DO, daysAgo, day);
        couple.stageAt = ago(60);
        return couple;
    }

    @Test
    void whoIsToBeRungBackIsRungOnTheDay() {
        says(said(OurWord.RING_BACK, 1, TODAY), Need.WORD_OPEN, "open-word");
        isCalm(said(OurWord.RING_BACK, 1, TODAY.plusDays(1)));
        isCalm(said(OurWord.RING_BACK, 2, TODAY.minusDays(1)).reached(ANA, 1));
        Couple sent = said(OurWord.TO_DO, 2, null);
        sent.stageAt = ago(5);
        says(sent, Need.WORD_OPEN, "open-word");
        isCalm(said(OurWord.TO_DO, 1, null));
    }

    @Test
    void aDayOfOursIsOverOnceNobodyDecided() {
        Couple passed = said(OurWord.OUR_DAY, 12, TODAY.minusDays(1)).at(Stage.OFFER_MADE);
        says(passed, Need.OUR_DAY_PASSED, "our-day-passed");
        assertThat(rules(passed)).as("one question about the offer").doesNotContain("offer-unanswered");
        isCalm(said(OurWord.OUR_DAY, 12, TODAY).at(Stage.OFFER_MADE));
        isCalm(said(OurWord.OUR_DAY, 12, TODAY.minusDays(1)).at(Stage.BOOKED));
        Couple decided = said(OurWord.OUR_DAY, 12, TODAY.minusDays(1)).at(Stage.OFFER_MADE);
        isCalm(decided.told(ReadingKind.REPLY_OWED, "decision", "Yes please.", 4, null));
    }

    @Test
    void nobodyIsAskedBeforeTheyAreBack() {
        Couple away = they(TheirTime.AWAY, 4, TODAY.plusDays(6)).at(Stage.OFFER_MADE);
        away.stageAt = ago(20);
        assertThat(need(away)).isEqualTo(Need.AWAY);
        assertThat(rules(away)).doesNotContain("offer-unanswered");
        assertThat(need(they(TheirTime.AWAY, 14, TODAY))).isNotEqualTo(Need.AWAY);
        assertThat(need(they(TheirTime.BOUNCED, 3, null))).isEqualTo(Need.AWAY);
        assertThat(need(they(TheirTime.BOUNCED, 3, null).reached(ANA, 1))).isNotEqualTo(Need.AWAY);
    }

    @Test
    void aTimeOfTheirsHasPassedAndNothingWentToOrFro() {
        says(they(TheirTime.LATER, 12, TODAY.minusDays(2)), Need.THEIR_TIME, "their-time-passed");
        isCalm(they(TheirTime.LATER, 12, TODAY.minusDays(1)));
        Couple written = they(TheirTime.LATER, 12, TODAY.minusDays(3));
        written.lastContact = ago(1);
        isCalm(written);
    }

    @Test
    void aDayThatComesNearUnsettledIsAskedAbout() {
        says(near(20, 15), Need.DAY_UNSETTLED, "day-unsettled");
        isCalm(near(20, 13));
        isCalm(near(43, 20));
        isCalm(near(20, 15).at(Stage.BOOKED));
        isCalm(near(20, 15).waiting(ANA, "mail", 1));
    }

    private static Couple near(int days, int quiet) {
        Couple couple = both().on(TODAY.plusDays(days));
        couple.lastContact = ago(quiet);
        return couple;
    }
}
