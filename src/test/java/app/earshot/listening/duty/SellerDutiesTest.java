package app.earshot.listening.duty;

import static app.earshot.listening.Couple.ANA;
import static app.earshot.listening.Couple.LUIS;
import static app.earshot.listening.Couple.TODAY;
import static app.earshot.listening.Couple.anaAndLuis;
import static app.earshot.listening.Couple.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Side;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Role;
import app.earshot.domain.account.Stage;
import app.earshot.domain.facts.Exchange.Told;
import app.earshot.domain.facts.Exchange.Wrote;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.listening.Couple;
import app.earshot.listening.bank.Repertoire;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.Suggestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a seller must not miss. */
class SellerDutiesTest {

    private static final UUID MOTHER = id("mother");

    private static Couple both() {
        return anaAndLuis().heard(ANA, "hopes", "Everyone outside.", 30).heard(LUIS, "worries", "The rain.", 30);
    }

    private static List<Suggestion> found(Couple couple) {
        RuleContext now = RuleContext.of(couple.facts(), TODAY, Couple.ZONE, Repertoire.standard());
        return Duties.IN_ORDER.stream().flatMap(rule -> rule.candidates(now).stream()).map(Candidate::suggestion).toList();
    }

    private static List<String> rules(Couple couple) {
        return found(couple).stream().map(Suggestion::rule).toList();
    }

    @Test
    void anOfferWaitsAsLongAsPeopleTake() {
        assertThat(rules(offered(6))).doesNotContain("offer-unanswered");
        assertThat(rules(offered(7))).contains("offer-unanswered");
        assertThat(rules(offered(100))).doesNotContain("offer-unanswered");
        Couple firm = offered(8);
        firm.kind = AccountKind.COMPANY;
        assertThat(rules(firm)).doesNotContain("offer-unanswered");
        assertThat(rules(offered(9).told(ReadingKind.CHOOSING, null, "by Friday", 9, TODAY.plusDays(2)))).doesNotContain("offer-unanswered");
        Couple spoken = offered(9);
        spoken.lastContact = Couple.ago(1);
        assertThat(rules(spoken)).doesNotContain("offer-unanswered");
    }

