package app.earshot.listening.outlook;

import static app.earshot.listening.Couple.TODAY;
import static app.earshot.listening.Couple.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.Outlook;
import app.earshot.listening.SomeAccounts;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever an account looks like: its row says the same until the day on which it says it will change. */
class OutlookOnAnyAccountTest {

    /** Each is looked at on hundreds of days. */
    private static final int ACCOUNTS = 300;

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
            }
            if (now.changesOn() != null) {
                assertThat(OutlookRules.of(facts, end, ZONE)).isNotEqualTo(now);
            }
            assertThat(OutlookSentence.of(now, "Ana", TODAY).key()).startsWith("outlook.");
        });
    }
}
