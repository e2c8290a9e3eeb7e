package app.earshot.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.bank.Snooze;
import app.earshot.domain.bank.SnoozeTime;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.testkit.Desk;
import app.earshot.usecase.listen.ReadAdvice;
import app.earshot.usecase.listen.ReadConnection;
import app.earshot.usecase.listen.SnoozeBlindSpot;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SnoozeBlindSpotTest {

    private static final String RULE = "partner-never-heard";

    private final Desk desk = new Desk();
    private final SnoozeBlindSpot verb = new SnoozeBlindSpot(desk.writing, Desk.ZONE);

    @BeforeEach
    void oneOfThemIsHeard() {
        desk.call("\" Nobody checking the time.");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aWeekAMonthAndForGood() {
        LocalDate today = LocalDate.of(2026, 12, 2);
        assertThat(aside(SnoozeTime.ONE_WEEK).until()).isEqualTo(today.plusWeeks(1));
        assertThat(aside(SnoozeTime.ONE_MONTH).until()).isEqualTo(today.plusMonths(1));
        Snooze ever = aside(SnoozeTime.FOR_GOOD);
        assertThat(ever.holds(today.plusYears(20), 1000)).isTrue();
        assertThat(ever.reason()).isEqualTo("he is at sea");
    }

    @Test
    void untilTheNextEntryWheneverThatOneHappened() {
        Snooze snooze = aside(SnoozeTime.UNTIL_NEXT_ENTRY);
        assertThat(shown()).isFalse();
        desk.call("We spoke about the parking.");
        AccountFacts facts = desk.notebook.read(session -> session.facts().of(desk.account));
        assertThat(snooze.holds(LocalDate.of(2026, 12, 2), facts.entries())).isFalse();
        assertThat(shown()).isTrue();
        desk.undo();
        assertThat(shown()).as("the entry was taken back").isFalse();
    }

    @Test
    void whatIsBroughtBackShowsAgainAndThatCanBeUndone() {
        Snooze snooze = aside(SnoozeTime.FOR_GOOD);
        assertThat(shown()).isFalse();
        verb.bringBack(snooze);
        assertThat(shown()).isTrue();
        desk.undo();
        assertThat(shown()).isFalse();
        assertThat(desk.told).contains(desk.account);
    }

    @Test
    void theConnectionIsReadOfAnAccountThatIsThere() {
        assertThat(new ReadConnection(desk.writing, Desk.ZONE).run(desk.account)).isPresent();
        assertThat(new ReadConnection(desk.writing, Desk.ZONE).run(new UUID(0, 1))).isEmpty();
    }

    private Snooze aside(SnoozeTime time) {
        verb.run(desk.account, RULE, desk.luis, time, "  he is at sea ");
        return desk.notebook.read(session -> session.snoozes().of(desk.account)).getFirst();
    }

    private boolean shown() {
        return new ReadAdvice(desk.writing, Desk.ZONE).run(desk.account).orElseThrow().blindSpots().stream()
                .anyMatch(spot -> spot.rule().equals(RULE));
    }
}
