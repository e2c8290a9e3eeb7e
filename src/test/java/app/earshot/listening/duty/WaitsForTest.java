package app.earshot.listening.duty;

import static app.earshot.listening.Couple.ANA;
import static app.earshot.listening.Couple.LUIS;
import static app.earshot.listening.Couple.TODAY;
import static app.earshot.listening.Couple.ago;
import static app.earshot.listening.Couple.anaAndLuis;
import static app.earshot.listening.Couple.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Side;
import app.earshot.domain.account.Outlook;
import app.earshot.domain.account.Stage;
import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.reading.EntryReading;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.Place;
import app.earshot.listening.Couple;
import app.earshot.listening.outlook.OutlookRules;
import app.earshot.listening.suggestion.Suggestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What begins the answer to a message, and which messages wait for none. */
class WaitsForTest {

    private static Couple wrote(String reason, String words, int daysAgo) {
        return anaAndLuis().heard(LUIS, "hopes", "Everyone outside.", 40).told(ReadingKind.REPLY_OWED, reason, words, daysAgo, null)
                .waiting(ANA, "told0", daysAgo);
    }

    private static List<Suggestion> answers(Couple couple) {
        return couple.advice().suggestions().stream().filter(each -> each.rule().equals("waiting-message")).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            question     | When does the bar close?              |  1 | waiting.
            question     | When does the bar close?              |  3 | waiting-long.
            question     | When does the bar close?              | 21 | waiting-weeks.
            request      | Please bring the small desk.          |  2 | waiting-request.
            request      | Please bring the small desk.          |  9 | waiting-request-long.
            problem      | The link doesn't open.                |  1 | waiting-problem.
            problem      | The link doesn't open.                | 40 | waiting-problem-long.
            accepted     | Yes please to the tasting.            |  1 | waiting-accepted-thing.
            accepted     | Yes please, both of us!               |  8 | waiting-accepted-long.
            decision     | We've decided for the barn.           |  1 | waiting-decision.
            decision     | We've decided for the barn.           | 30 | waiting-decision.
            decision     | It's a yes. Whom do we tell?          |  1 | asked-contact.
            change       | We'll be ninety now.                  | 12 | waiting-change.
            news         | Grandpa is in hospital.               |  9 | waiting-news.
            """)
    void theAnswerBeginsByWhatTheyWroteAndHowLongAgo(String reason, String words, int daysAgo, String begins) {
        assertThat(answers(wrote(reason, words, daysAgo))).singleElement().satisfies(said -> {
            assertThat(said.question().id()).startsWith(begins);
            assertThat(said.takesUp()).isEqualTo(words.replaceAll("[.]$", ""));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-28, 2026-12-01, false", "2026-11-27, 2026-12-01, false", "2026-11-27, 2026-12-02, true", "2026-11-29, 2026-12-02, true",
        "2026-11-30, 2026-12-02, false", "2026-12-01, 2026-12-04, true", "2026-12-02, 2026-12-01, false",
    })
    void aWeekendIsNoDelay(LocalDate since, LocalDate today, boolean late) {
        assertThat(app.earshot.listening.answer.WorkingDays.isLate(since, today, 2, app.earshot.domain.calendar.WorkingTime.UNLESS_SAID)).isEqualTo(late);
    }

    @Test
    void aFirstLetterShowsWhatItAsksAndNeverHowItBegins() {
        Couple greets = wrote("first-letter", "We are Ana and Luis.", 1);
        assertThat(answers(greets)).singleElement().satisfies(said -> {
            assertThat(said.question().id()).startsWith("waiting-first.");
            assertThat(said.takesUp()).isNull();
        });
        Couple asks = also(greets, "question", "Do you play in barns?", 40);
        assertThat(answers(also(asks, "request", "Please send us your terms.", 90))).singleElement().satisfies(said -> {
            assertThat(said.question().id()).startsWith("asked-yes-both.");
            assertThat(said.takesUp()).isEqualTo("Do you play in barns? · Please send us your terms");
        });
        Couple late = wrote("first-letter", "We are Ana and Luis.", 4);
        assertThat(answers(late)).singleElement().satisfies(said -> assertThat(said.question().id()).startsWith("waiting-first-late."));
    }

    @Test
    void whoDecidesAndAsksIsAnswered() {
        Couple both = also(wrote("decision", "We've decided for the barn.", 1), "question", "Whom do we tell about the chair?", 60);
        assertThat(answers(both)).singleElement().satisfies(said -> {
            assertThat(said.question().id()).startsWith("asked-contact.");
            assertThat(said.takesUp()).isEqualTo("Whom do we tell about the chair?");
        });
    }

    @Test
    void whatTheyAskWhenTheirDayIsMovedIsAnsweredBesideTheNewDay() {
        Couple moved = also(wrote("problem", "The barn has had a fire, so we have to postpone.", 1), "request", "Can we keep the offer open?", 60);
        KeptReading first = moved.readings.getFirst();
        moved.readings.add(new KeptReading(
                new EntryReading(first.entryId(), ReadingKind.BRAKE, "postponed", first.reading().place(), TODAY.plusDays(6)),
                first.entryKind(), first.startedBy(), first.at(), first.people(), first.words()));
        assertThat(moved.advice().suggestions()).extracting(Suggestion::rule).containsExactly("waiting-message", "new-day");
        assertThat(answers(moved)).singleElement().satisfies(said -> assertThat(said.takesUp()).isEqualTo("Can we keep the offer open?"));
    }

    /** Another sentence of the same message. */
    private static Couple also(Couple couple, String reason, String words, int place) {
        KeptReading first = couple.readings.getFirst();
        couple.readings.add(new KeptReading(
                new EntryReading(first.entryId(), ReadingKind.REPLY_OWED, reason, new Place(place, place + words.length()), null),
                first.entryKind(), first.startedBy(), first.at(), first.people(), words));
        return couple;
    }

    @Test
    void whoeverToldOthersIsOwedThanksAndNoAnswer() {
        Couple told = anaAndLuis().at(Stage.BOOKED).heard(ANA, "tell-others", "A man at work asked who we've got.", 3);
        told.waiting(ANA, "entry0", 3);
        told.readings.add(new KeptReading(
                new EntryReading(id("entry0"), ReadingKind.REPLY_OWED, "request", new Place(0, 5), null),
                EntryKind.EMAIL, Side.THEM, ago(3), Set.of(ANA), "A man at work asked who we've got."));
        assertThat(answers(told)).isEmpty();
        assertThat(told.advice().suggestions()).extracting(Suggestion::rule).contains("owed-thanks");
    }

    @Test
    void afterALossOnlyAWishOrTroubleIsAnswered() {
        assertThat(answers(wrote("question", "Do they ask about the mothers?", 20).at(Stage.LOST))).isEmpty();
        assertThat(answers(wrote("request", "Could you send back the photographs?", 20).at(Stage.LOST))).hasSize(1);
    }

    @Test
    void anUnansweredComplaintStaysInTheListUntilSomebodyHasRung() {
        Couple angry = anaAndLuis().told(ReadingKind.BRAKE, "complaint", "You let us down.", 20, TODAY.minusDays(13)).waiting(ANA, "told0", 20);
        assertThat(need(angry)).isEqualTo(Outlook.Need.TROUBLE);
        Couple rung = anaAndLuis().told(ReadingKind.BRAKE, "complaint", "You let us down.", 2, TODAY.plusDays(5));
        assertThat(need(rung)).isEqualTo(Outlook.Need.BRAKE);
        Couple old = anaAndLuis().told(ReadingKind.BRAKE, "anger", "Enough.", 300, TODAY.minusDays(293)).waiting(ANA, "another", 1);
        assertThat(need(old)).isEqualTo(Outlook.Need.REPLY_OWED);
    }

    private static Outlook.Need need(Couple couple) {
        return OutlookRules.of(couple.facts(), TODAY, Couple.ZONE).need();
    }
}
