package app.earshot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.HeardItem;
import app.earshot.testkit.Talk;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The house guest: it is warm, and nobody noticed that somebody else is being talked to. The notebook says so, leads to what it rests on,
 * and says it no longer once they were asked.
 */
class HouseGuestJourneyTest extends Journey {

    private static final String WARM =
            "Between you it is warm, and nothing is known yet of what they expect, who decides and who else they ask.";
    private static final String NOT_ASKED = "You haven't asked who else they're talking to.";

    @TempDir
    Path home;

    private Talk talk;

    @BeforeEach
    void open() {
        talk = new Talk(home);
        List<HeardItem> warm = talk.call(300, """
                " Everyone outside with sparklers.
                " My cousin's DJ talked over every song.
                " Grandmother should dance once more.
                " We met on that very hill.
                " It should feel like a Sunday.""").heard();
        warm.forEach(item -> talk.verbs().hearWords().correct(item.id(), talk.ana, "hopes"));
        open(talk, home);
    }

    @AfterEach
    void close() {
        talk.close();
    }

    @Test
    void warmthWithoutBusinessIsSaidUntilSomebodyAsks() {
        assertThat(read(".blind-spot")).anyMatch(spot -> spot.contains(WARM)).anyMatch(spot -> spot.contains(NOT_ASKED));
        press(WARM);
        assertThat(inState("found")).singleElement().satisfies(entry -> assertThat(entry).contains("Everyone outside with sparklers."));

        write(COMPOSER, "? Who else have you liked talking to so far?\n\" The Old Mill's own DJ rang us twice.");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        HeardItem rival = talk.entries().getFirst().heard().getFirst();
        keep(talk, () -> talk.verbs().hearWords().correct(rival.id(), talk.ana, "who-else"));

        assertThat(read(".blind-spot")).noneMatch(spot -> spot.contains(WARM)).noneMatch(spot -> spot.contains(NOT_ASKED));
        assertThat(read(".blind-spot")).as("the other partner has still not been heard")
                .anyMatch(spot -> spot.contains("Luis"));
    }
}
