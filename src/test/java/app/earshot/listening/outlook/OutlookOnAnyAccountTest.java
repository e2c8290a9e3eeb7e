package app.earshot.listening.outlook;

import static app.earshot.listening.Couple.TODAY;
import static app.earshot.listening.Couple.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.Outlook;
import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.today.OpenNeed;
import app.earshot.listening.SomeAccounts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever an account looks like: its row, and its lines on Today, say the same until the day on which it says they will change. */
class OutlookOnAnyAccountTest {

    /** Each is looked at on hundreds of days. */
    private static final int ACCOUNTS = 300;

    private static final int MANY = 3_000;

    private static final long SEED = 20_261_122;

    @Test
    void anOutlookHoldsUntilTheDayItNames() {
        long seed = Long.getLong("earshot.seed", SEED);
        System.out.println("Outlook on any account, seed " + seed);
        SomeAccounts some = new SomeAccounts(seed);
        Stream.generate(() -> some.next().facts()).limit(ACCOUNTS).forEach(facts -> {
            Outlook now = OutlookRules.of(facts, TODAY, ZONE);
            LocalDate end = now.changesOn() == null ? TODAY.plusDays(800) : now.changesOn();
            for (LocalDate day = TODAY; day.isBefore(end); day = day.plusDays(1)) {
                assertThat(OutlookRules.of(facts, day, ZONE)).isEqualTo(now);
                assertThat(shown(facts, day)).isEqualTo(shown(facts, TODAY));
            }
            if (now.changesOn() != null) {
                boolean same = OutlookRules.of(facts, end, ZONE).equals(now) && shown(facts, end).equals(shown(facts, TODAY));
                assertThat(same).as("nothing changes on the day").isFalse();
            }
            assertThat(OutlookSentence.of(now, "Ana", TODAY).key()).startsWith("outlook.");
        });
    }

    private static List<OpenNeed> shown(AccountFacts facts, LocalDate day) {
        return OpenNeeds.of(facts, day, ZONE).stream().filter(need -> need.section().isPresent()).toList();
    }

    /** What stands first among what an account needs is what its row says. */
    @Test
    void theRowSaysTheFirstOfWhatTodayShows() {
        SomeAccounts some = new SomeAccounts(Long.getLong("earshot.seed", SEED));
        Stream.generate(() -> some.next().facts()).limit(MANY).forEach(facts -> {
            Need says = OutlookRules.of(facts, TODAY, ZONE).need();
            List<Need> needs = OpenNeeds.of(facts, TODAY, ZONE).stream().map(OpenNeed::need).toList();
            if (says == Need.BRAKE) {
                assertThat(needs).isSubsetOf(Need.PROMISE_LATE, Need.PROMISE_DUE);
            } else if (says.needsListening()) {
                assertThat(needs).startsWith(says);
            } else {
                assertThat(needs).isEmpty();
            }
        });
    }
}
