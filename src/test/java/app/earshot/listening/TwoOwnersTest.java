package app.earshot.listening;

import static app.earshot.listening.Couple.ANA;
import static app.earshot.listening.Couple.HELEN;
import static app.earshot.listening.Couple.JOE;
import static app.earshot.listening.Couple.LUIS;
import static app.earshot.listening.Couple.anaAndLuis;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.listening.knowledge.PersonWords;
import app.earshot.listening.knowledge.TeammateWords;
import app.earshot.listening.knowledge.WhoseWords;
import org.junit.jupiter.api.Test;

/** The couple and the two owners: one partner is on the phone with one owner, the other has long been in touch with another. */
class TwoOwnersTest {

    private static Couple theyWantToMeet() {
        return anaAndLuis()
                .heard(ANA, "how-choose", "We'd like to meet whoever it is before we sign.", 4)
                .heard(ANA, "worries", "You can't do that day twice.", 4)
                .contact(ANA, HELEN, 5, 2)
                .contact(LUIS, JOE, 1, 0)
                .request(ANA, "Could we meet the DJ before we sign?", "it's the one day we can't do twice", "call");
    }

    @Test
    void theReasonComesFirstAndThenThePartnerNobodyHasHeard() {
        Advice advice = theyWantToMeet().advice();
        assertThat(advice.suggestions().get(0).text()).contains("‘it's the one day we can't do twice’");
        assertThat(advice.suggestions().get(1).personId()).isEqualTo(LUIS);
        assertThat(advice.suggestions().get(1).reason().args()).endsWith("Joe", "Luis");
    }

    @Test
    void itIsVisibleWhoHeardWhom() {
        WhoseWords words = theyWantToMeet().advice().whoseWords();
        assertThat(words.people()).extracting(PersonWords::name).containsExactly("Ana", "Luis");
        assertThat(words.people()).extracting(PersonWords::heard).containsExactly(2, 0);
        assertThat(words.teammates()).extracting(TeammateWords::name).containsExactly("Joe", "Mark", "Helen");
        assertThat(words.teammates()).extracting(TeammateWords::heard).containsExactly(0, 0, 2);
    }

    @Test
    void twoOwnersWhoEachKeepInTouchWithOnePartnerAreBothKnown() {
        assertThat(theyWantToMeet().advice().blindSpots()).noneMatch(each -> each.rule().equals("one-teammate-known"));
        Couple onlyHelen = anaAndLuis().heard(ANA, "worries", "You can't do that day twice.", 4).contact(ANA, HELEN, 5, 2);
        assertThat(onlyHelen.advice().blindSpots())
                .filteredOn(each -> each.rule().equals("one-teammate-known"))
                .singleElement()
                .satisfies(each -> assertThat(each.sentence().key()).isEqualTo("blind.one-teammate-known.you"));
    }

    @Test
    void onceTheSecondOwnerHasHeardTheSecondPartnerBothCount() {
        Couple both = theyWantToMeet().heard(LUIS, "hopes", "My grandparents staying to the end.", 1);
        assertThat(both.advice().suggestions()).noneMatch(each -> each.rule().equals("silent-partner"));
        assertThat(both.advice().blindSpots()).noneMatch(each -> each.rule().equals("partner-never-heard"));
    }
}