    @Test
    void whoSaidThatTheyHaveItDidNotSayNothing() {
        Couple passedOn = offered(9);
        passedOn.wrote.add(new Wrote(Couple.ago(8), "Thanks, got it."));
        assertThat(found(passedOn)).filteredOn(said -> said.rule().equals("offer-unanswered")).singleElement().satisfies(said -> {
            assertThat(said.reason().key()).isEqualTo("reason.offer-unanswered.seen");
            assertThat(said.question().id()).startsWith("offer-seen.");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ring Luis with final numbers      | true
            tell luis that the lamp is found  | true
            Send the list to everybody        | false
            Luis's chair goes by the door     | false
            Ask at the hall about Luis        | false
            """)
    void aPromiseIsSpokenAboutWithWhomItNames(String words, boolean named) {
        assertThat(found(both().promise(ANA, words, TODAY.minusDays(2)))).filteredOn(said -> said.rule().equals("late-promise"))
                .singleElement()
                .satisfies(said -> assertThat(said.personId()).isEqualTo(named ? LUIS : ANA));
    }

    private static Couple offered(int daysAgo) {
        Couple couple = both().at(Stage.OFFER_MADE);
        couple.stageAt = Couple.ago(daysAgo);
        couple.lastContact = Couple.ago(daysAgo);
        return couple;
    }

    @Test
    void theDayOfChoosingHasPassedAndNobodySpokeSince() {
        assertThat(rules(choosing(TODAY.minusDays(2), 5))).contains("choosing-day-passed");
        assertThat(rules(choosing(TODAY.minusDays(1), 5))).as("yesterday").doesNotContain("choosing-day-passed");
        assertThat(rules(choosing(TODAY.minusDays(3), 1))).as("spoken since").doesNotContain("choosing-day-passed");
        assertThat(rules(choosing(TODAY.minusDays(40), 50))).doesNotContain("choosing-day-passed");
        assertThat(rules(choosing(TODAY.minusDays(1), 5).at(Stage.BOOKED))).doesNotContain("choosing-day-passed");
    }

    private static Couple choosing(LocalDate day, int spokenDaysAgo) {
        Couple couple = both().told(ReadingKind.CHOOSING, null, "We'll decide by then.", 12, day);
        couple.lastContact = Couple.ago(spokenDaysAgo);
        return couple;
    }

    @Test
    void promisesOfTheirsAreAskedForAndOursAreRemembered() {
        assertThat(rules(both().theirPromise(ANA, "Send the list of songs", TODAY.minusDays(1)))).contains("their-promise-late");
        assertThat(rules(both().theirPromise(ANA, "Send the list of songs", TODAY))).doesNotContain("their-promise-late");
        assertThat(rules(both().theirPromise(ANA, "Send the list of songs", TODAY.minusDays(31)))).doesNotContain("their-promise-late");
        assertThat(rules(both().promise(ANA, "Send the plan", TODAY.plusDays(1)))).contains("promise-due-soon");
        assertThat(rules(both().promise(ANA, "Send the plan", TODAY.plusDays(2)))).doesNotContain("promise-due-soon");
        assertThat(rules(both().promise(ANA, "Send the plan", TODAY.minusDays(1)))).contains("late-promise").doesNotContain("promise-due-soon");
    }

    @Test
    void onlyWhatTheyWereToldIsDue() {
        assertThat(rules(due("Send the plan", EntryKind.EMAIL, Side.US))).contains("promise-due-soon");
        assertThat(rules(due("Send the plan", EntryKind.EMAIL, Side.THEM))).as("put down under a letter of theirs").doesNotContain("promise-due-soon");
        assertThat(rules(due("Send the plan", EntryKind.NOTE, Side.US))).doesNotContain("promise-due-soon");
        assertThat(rules(due("Ring after lunch and ask only about the dog", EntryKind.CALL, Side.US))).as("a plan of ours").doesNotContain("promise-due-soon");
        assertThat(rules(due("Send the plan", EntryKind.CALL, Side.US).request(ANA, "Could we see the plan?", "", "mail"))).as("asked for").doesNotContain("promise-due-soon");
        assertThat(rules(due("Come back to them about the boat", EntryKind.CALL, Side.US).request(ANA, "Could you keep both days?", "", "mail")))
                .as("an answer").doesNotContain("promise-due-soon");
    }

    private static Couple due(String words, EntryKind told, Side by) {
        Couple couple = both().promise(ANA, words, TODAY.plusDays(1));
        couple.told.put(couple.open.getFirst().entryId(), new Told(told, by, words));
        return couple;
    }

    @Test
    void ofPlainFactsOnlyHoursAreAskedOnceMoreAndByWhoSetsThem() {
        assertThat(found(apart("hours", "It has to end at 23:00.", "It ends at 2am."))).filteredOn(said -> said.rule().equals("different-words"))
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.personId()).isEqualTo(ANA);
                    assertThat(said.question().id()).startsWith("clash-hours.");
                    assertThat(said.takesUp()).isEqualTo("It has to end at 23:00");
                });
        assertThat(rules(apart("size-shape", "We'll be 80 guests.", "We'll be 140 guests."))).doesNotContain("different-words");
        assertThat(found(apart("must-nots", "No speeches, please.", "I want speeches."))).filteredOn(said -> said.rule().equals("different-words"))
                .allSatisfy(said -> assertThat(said.question().id()).startsWith("clash-apart."));
    }

    private static Couple apart(String topic, String hers, String his) {
        Couple couple = anaAndLuis().heard(ANA, topic, hers, 6);
        couple.present.put(couple.heard.getLast().entryId(), Set.of(ANA));
        couple.heard(LUIS, topic, his, 5);
        couple.present.put(couple.heard.getLast().entryId(), Set.of(LUIS));
        return couple;
    }

    @Test
    void whoDecidesOrPaysIsHeard() {
        Couple payer = both().with(MOTHER, "Rosa Moreno", Role.MOTHER, Role.PAYER);
        assertThat(found(payer)).filteredOn(said -> said.rule().equals("decider-never-heard")).singleElement().satisfies(said -> {
            assertThat(said.reason().key()).isEqualTo("reason.payer-never-heard");
            assertThat(said.text()).contains("Rosa");
            assertThat(said.evidence()).isNotEmpty();
        });
        assertThat(rules(payer.heard(MOTHER, "budget", "Not more than mine cost.", 2))).doesNotContain("decider-never-heard");
        assertThat(rules(both())).doesNotContain("decider-never-heard");
    }

    @Test
    void anInvitationIsAnswered() {
        Couple invited = both().told(ReadingKind.REPLY_OWED, "invitation", "Come to our house-warming!", 1, null).waiting(ANA, "told0", 1);
        assertThat(found(invited)).filteredOn(said -> said.rule().equals("waiting-message")).singleElement()
                .satisfies(said -> assertThat(said.reason().key()).isEqualTo("reason.waiting-invitation"));
    }

    @Test
    void aDayIsNearAndSomethingIsOpen() {
        Couple near = both().at(Stage.BOOKED).on(TODAY.plusDays(10)).request(ANA, "Could we meet Mark?", "", "call");
        assertThat(rules(near)).contains("near-day-with-open");
        assertThat(rules(near.on(TODAY.plusDays(11)))).doesNotContain("near-day-with-open");
        assertThat(rules(both().at(Stage.BOOKED).on(TODAY.plusDays(3)))).doesNotContain("near-day-with-open");
    }
}
