package app.earshot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.testkit.PassingClock;
import app.earshot.testkit.Talk;
import app.earshot.testkit.TestEnvironment;
import app.earshot.ui.shell.Destination;
import app.earshot.ui.shell.ShellActions;
import app.earshot.ui.shell.Visit;
import app.earshot.ui.window.NotebookWindow;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody has died: nothing is asked, whatever else is owed, until a week has gone by. Then the questions begin again. */
class BereavementJourneyTest extends Journey {

    @TempDir
    Path home;

    private final PassingClock clock = new PassingClock();
    private Talk talk;
    private ShellActions actions;

    @BeforeEach
    void open() {
        talk = new Talk(new TestEnvironment(home, clock));
        talk.call(3000, "\" I want everyone outside at the end.\n! Send the two sets by yesterday");
        show(1280, 800, () -> {
            actions = new NotebookWindow(talk.verbs(), talk.environment.frame(), home, home).actions();
            return talk.environment.frame().overlays();
        });
        look();
    }

    @AfterEach
    void close() {
        talk.close();
    }

    @Test
    void nothingIsAskedForAWeekAndThenItBeginsAgain() {
        assertThat(read(".ask")).as("before the news").isNotEmpty().noneMatch(BereavementJourneyTest::isCondolence);

        keep(talk, () -> talk.mail(30, "Dear Helen, I'm sorry to write with this. My mother died on Sunday night. We'll be in touch.\nAna"));
        look();
        assertThat(read(".ask")).as("in the place of every question").satisfies(BereavementJourneyTest::asksNothing);
        assertThat(read(".suggestion .why")).anyMatch(words -> words.contains("My mother died on Sunday night."));

        clock.pass(Duration.ofDays(6));
        look();
        assertThat(read(".ask")).as("within the week").satisfies(BereavementJourneyTest::asksNothing);

        clock.pass(Duration.ofDays(1));
        look();
        List<String> after = read(".ask");
        assertThat(after).as("a week later").isNotEmpty().noneMatch(BereavementJourneyTest::isCondolence).noneMatch(ask -> ask.contains("died"));
    }

    /** Comes to the account from another screen, as on another day. */
    private void look() {
        run(() -> actions.go(Destination.SETTINGS));
        run(() -> actions.visit(new Visit.ToAccount(talk.account)));
    }

    /** What a decent person does, and one way to begin a letter. */
    private static void asksNothing(List<? extends String> said) {
        assertThat(said).hasSize(2).noneMatch(each -> each.contains("?"));
        assertThat(isCondolence(said.getFirst())).isTrue();
        assertThat(said.getLast()).containsAnyOf("I'm so sorry", "I'm sorry");
    }

    private static boolean isCondolence(String ask) {
        return ask.startsWith("Somebody has died.");
    }
}
