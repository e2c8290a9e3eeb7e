package app.earshot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.Stage;
import app.earshot.domain.ledger.LedgerFilter;
import app.earshot.domain.ledger.LedgerOrder;
import app.earshot.domain.ledger.Standing;
import app.earshot.domain.timeline.PromiseState;
import app.earshot.testkit.FixedClock;
import app.earshot.testkit.PassingClock;
import app.earshot.testkit.Talk;
import app.earshot.testkit.TestEnvironment;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Monday morning: from all that is owed to nothing owed, by the keyboard. */
class MondayMorningJourneyTest extends Journey {

    @TempDir
    Path home;

    private final PassingClock clock = new PassingClock();
    private Talk talk;

    @BeforeEach
    void begin() {
        talk = new Talk(new TestEnvironment(home, clock));
    }

    @AfterEach
    void end() {
        run(() -> stage().hide());
        talk.close();
    }

    @Test
    void fromTodayToNothingOwed() {
        talk.call(60 * 24, "! send two sample sets by tomorrow");
        talk.mail(30, "Could we meet Mark before we sign?");
        goToToday();
        until(() -> read(".today-line").size() == 2);
        // Answered on the telephone meanwhile; then what was promised is done.
        press(KeyCode.D);
        until(() -> read(".today-line").size() == 1);
        press(KeyCode.ENTER);
        until(() -> read(".empty-title").contains("Nothing is owed to anybody today"));
        press(KeyCode.SHORTCUT, KeyCode.DIGIT4);
        until(() -> read(".empty-title").contains("Nothing stands like that"));
        assertThat(read(".ledger").getFirst()).contains("one of 1 was kept in time");
    }

    @Test
    void aPromiseIsMovedInTimeAndTold() {
        talk.call(60, "! send two sample sets by tomorrow");
        goToToday();
        until(() -> read(".today-line").size() == 1);
        press("Move it and tell them: Send two sample sets by tomorrow");
        until(() -> named(TextInputControl.class, "The new day").isPresent());
        write("The new day", "next tuesday");
        press("Move it");
        until(() -> named(TextInputControl.class, REPLY).filter(field -> field.getText().startsWith("I promised")).isPresent());
        press(KeyCode.SHORTCUT, KeyCode.ENTER);
        until(() -> read(".entry .entry-head").stream().anyMatch(head -> head.contains("You emailed Ana")));
        assertThat(standing()).isEqualTo(Standing.MOVED);
        keep(talk, () -> talk.verbs().keepPromise().kept(talk.verbs().keepPromise().of(talk.account).getFirst().id()));
        assertThat(talk.verbs().keepPromise().of(talk.account)).anySatisfy(promise -> assertThat(promise.state()).isEqualTo(PromiseState.KEPT));
    }

    @Test
    void aLostBookingIsThanked() {
        talk.call(60 * 24 * 3, "\" We would love sparklers.");
        keep(talk, () -> talk.verbs().changeEnquiry().moveTo(talk.page().enquiry().id(), Stage.LOST, "They found somebody nearer."));
        clock.pass(Duration.ofDays(2));
        goToToday();
        until(() -> !read(".today-section").isEmpty());
        assertThat(read(".today-section").getFirst()).contains("After the day");
        press(KeyCode.ENTER);
        until(() -> named(TextInputControl.class, REPLY).isPresent());
        write(REPLY, "Thank you for telling us, and for thinking of us. We hope the day is all that you wish for.");
        press(KeyCode.SHORTCUT, KeyCode.ENTER);
        press(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        until(() -> read(".empty-title").contains("Nothing is owed to anybody today"));
    }

    private Standing standing() {
        LocalDate today = LocalDate.ofInstant(FixedClock.NOW, FixedClock.ZONE);
        return talk.verbs().readLedger().page(new LedgerFilter(null, Set.of(), ""), LedgerOrder.NEWEST, 0, 5).stream()
                .filter(line -> line.promise().words().startsWith("send two"))
                .map(line -> Standing.of(line.promise(), today))
                .findFirst()
                .orElseThrow();
    }

    private void goToToday() {
        open(talk.environment, home);
        settle();
        press(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        settle();
    }
}
