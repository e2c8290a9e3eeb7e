package app.earshot.listening.blindspot;

import static app.earshot.listening.Couple.ANA;
import static app.earshot.listening.Couple.HELEN;
import static app.earshot.listening.Couple.JOE;
import static app.earshot.listening.Couple.LUIS;
import static app.earshot.listening.Couple.TODAY;
import static app.earshot.listening.Couple.anaAndLuis;
import static app.earshot.listening.Couple.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Role;
import app.earshot.domain.account.Stage;
import app.earshot.domain.timeline.TalkShare;
import app.earshot.listening.Advice;
import app.earshot.listening.Adviser;
import app.earshot.listening.Couple;
import app.earshot.listening.bank.Catalogue;
import app.earshot.listening.bank.Repertoire;
import app.earshot.listening.suggestion.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BlindSpotRulesTest {

    /** Both heard, nothing said back, nothing else to say. */
    private static Couple both(Stage stage) {
        return anaAndLuis().at(stage).heard(ANA, "hopes", "Sparklers.", 3).heard(LUIS, "hopes", "Salsa.", 3);
    }

    private static Couple guest() {
        Couple couple = both(Stage.OFFER_MADE);
        for (String topic : List.of("worries", "moment", "family-culture", "past-experience")) {
            couple.heard(ANA, topic, "Something about " + topic, 5);
        }
        return couple;
    }

    private static Couple talks(TalkShare one, TalkShare two, TalkShare three) {
        return both(Stage.TALKING).talked(1, one, 0, 0).talked(5, two, 0, 0).talked(9, three, 0, 0);
    }

    private static Couple heardIn(int items, int back) {
        return both(Stage.TALKING).talked(1, null, items, back).talked(5, null, 0, 0).talked(9, null, 1, 0);
    }

    private static Couple askedBack() {
        Couple couple = heardIn(2, 0);
        couple.askedQuestions.put("say-back.put-it-my-way", Couple.ago(4));
        return couple;
    }

    private static Couple askedHowItFelt() {
        Couple couple = both(Stage.DELIVERED).on(TODAY.minusDays(9));
        couple.asked.put("how-it-felt", Couple.ago(2));
        return couple;
    }

    /** Our offer lies there, and nobody of ours has had a word with Luis. */
    private static Couple offeredToAna() {
        return anaAndLuis().at(Stage.OFFER_MADE).contact(ANA, HELEN, 3, 0);
    }

    private static Couple sized(Couple couple, String size) {
        couple.size = size;
        return couple;
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                of("warm-without-business", true, "many warm things and no business", BlindSpotRulesTest::guest),
                of("warm-without-business", true, "business, but old", () -> guest().heard(ANA, "who-else", "Two others.", 46)),
                of("warm-without-business", false, "business 45 days ago", () -> guest().heard(ANA, "results", "No surprises.", 45)),
                of("warm-without-business", false, "not warm yet", () -> both(Stage.OFFER_MADE)),
                of("warm-without-business", false, "they have booked", () -> guest().at(Stage.BOOKED)),
                of("one-teammate-known", true, "only Joe", () -> both(Stage.BOOKED).contact(ANA, JOE, 4, 1)),
                of("one-teammate-known", true, "only the one at this laptop", () -> both(Stage.TALKING).contact(ANA, HELEN, 9, 1)),
                of("one-teammate-known", false, "two of ours", () -> both(Stage.BOOKED).contact(ANA, JOE, 4, 1).contact(LUIS, HELEN, 1, 0)),
                of("one-teammate-known", false, "hardly known", () -> both(Stage.BOOKED).contact(ANA, JOE, 3, 1)),
                of("one-teammate-known", false, "in the first breath", () -> both(Stage.ENQUIRED).contact(ANA, JOE, 4, 1)),
                of("one-teammate-known", false, "somebody who has left", () -> both(Stage.BOOKED).contact(id("gone"), JOE, 4, 1)),
                of("one-teammate-known", false, "for a few people", () -> sized(both(Stage.BOOKED).contact(ANA, JOE, 4, 1), "24")),
                of("one-teammate-known", false, "while the other one of them is not known", () -> sized(offeredToAna().contact(ANA, JOE, 6, 1), "90")),
                of("booked-without-goal", true, "booked", () -> both(Stage.BOOKED)),
                of("booked-without-goal", false, "for a few people", () -> sized(both(Stage.BOOKED), "30, mostly family")),
                of("booked-without-goal", false, "an order", () -> sized(both(Stage.BOOKED), "250 programmes")),
                of("booked-without-goal", true, "a crowd", () -> sized(both(Stage.BOOKED), "about 90")),
                of("booked-without-goal", true, "nobody knows how many", () -> sized(both(Stage.BOOKED), "")),
                of("decider-not-heard", true, "one of a couple never", BlindSpotRulesTest::offeredToAna),
                of("decider-not-heard", false, "one of a couple wrote once", () -> offeredToAna().contact(LUIS, JOE, 1, 0)),
                of("decider-not-heard", false, "marked words are another rule's", () -> offeredToAna().heard(ANA, "hopes", "Salsa.", 3)),
                of("decider-not-heard", false, "still talking", () -> offeredToAna().at(Stage.TALKING)),
                of("decider-not-heard", true, "who signs, never", () -> offeredToAna().contact(LUIS, JOE, 1, 0).with(id("dr"), "Dr Obi", Role.DECIDER)),
                of("decider-not-heard", true, "who signs, while we talk with others",
                        () -> offeredToAna().at(Stage.TALKING).with(id("dr"), "Dr Obi", Role.DECIDER)),
                of("decider-not-heard", false, "who signs, spoken to while we talk",
                        () -> offeredToAna().at(Stage.TALKING).contact(id("dr"), JOE, 1, 0).with(id("dr"), "Dr Obi", Role.DECIDER)),
                of("decider-not-heard", false, "who signs, before we talked", () -> offeredToAna().at(Stage.ENQUIRED).with(id("dr"), "Dr Obi", Role.DECIDER)),
                of("decider-not-heard", false, "who signs, on a call", () -> offeredToAna().contact(LUIS, JOE, 1, 0).contact(id("dr"), JOE, 1, 0).with(id("dr"), "Dr Obi", Role.DECIDER)),
                of("decider-not-heard", false, "who only pays", () -> offeredToAna().contact(LUIS, JOE, 1, 0).with(id("dad"), "Boris", Role.PAYER)),
                of("who-else-not-asked", false, "while who decides is not known", BlindSpotRulesTest::offeredToAna),
                of("booked-without-goal", false, "with a goal", () -> both(Stage.BOOKED).goal("A full floor.")),
                of("booked-without-goal", false, "still choosing", () -> both(Stage.OFFER_MADE)),
                of("how-it-felt-not-asked", true, "a week after", () -> both(Stage.DELIVERED).on(TODAY.minusDays(7))),
                of("how-it-felt-not-asked", true, "three days after", () -> both(Stage.DELIVERED).on(TODAY.minusDays(3))),
                of("how-it-felt-not-asked", false, "the day after", () -> both(Stage.DELIVERED).on(TODAY.minusDays(1))),
                of("how-it-felt-not-asked", false, "asked", BlindSpotRulesTest::askedHowItFelt),
                of("how-it-felt-not-asked", false, "heard",
                        () -> both(Stage.DELIVERED).on(TODAY.minusDays(7)).heard(LUIS, "how-it-felt", "Like ours.", 1)),
                of("we-talked-most", true, "three of three", () -> talks(TalkShare.US, TalkShare.US, TalkShare.US)),
                of("we-talked-most", false, "once even", () -> talks(TalkShare.US, TalkShare.EVEN, TalkShare.US)),
                of("we-talked-most", false, "once nobody noted it", () -> talks(TalkShare.US, TalkShare.US, null)),
                of("we-talked-most", false, "only two", () -> both(Stage.TALKING).talked(1, TalkShare.US, 0, 0).talked(2, TalkShare.US, 0, 0)),
                of("nothing-said-back", true, "heard and left", () -> heardIn(2, 0)),
                of("nothing-said-back", false, "said back", () -> heardIn(2, 1)),
                of("nothing-said-back", false, "asked whether we had it right", BlindSpotRulesTest::askedBack),
                of("nothing-said-back", false, "something older was said back", () -> heardIn(2, 0).heard(ANA, "moment", "Dusk.", 4, true)),
                of("nothing-said-back", false, "nothing was heard", () -> talks(null, null, null)),
                of("nothing-said-back", false, "it went elsewhere", () -> heardIn(2, 0).at(Stage.LOST)),
                of("parked-without-day", true, "parked", () -> both(Stage.TALKING).parked("The guest list", 20)),
                of("parked-without-day", true, "parked and private", () -> both(Stage.BOOKED).parked("", 20)),
                of("parked-without-day", false, "nothing parked", () -> both(Stage.TALKING)),
                of("parked-without-day", false, "it went elsewhere", () -> both(Stage.LOST).parked("The guest list", 20)));
    }

    private static Arguments of(String rule, boolean finds, String name, Supplier<Couple> couple) {
        return Arguments.of(rule, finds, name, couple);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("cases")
    void findsWhatIsMissingAndNothingElse(String rule, boolean finds, String name, Supplier<Couple> couple) {
        assertThat(spot(couple.get(), rule).isPresent()).isEqualTo(finds);
    }

    @Test
    void eachNamesWhatItRestsOnAndWhatToAsk() {
        BlindSpot warm = spot(guest(), "warm-without-business").orElseThrow();
        assertThat(warm.evidence()).hasSize(6);
        assertThat(warm.ask()).isNotNull();
        assertThat(List.of("results", "who-decides", "who-else", "how-choose", "choose-by"))
                .contains(warm.ask().question().topic());
        BlindSpot talked = spot(talks(TalkShare.US, TalkShare.US, TalkShare.US), "we-talked-most").orElseThrow();
        assertThat(talked.evidence()).containsExactly(id("talk0"), id("talk1"), id("talk2"));
        BlindSpot only = spot(both(Stage.BOOKED).contact(ANA, JOE, 4, 1), "one-teammate-known").orElseThrow();
        assertThat(only.sentence()).isEqualTo(Sentence.of("blind.one-teammate-known", "Joe"));
        assertThat(only.ask()).isNotNull().extracting(Suggestion::text).asString().contains("Mark");
        BlindSpot goal = spot(both(Stage.BOOKED), "booked-without-goal").orElseThrow();
        assertThat(goal.evidence()).hasSize(2);
        assertThat(goal.ask()).isNotNull().extracting(Suggestion::text).asString().contains("one sentence");
        BlindSpot parked = spot(both(Stage.TALKING).parked("The guest list.", 3), "parked-without-day").orElseThrow();
        assertThat(parked.sentence().args().getFirst()).isEqualTo("The guest list");
    }

    /** The supplier slept in the customer's guest room, and a competitor took the account: nobody had asked. */
    @Test
    void theHouseGuestIsToldThatWarmthIsNotKnowledge() {
        Couple guest = new Couple().with(ANA, "Grace Chen");
        guest.kind = AccountKind.COMPANY;
        guest.occasion = Occasion.COMPANY;
        guest.at(Stage.OFFER_MADE).goal("A year of evenings that people come to.");
        for (int week = 1; week <= 8; week++) {
            guest.heard(ANA, week % 2 == 0 ? "hopes" : "past-experience", "Supper number " + week, week * 7, true);
        }
        Advice advice = guest.advice();
        assertThat(advice.blindSpots()).extracting(BlindSpot::rule).contains("warm-without-business", "who-else-not-asked");
        assertThat(advice.blindSpots()).extracting(BlindSpot::scale).containsOnly(Scale.BUSINESS);
        assertThat(advice.suggestions().subList(0, 3))
                .noneMatch(BlindSpotRulesTest::isWarm)
                .anyMatch(each -> each.question().topic().equals("who-else"));
        Couple asked = guest.heard(ANA, "who-else", "Two others, and one has been here twice.", 1);
        assertThat(asked.advice().blindSpots()).isEmpty();
    }

    @Test
    void whatIsPutAsideIsListedApartAndCountsForNothing() {
        Couple couple = anaAndLuis()
                .heard(ANA, "hopes", "Sparklers.", 3)
                .heard(ANA, "worries", "Rain.", 3)
                .heard(ANA, "moment", "The last song.", 2);
        assertThat(couple.advice().blindSpots()).extracting(BlindSpot::rule).containsExactly("partner-never-heard", "who-else-not-asked");
        couple.aside("partner-never-heard", LUIS, TODAY.plusDays(1));
        Advice advice = couple.advice();
        assertThat(advice.blindSpots()).extracting(BlindSpot::rule).containsExactly("who-else-not-asked");
        assertThat(advice.aside()).singleElement().satisfies(aside -> {
            assertThat(aside.spot().personId()).isEqualTo(LUIS);
            assertThat(aside.snooze().reason()).isEqualTo("they asked us to wait");
        });
        assertThat(advice.suggestions().stream().limit(3).filter(each -> !each.rule().equals("silent-partner")))
                .as("only the business one is open")
                .noneMatch(each -> each.rule().equals("unheard-topic") && isWarm(each));
        Advice tomorrow = Adviser.advise(couple.facts(), TODAY.plusDays(1), Couple.ZONE, Repertoire.standard());
        assertThat(tomorrow.aside()).isEmpty();
        assertThat(tomorrow.blindSpots()).hasSize(2);
    }

    @Test
    void somebodyElseIsNotPutAsideWithOne() {
        Couple couple = anaAndLuis().heard(ANA, "hopes", "Sparklers.", 3).aside("partner-never-heard", ANA, null);
        assertThat(spot(couple, "partner-never-heard")).isPresent();
    }

    private static boolean isWarm(Suggestion suggestion) {
        return Catalogue.standard().topic(suggestion.question().topic()).filter(topic -> !topic.business()).isPresent();
    }

    private static Optional<BlindSpot> spot(Couple couple, String rule) {
        return couple.advice().blindSpots().stream().filter(spot -> spot.rule().equals(rule)).findFirst();
    }
}
