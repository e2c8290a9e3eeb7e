package app.earshot.listening.blindspot;

import static app.earshot.listening.Couple.ANA;
import static app.earshot.listening.Couple.LUIS;
import static app.earshot.listening.Couple.anaAndLuis;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Stage;
import app.earshot.listening.Couple;
import app.earshot.listening.suggestion.Suggestion;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlindSpotsTest {

    private static Couple threeThings() {
        return anaAndLuis()
                .heard(ANA, "hopes", "Sparklers.", 3)
                .heard(ANA, "worries", "Rain.", 3)
                .heard(ANA, "moment", "The last song.", 2);
    }

    private static List<String> found(Couple couple) {
        return couple.advice().blindSpots().stream().map(BlindSpot::rule).toList();
    }

    @Test
    void aPartnerNeverHeard() {
        BlindSpot spot = threeThings().advice().blindSpots().getFirst();
        assertThat(spot.sentence()).isEqualTo(Sentence.of("blind.partner-never-heard", "Luis"));
        assertThat(spot.ask()).isNotNull().extracting(Suggestion::personId).isEqualTo(LUIS);
        assertThat(spot.evidence()).hasSize(3);
        assertThat(found(threeThings().heard(LUIS, "hopes", "Salsa.", 1))).doesNotContain("partner-never-heard");
    }

    @Test
    void nobodyAskedWhoElseTheyTalkTo() {
        BlindSpot spot = threeThings().advice().blindSpots().getLast();
        assertThat(spot.rule()).isEqualTo("who-else-not-asked");
        assertThat(spot.ask()).isNotNull().extracting(ask -> ask.question().topic()).isEqualTo("who-else");
    }

    @Test
    void askingWhoElseIsEnoughAndAfterBookingNobodyNeedsTo() {
        Couple asked = threeThings();
        asked.asked.put("who-else", Couple.ago(2));
        assertThat(found(asked)).doesNotContain("who-else-not-asked");
        assertThat(found(threeThings().at(Stage.BOOKED))).doesNotContain("who-else-not-asked");
    }

    @Test
    void nobodyIsExpectedToAskWhoElseInTheFirstBreath() {
        assertThat(found(anaAndLuis().at(Stage.ENQUIRED))).isEmpty();
        assertThat(found(anaAndLuis().at(Stage.OFFER_MADE))).contains("who-else-not-asked");
    }
}
