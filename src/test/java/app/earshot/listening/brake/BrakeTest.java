package app.earshot.listening.brake;

import static app.earshot.listening.Couple.ANA;
import static app.earshot.listening.Couple.TODAY;
import static app.earshot.listening.Couple.ZONE;
import static app.earshot.listening.Couple.anaAndLuis;
import static app.earshot.listening.Couple.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.Stage;
import app.earshot.domain.facts.Exchange.Wrote;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.reading.Verdict;
import app.earshot.domain.timeline.Place;
import app.earshot.listening.Advice;
import app.earshot.listening.Couple;
import app.earshot.listening.suggestion.Suggestion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrakeTest {

    private static Couple heard() {
        return anaAndLuis().heard(ANA, "hopes", "Everyone outside.", 3).promise(ANA, "Send the list", TODAY.minusDays(2));
    }

    private static Couple under(String kind) {
        return heard().told(ReadingKind.BRAKE, kind, "words", 1, TODAY.plusDays(6));
    }

    @Test
    void underADeathNothingIsAskedAndNothingIsMissed() {
        Advice still = under("death").advice();
        assertThat(still.brake()).isNotNull();
        assertThat(still.brake().kind()).isEqualTo(BrakeKind.DEATH);
        assertThat(still.suggestions()).singleElement().satisfies(said -> {
            assertThat(said.rule()).isEqualTo("brake-opening");
            assertThat(said.question().id()).startsWith("grief.");
            assertThat(said.text()).doesNotContain("?");
            assertThat(said.evidence()).containsExactly(id("told0"));
        });
        assertThat(still.blindSpots()).isEmpty();
        assertThat(heard().advice().suggestions()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"death, grief", "parting, parting", "illness, illness", "cancelled, cancelled", "anger, anger", "complaint, complaint"})
    void eachHasItsOwnWayToBegin(String kind, String purpose) {
        assertThat(under(kind).waiting(ANA, "told0", 1).advice().suggestions())
                .singleElement()
                .satisfies(said -> assertThat(said.question().id()).startsWith(purpose + "."));
    }

    @ParameterizedTest
    @CsvSource({"question, false", "decision, false", "change, false", "news, true", "problem, true"})
    void whoWritesOfTheWorkAgainEndsIt(String what, boolean rests) {
        assertThat(Brake.on(under("death").told(ReadingKind.REPLY_OWED, what, "What time do you need to get in?", 0, null).facts(), Couple.TODAY, Couple.ZONE).isPresent())
                .isEqualTo(rests);
    }

    @Test
    void whatTheyWereWaitingForStandsBesideTheOpening() {
        Couple angry = under("anger").reached(ANA, 40).waiting(ANA, "told0", 1)
                .told(ReadingKind.REPLY_OWED, "question", "Are the proofs ready?", 12, null)
                .told(ReadingKind.REPLY_OWED, "question", "Did you get my last message?", 5, null)
                .told(ReadingKind.REPLY_OWED, "request", "Send us the map, please.", 60, null);
        angry.wrote.add(new Wrote(Couple.ago(5), "Did you get my last message? The programmes go to print on the 9th. The 1st was lovely."));
        assertThat(angry.advice().suggestions()).singleElement().satisfies(said -> {
            assertThat(said.reason().key()).isEqualTo("reason.brake-opening.waited");
            assertThat(said.reason().toString())
                    .contains("Are the proofs ready?", "The programmes go to print on the 9th")
                    .doesNotContain("last message", "the map", "lovely");
        });
    }

    @Test
    void whoAsksToBeRungIsNotAskedWhen() {
        Couple angry = under("anger").told(ReadingKind.REPLY_OWED, "request", "Ring me tomorrow or we want it back.", 1, null).waiting(ANA, "told0", 1);
        assertThat(angry.advice().suggestions()).singleElement().satisfies(said -> assertThat(said.text()).contains("sorry").doesNotContain("?"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            My father died on Monday. The funeral is next week.                              | 2026-12-02 | 2026-12-14
            My father died on Monday. The funeral is on 10 January.                          | 2026-12-02 | 2027-01-12
            My father died on Monday. The funeral was yesterday.                             | 2026-12-02 | 2026-12-09
            My gran passed away last night. We'll be in touch.                               | 2026-12-05 | 2026-12-12
            My mother died on Sunday. We fly to her family tomorrow.                         | 2026-12-02 | 2027-01-01
            My dad died. We can't think about the wedding at the moment.                     | 2026-12-02 | 2027-01-01
            Grandad passed away. I can't even begin to think about the day.                  | 2026-12-02 | 2027-01-01
            My sister died on Friday. I'm going home to my parents.                          | 2026-12-02 | 2027-01-01
            Luis lost his father. Everything has to wait, it will be some time.              | 2026-12-02 | 2027-01-01
            My gran died. She always said we should have a band. We take one day at a time.  | 2026-12-02 | 2027-01-01
            My uncle died. We can't make Thursday, could we talk on the Monday after?        | 2026-12-02 | 2026-12-09
            My father died. Mum wants to go through the songs with you when you can.         | 2026-12-02 | 2026-12-09
            Her uncle is in hospital.                                                        | 2026-12-05 | 2026-12-12
            """)
    void nobodyIsAskedForAWeekAfterADeathNorBeforeAFuneralNorForAMonthWhereItIsTooMuch(String text, LocalDate said, LocalDate until) {
        assertThat(ReadBrake.read(text, List.of(), said).orElseThrow().until()).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource({
        "We don't have a new date yet., true", "No new date so far., true", "We don't know yet when it will be., true", "The date is not fixed yet., true",
        "The new date is 4 September., false", "We've moved it to September., false", "Which day would suit you?, false",
    })
    void theNewDayIsNotAskedForWhereTheyDontKnowIt(String text, boolean unknown) {
        assertThat(ReadBrake.hasNoNewDay(text)).isEqualTo(unknown);
        Couple moved = under("postponed");
        moved.wrote.add(new Wrote(Couple.ago(1), "The hall is flooded. " + text));
        assertThat(moved.advice().suggestions()).filteredOn(said -> said.rule().equals("new-day")).singleElement()
                .satisfies(said -> assertThat(said.question().id().startsWith("new-day-unknown.")).isEqualTo(unknown));
    }

    @Test
    void onceWeHaveSpokenNothingIsLeftToBegin() {
        Couple answered = under("death");
        answered.lastContact = Couple.ago(0);
        assertThat(answered.advice().suggestions()).isEmpty();
        answered.waiting(ANA, "another", 0);
        assertThat(answered.advice().suggestions()).as("they wrote again, and nothing of ours followed").hasSize(1);
    }

    @Test
    void onTheEveOneMaySayThatNothingIsLeftAndOnTheDayNothing() {
        assertThat(heard().at(Stage.BOOKED).on(TODAY.plusDays(1)).advice().suggestions())
                .singleElement()
                .satisfies(said -> assertThat(said.question().id()).startsWith("eve."));
        assertThat(heard().at(Stage.BOOKED).on(TODAY).advice().suggestions()).isEmpty();
    }

    @Test
    void aWeekLaterOneMayAskAgain() {
        Couple over = heard().told(ReadingKind.BRAKE, "death", "My father died.", 8, TODAY.minusDays(1));
        assertThat(over.advice().brake()).isNull();
        assertThat(over.advice().suggestions()).isNotEmpty();
        assertThat(heard().told(ReadingKind.BRAKE, "death", "My father died.", 7, TODAY).advice().brake()).isNull();
    }

    @Test
    void ofAMovedDayOnlyTheNewOneIsAsked() {
        List<Suggestion> asked = under("postponed").advice().suggestions();
        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst().rule()).isEqualTo("new-day");
        assertThat(asked.getFirst().evidence()).hasSize(1);
    }

    @Test
    void theWeightierOneSaysWhatToDo() {
        Couple both = under("complaint").told(ReadingKind.BRAKE, "death", "words", 1, TODAY.plusDays(3));
        assertThat(both.advice().brake().kind()).isEqualTo(BrakeKind.DEATH);
    }

    @Test
    void theirDayAndItsEveStopQuestionsIfItIsOursToDeliver() {
        assertThat(heard().at(Stage.BOOKED).on(TODAY).advice().brake().code(TODAY)).isEqualTo("day");
        assertThat(heard().at(Stage.BOOKED).on(TODAY.plusDays(1)).advice().brake().code(TODAY)).isEqualTo("day.eve");
        assertThat(heard().at(Stage.BOOKED).on(TODAY.plusDays(2)).advice().brake()).isNull();
        assertThat(heard().at(Stage.TALKING).on(TODAY).advice().brake()).isNull();
    }

    @Test
    void theOwnerLiftsItOrLetsItHoldLonger() {
        assertThat(under("anger").ruled(id("told0"), Verdict.LIFTED, null).advice().brake()).isNull();
        LocalDate longer = TODAY.plusDays(20);
        assertThat(under("anger").ruled(id("told0"), Verdict.PROLONGED, longer).advice().brake().until()).isEqualTo(longer);
        Couple over = heard().told(ReadingKind.BRAKE, "anger", "words", 20, TODAY.minusDays(13)).ruled(id("told0"), Verdict.PROLONGED, longer);
        assertThat(over.advice().brake()).isNotNull();
    }

    @Test
    void aLostBookingThatWasThankedIsLeftInPeace() {
        Couple lost = heard().at(Stage.LOST);
        assertThat(lost.advice().suggestions()).isNotEmpty();
        lost.thanked = Couple.ago(1);
        assertThat(lost.advice().suggestions()).isEmpty();
        assertThat(lost.advice().blindSpots()).isEmpty();
    }

    @Test
    void theWordsAreBoundHoweverLongATextIs() {
        String long1 = "My father would like to know whether you could come earlier on Saturday. ".repeat(14_000);
        Instant before = Instant.now();
        assertThat(ReadBrake.read(long1 + "My father died.", List.of(), TODAY)).isEmpty();
        assertThat(Instant.now()).isBefore(before.plusSeconds(5));
    }

    @Test
    void theDayTheyNamedIsTheOneFromWhichOneMayAsk() {
        assertThat(until("Please don't call before Friday.")).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(until("Please don't write to us until 14 December.")).isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(until("Please don't write to us for two weeks.")).isEqualTo(LocalDate.of(2026, 12, 16));
        assertThat(until("Please give us some space.")).isEqualTo(TODAY.plusDays(7));
    }

    @Test
    void aSeasonCountsAsADayAndAnEventAsFourWeeks() {
        assertThat(until("Good. Don't write till spring.")).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(until("Please don't ring us before the new year.")).isEqualTo(LocalDate.of(2027, 1, 2));
        assertThat(until("Please don't write to us until after the exams.")).isEqualTo(TODAY.plusDays(28));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Neil asked us not to ring Ivana before the funeral.",
        "She asked us not to write until the exams are over.",
        "He told me not to call this week.",
        "They'd rather we didn't ring till the baby is here.",
        "Both want to be left in peace.",
        "She asked not to be rung before May.",
        "They want no more calls before the move.",
        "Rosa begged everybody to leave her alone.",
    })
    void whatTheyAskedOfUsLeavesThemInPeaceWhereWeWroteItDown(String words) {
        assertThat(ReadBrake.ours(words, new Place(0, words.length()), TODAY)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Agreed to leave them be; they've told us their day.",
        "Ring her when the midwife has been, and ask about nothing else",
        "Do not chase, do not send the winter letter.",
        "Next letter in May and not before, unless they write",
        "We asked them not to call the hall before Friday.",
        "I told her not to write until we know.",
        "She hasn't asked us not to ring.",
        "He asked us not to ring the bell before the speeches.",
        "They want no questions from the uncles, and no speeches.",
        "She told us to leave the lamps on until midnight.",
        "Don't ring the bell before the speeches.",
        "The hora stops when she says so, and not before.",
        "Ask Bev about the sockets, nothing else is open.",
    })
    void whatWeAgreeAmongUsOrWhatIsForTheirDayStopsNothing(String words) {
        assertThat(ReadBrake.ours(words, new Place(0, words.length()), TODAY)).isEmpty();
    }

    private static LocalDate until(String words) {
        return ReadBrake.read(words, List.of(), TODAY).orElseThrow().until();
    }

    @Test
    void allOfThemAreKnownAheadForTheRowInTheList() {
        assertThat(Brake.all(heard().at(Stage.BOOKED).on(TODAY.plusDays(30)).facts(), ZONE))
                .extracting(Brake::from)
                .containsExactly(TODAY.plusDays(29));
    }
}
