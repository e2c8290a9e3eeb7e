package app.earshot.listening.duty;

import static app.earshot.listening.Couple.ANA;
import static app.earshot.listening.Couple.LUIS;
import static app.earshot.listening.Couple.anaAndLuis;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Side;
import app.earshot.domain.bank.AskDecision;
import app.earshot.domain.facts.Exchange.Told;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.listening.Couple;
import app.earshot.listening.suggestion.Suggestion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the answer to what they asked begins: by how long ago it was, and by what is behind it. */
class RequestsTest {

    private static final String LATER = "Could we start an hour later?";

    private static Couple asked(String words, String reason, int daysAgo) {
        return anaAndLuis().heard(LUIS, "hopes", "Everyone outside.", 40).request(ANA, words, reason, "mail", daysAgo);
    }

    private static List<Suggestion> said(Couple couple) {
        return couple.advice().suggestions().stream().filter(each -> each.rule().equals("unanswered-request")).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Could you bring a ramp?             | I'm afraid that Gran can't get up the steps       |  0 | request-reason.
            Could you bring a ramp?             | I'm afraid that Gran can't get up the steps       |  3 | request-reason.
            Could you bring a ramp?             | I'm afraid that Gran can't get up the steps       |  4 | asked-can.
            Could you bring a ramp?             | I'm afraid that Gran can't get up the steps       | 21 | asked-can.
            Could you bring a ramp?             | the back door has a step and no rail              |  1 | asked-can.
            Which plugs do you need?            | the generator has two of the blue ones            |  1 | asked-clause.
            Please put the waltz somewhere before the cake | ``                                     |  1 | asked-wish.
            Please play the one with the accordion. | ``                                            |  9 | asked-wish.
            How many sockets do you need?       | ``                                                |  1 | asked-clause.
            What would the second hour cost?    | the bank asks                                     | 30 | asked-price.
            Please don't print anything yet, not before the new date. | ``                          |  0 | asked-stop.
            Please leave it as it is until we have met. | ``                                        |  5 | asked-stop.
            Could you play outside?             | ``                                                |  1 | request-why.
            Please put us down for the first of May. | ``                                           |  1 | request-answer.
            Please send the plan of the tables. | ``                                                |  1 | asked-send.
            Could we start an hour later?       | ``                                                |  1 | request-why.
            Could Dad say a word before supper? | ``                                                |  2 | request-why.
            Could we start an hour later?       | ``                                                | 30 | asked-may.
            Please be at the hall by noon.      | ``                                                | 30 | request-answer-weeks.
            """)
    void theAnswerBeginsByHowLongAgoTheyAskedAndByWhatIsBehindIt(String words, String reason, int daysAgo, String begins) {
        assertThat(said(asked(words, reason, daysAgo))).singleElement().satisfies(one -> {
            assertThat(one.question().id()).startsWith(begins);
            assertThat(one.takesUp()).isEqualTo(words.replaceAll("[.]$", ""));
            assertThat(one.evidence()).containsExactly(Couple.id("mail"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "we want everybody to see the cake being cut", "I find it easier to think on paper", "it's the last time all four of us are home",
        "my brother has never danced in front of people", "I'm nervous about the speeches", "Wir möchten, dass alle mitsingen",
    })
    void aWishAWorryOrSomebodyTheyCareForWeighs(String reason) {
        assertThat(DutyWords.isWeighty(reason)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "the barn has one long wall", "the caterer comes at four", "my aunt's garden has no road to it", "the last bus goes at eleven",
        "two couples asked for a bigger arch this week", "the insurers need it in writing",
    })
    void aPlainFactDoesNotWeigh(String reason) {
        assertThat(DutyWords.isWeighty(reason)).isFalse();
    }

    @Test
    void aReasonThatNobodyCouldRepeatIsNotRepeated() {
        Couple told = asked("Could you bring a ramp?", "I'm afraid of it!! Don't tell Luis.", 1);
        assertThat(said(told)).singleElement().satisfies(one -> assertThat(one.question().id()).startsWith("asked-can."));
    }

    @Test
    void whoWasAskedWhyIsNotAskedOnceMore() {
        Couple couple = asked(LATER, "", 1);
        couple.askedQuestions.put("request-why.get-it-right", Couple.ago(1));
        assertThat(said(couple)).singleElement().satisfies(one -> assertThat(one.question().id()).startsWith("asked-may."));
    }

    @Test
    void whyIsNotAskedWhereSomethingBesideItMayTell() {
        Couple told = asked(LATER, "", 1);
        told.told.put(Couple.id("mail"), new Told(EntryKind.EMAIL, Side.THEM, "Could we start an hour later?\nThe ferry is late, because of the tide."));
        assertThat(said(told)).singleElement().satisfies(one -> assertThat(one.question().id()).startsWith("asked-may."));
    }

    @Test
    void whatIsLateAndAskedForIsSaidOnce() {
        Couple both = anaAndLuis().heard(LUIS, "hopes", "Everyone outside.", 40).promise(ANA, "Send the drawing of the cables", Couple.TODAY.minusDays(2));
        assertThat(said(both.request(ANA, "Could you send the drawing?", "", "mail", 1))).isEmpty();
        assertThat(said(both.request(ANA, "Could you bring a ramp?", "", "other", 1))).singleElement()
                .satisfies(one -> assertThat(one.takesUp()).isEqualTo("Could you bring a ramp?"));
        Couple other = anaAndLuis().heard(LUIS, "hopes", "Everyone outside.", 40).promise(ANA, "Send the drawing of the cables", Couple.TODAY.minusDays(2));
        assertThat(said(other.request(ANA, "Could you bring a ramp?", "", "mail", 1))).hasSize(1);
    }

    @Test
    void whomOurLettersCallByATitleHasNoFirstName() {
        for (int days = 0; days < 3; days++) {
            Couple formal = asked("Could you bring a ramp?", "", days);
            formal.formal.add(ANA);
            assertThat(said(formal)).singleElement().satisfies(one -> assertThat(one.text()).doesNotContain("Ana"));
        }
    }

    @Test
    void whatWasPutOffStaysPutOffHoweverLateItIs() {
        Couple couple = asked(LATER, "", 5).decided("request-answer.from-our-side", AskDecision.NEVER_HERE, null);
        assertThat(said(couple)).isEmpty();
    }
}
