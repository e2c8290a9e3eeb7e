package app.earshot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.testkit.Access;
import app.earshot.testkit.Talk;
import app.earshot.ui.look.TextSize;
import app.earshot.ui.look.Theme;
import app.earshot.ui.window.NotebookWindow;
import java.nio.file.Path;
import java.time.Instant;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mail of last week becomes an enquiry today: its first entry stands where it was written. */
class PastedMailJourneyTest extends Journey {

    private static final String MAIL = """
            From: Nora Lindgren <nora@example.com>
            Date: Tue, 24 Nov 2026 18:04:11 +0000
            Subject: DJ gesucht

            Hallo Helen, wir heiraten am 26. Juni 2027 in der Alten Mühle, und mein Verlobter Sam Oyelaran tanzt gern.
            """;

    @TempDir
    Path home;

    private Talk talk;

    @BeforeEach
    void begin() {
        talk = new Talk(home);
    }

    @AfterEach
    void close() {
        talk.close();
    }

    @Test
    void isDatedByItsHeaders() {
        open(1024, 700, Theme.DARK);
        press("New enquiry");
        assertThat(named(TextField.class, "Time")).as("nothing is pasted that has a time").isEmpty();
        write("Paste their email", MAIL);
        assertThat(named(TextField.class, "Time").orElseThrow().getText()).isEqualTo("18:04");
        assertThat(read(".offer")).anyMatch(offer -> offer.contains("Sam Oyelaran")).anyMatch(offer -> offer.contains("Alten Mühle"));
        Access.check(stage().getScene().getRoot());
        write("One of them", "Nora Lindgren");
        press("Begin");

        assertThat(read(".account-header .title")).singleElement().satisfies(name -> assertThat(name).contains("Nora"));
        var accounts = talk.verbs().findWords();
        accounts.catchUp(() -> false);
        assertThat(accounts.run("heiraten", 5)).singleElement().satisfies(hit ->
                assertThat(hit.at()).isEqualTo(Instant.parse("2026-11-24T18:04:00Z")));
    }

    private void open(int width, int height, Theme theme) {
        show(width, height, new Dressed(theme, TextSize.NORMAL), () -> {
            new NotebookWindow(talk.verbs(), talk.environment.frame(), home, home);
            return talk.environment.frame().overlays();
        });
        settle();
    }
}
