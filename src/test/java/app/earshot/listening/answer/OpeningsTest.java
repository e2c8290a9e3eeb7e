package app.earshot.listening.answer;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.calendar.WorkingTime;
import app.earshot.domain.timeline.EntryKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of what sort it is what they ask, what the first line names of it, and how much sorry stands before it. */
class OpeningsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Please don't print anything yet, not before the new date. | stop    |
            Please put the waltz somewhere before the cake.           | wish    | the waltz
            And please play Wagon Wheel at the end                    | wish    | Wagon Wheel
            Can you do a tray without egg? My girl is allergic        | allergy |
            Could we settle the rest by letter?                       | letters | by letter
            please write to me instead of ringing                     | letters | in writing
            Could we meet Mark before we sign?                        | meet    | Mark
            Can we keep the offer open?                               | offer   | offer
            how much is it for an afternoon                           | price   |
            Hi, could you send prices for May?                        | price   |
            What would the second hour cost?                          | price   |
            Who do we need to talk to?                                | contact | talk to
            Who should we tell about the ramp, you or Helen?          | contact | tell
            One question, can we bring lists or do you prefer a theme? | either |
            What paper would you recommend?                           | advise  |
            Perhaps you could come and have a look at it.             | come    |
            Could you send us a list of what you bring?               | send    | a list of what we bring
            Can Gran sit near the door?                               | may     |
            could be ninety now, is that ok?                          | fine    |
            Do you also do video?                                     | do      |
            can you print on felt?                                    | can     |
            """)
    void whatTheyAskIsOfASort(String words, String sort, String named) {
        Opening first = Openings.of(List.of(words)).getFirst();
        assertThat(first.purpose()).isEqualTo("asked-" + sort);
        assertThat(first.words()).isEqualTo(named == null ? List.of() : List.of(named));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How many sockets do you need?                  | how many sockets we need
            Could you find out how much room you need?     | how much room we need
            what time do you need to get in                | what time we need to get in
            Are you still free on the second of May?       | whether we are free on the second of May
            When do you arrive?                            | when we arrive
            Who would carry our piano?                     | who would carry your piano
            """)
    void aQuestionIsTurnedRound(String words, String clause) {
        assertThat(Openings.of(List.of(words))).contains(new Opening("asked-clause", List.of(clause)));
    }

    /** What the owner may have to refuse gets no yes, and what can't be turned round is left as it is. */
    @ParameterizedTest
    @ValueSource(strings = {
        "Can you do it cheaper?", "Could we have a discount?", "Could you come down a bit on the price?", "Can you lower the fee?", "Can we get our deposit back?",
        "Could we cancel the second day?", "When does the bar close?", "You're bringing the lamps, aren't you?", "Is that silly?", "What do I'm supposed to do?",
        "Please be at the hall by noon.", "Can you ring me?", "Please put us down for May.",
    })
    void whatIsNoneOfThemGetsNoYes(String words) {
        assertThat(Openings.sayYes(List.of(words))).isFalse();
        assertThat(Openings.of(List.of(words))).extracting(Opening::purpose).doesNotContain("asked-can", "asked-may", "asked-do", "asked-fine", "asked-come");
    }

    @Test
    void twoThingsAreTwo() {
        assertThat(Openings.of(List.of("Can Gran sit near the door?", "Do you take cheques?")).getFirst().purpose()).isEqualTo("asked-yes-both");
        assertThat(Openings.of(List.of("Do you do christenings?", "how much")).getFirst()).isEqualTo(new Opening("asked-yes-also", List.of("what it would cost")));
        assertThat(Openings.of(List.of("How many plugs do you need?", "Who would carry the desk?")).getFirst())
                .isEqualTo(new Opening("asked-named", List.of("How many plugs we need: … Who would carry the desk: …")));
        assertThat(Openings.of(List.of("Please could you let us have a price for both days and how many plugs you need?", "When do you arrive?")).getFirst())
                .isEqualTo(new Opening("asked-named", List.of("The price for both days: … How many plugs we need: … When we arrive: …")));
        assertThat(Openings.of(List.of("Can you tell us when you arrive and what it costs?")).getFirst().purpose()).isEqualTo("asked-clause");
        assertThat(Openings.of(List.of("When does it close?", "And the dog?"))).containsExactly(new Opening("asked-both", List.of()));
        assertThat(Openings.of(List.of("When?", "Where?", "And the dog?"))).containsExactly(new Opening("asked-all", List.of()));
        assertThat(Openings.of(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Send the practice recording, so that he can hear it | late-thing | the practice recording
            Send her two lists by Friday                        | late-thing | two lists
            Ring Jess with the numbers                          | late-ring  |
            Teach Mark the lamps                                | late       |
            """)
    void aPromiseIsSpokenOfByWhatWasPromised(String words, String purpose, String named) {
        assertThat(Openings.ofPromise(words, "late").getFirst()).isEqualTo(new Opening(purpose, named == null ? List.of() : List.of(named)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She's in Germany this week.                              | their-time-back  | Mrs Tarn back from Germany
            My boss is away until Monday                             | their-time-back  | your boss back
            Ravi's in New York till the 4th                          | their-time-back  | Ravi back from New York
            Dr Obi is on leave until the ninth.                      | their-time-back  | Dr Obi back
            We'll talk about the price next week, I'm away till then | their-time-about | the price
            Can we discuss the menu on Friday?                       | their-time-about | the menu
            let's go through the running order when I'm back         | their-time-about | the running order
            I'm in Leeds this week.                                  | their-time       |
            We'll be in touch after the 12th                         | their-time       |
            The van is in Hull until Friday                          | their-time       |
            """)
    void aTimeThatTheyNamedIsTakenUpByWhatItWasFor(String words, String purpose, String named) {
        assertThat(Openings.ofTheirTime(words, "their-time", "Mrs Tarn").getFirst()).isEqualTo(new Opening(purpose, named == null ? List.of() : List.of(named)));
    }

    @Test
    void nobodyBeginsALetterWithShe() {
        assertThat(Openings.ofTheirTime("She's in Germany this week.", "their-time", null)).containsExactly(new Opening("their-time", List.of()));
    }

    @Test
    void whatTheySaidYesToIsNamed() {
        assertThat(Openings.ofAccepted("Yes please to the two test prints!")).contains(new Opening("waiting-accepted-thing", List.of("the two test prints")));
        assertThat(Openings.ofAccepted("Yes please, both of us!")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, email, ''", "2026-11-28, email, ''", "2026-11-26, email, answer-sorry", "2026-11-28, text, answer-sorry", "2026-11-29, text, ''",
        "2026-11-24, text, answer-sorry-long", "2026-11-11, email, answer-sorry-long", "2026-11-10, email, answer-sorry-weeks",
    })
    void sorryWeighsWhatTheDelayWeighs(LocalDate since, String kind, String before) {
        EntryKind entry = kind.equals("text") ? EntryKind.TEXT : EntryKind.EMAIL;
        assertThat(Apology.before(since, LocalDate.of(2026, 12, 1), entry, WorkingTime.UNLESS_SAID)).isEqualTo(before.isEmpty() ? null : before);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Доброго дня! Скільки це коштує?", "Wir suchen Musik für den 5. Juni, habt ihr da noch Platz und was kostet das?", "Bonjour, nous cherchons une fleuriste pour le mois de mai.",
        "Hola, buscamos a alguien para las fotos de la boda.", "空いていますか。",
    })
    void whoWritesInAnotherLanguageIsSeen(String text) {
        assertThat(Tongue.isEnglish(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "ok", "Het Loo is the place, and is the van free?", "空いていますか。 Sorry, in English: are you free on 9 May, and could you bring the big camera?", "how much", "Please play Bella Ciao and El Condor Pasa",
    })
    void whoWritesInEnglishIsNot(String text) {
        assertThat(Tongue.isEnglish(text)).isTrue();
    }
}
