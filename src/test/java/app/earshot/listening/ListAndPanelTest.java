package app.earshot.listening;

import static app.earshot.listening.Couple.ANA;
import static app.earshot.listening.Couple.TODAY;
import static app.earshot.listening.Couple.ZONE;
import static app.earshot.listening.Couple.ago;
import static app.earshot.listening.Couple.anaAndLuis;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.account.Role;
import app.earshot.domain.account.Stage;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.listening.bank.Repertoire;
import app.earshot.listening.outlook.OutlookRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list never says that all is calm above something that is owed, and never names what the panel does not show. */
class ListAndPanelTest {

    private static final int ACCOUNTS = 1_000;
    private static final long SEED = 20_261_130;

    @Test
    void theyAgreeOnAnyAccount() {
        SomeAccounts some = new SomeAccounts(Long.getLong("earshot.seed", SEED));
        Stream.generate(() -> some.next().facts()).limit(ACCOUNTS).forEach(facts -> {
            Advice advice = Adviser.advise(facts, TODAY, ZONE, Repertoire.standard());
            assertThat(ListAndPanel.contradiction(facts, advice, TODAY, ZONE)).isEmpty();
        });
    }

    private static Couple both() {
        return anaAndLuis().heard(ANA, "hopes", "Everyone outside.", 30).heard(Couple.LUIS, "worries", "The rain.", 30);
    }

    private static Couple offered(int daysAgo) {
        Couple couple = both().at(Stage.OFFER_MADE);
        couple.stageAt = ago(daysAgo);
        couple.lastContact = ago(daysAgo);
        return couple;
    }

    private static void both(Couple couple, Need need) {
        AccountFacts facts = couple.facts();
        assertThat(OutlookRules.of(facts, TODAY, ZONE).need()).isEqualTo(need);
        assertThat(ListAndPanel.contradiction(facts, couple.advice(), TODAY, ZONE)).isEmpty();
    }

    @Test
    void whatASellerMustNotMissHasASentenceOfItsOwnInTheList() {
        both(offered(9), Need.OFFER_UNANSWERED);
        Couple chosen = offered(9).told(ReadingKind.CHOOSING, null, "We'll decide by then.", 12, TODAY.minusDays(4));
        chosen.lastContact = ago(6);
        both(chosen, Need.CHOICE_PASSED);
        both(both().theirPromise(ANA, "Send the list of songs", TODAY.minusDays(1)), Need.THEIR_PROMISE_LATE);
        both(both().brokenPromise(ANA, "Ring on Monday", TODAY.minusDays(5)), Need.PROMISE_BROKEN);
        both(both().at(Stage.BOOKED).on(TODAY.plusDays(8)).promise(ANA, "Bring the long cable", null), Need.DAY_NEAR);
        both(both().with(Couple.id("mother"), "Rosa Moreno", Role.PAYER), Need.DECIDER_UNHEARD);
    }

    @Test
    void thanksForOthersAreOwedInTheListToo() {
        Couple told = both().at(Stage.STAYING_IN_TOUCH).on(TODAY.minusDays(100)).heard(ANA, "tell-others", "My boss wants you for his retirement.", 20);
        told.thanked = ago(60);
        both(told, Need.RECOMMENDED);
        told.thanked = ago(15);
        assertThat(OutlookRules.of(told.facts(), TODAY, ZONE).need()).as("thanked, and what comes of it is theirs").isEqualTo(Need.HEARD);
        both(told.sent(ANA, "Boss & Co", AccountKind.COMPANY, 3), Need.RECOMMENDED);
    }
}
