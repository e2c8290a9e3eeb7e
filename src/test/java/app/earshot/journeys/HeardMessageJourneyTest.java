package app.earshot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.testkit.Talk;
import app.earshot.ui.look.TextSize;
import app.earshot.ui.look.Theme;
import app.earshot.ui.shell.Visit;
import app.earshot.ui.window.NotebookWindow;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A first mail is pasted, everything heard in it is taken with one key, and the reply begins from what they asked. */
class HeardMessageJourneyTest extends Journey {

    private static final String ASKS = "Would it be possible for us to meet the actual DJ before we commit?";
    private static final String FEARS = "We're worried that my grandparents will leave early because it gets too loud.";
    private static final String MAIL = "From: Luis Moreno <luis@example.com>\nDate: Tue, 24 Nov 2026 18:04:11 +0000\nSubject: DJ for our reception\n\nHi Helen,\n\n"
            + "We are getting married on Thursday June 24th, 2027. We are thinking about 140 people. " + FEARS + " " + ASKS
            + " It's the most important day of our lives.\n\nBest wishes,\nLuis\n\nOn Mon, 23 Nov 2026 at 09:00, Helen Ward <helen@example.com> wrote:\n> Which day is it?\n";

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
    void everythingThatWasHeardIsTakenWithOneKeyAndAnswered() {
        open(1024, 700, Theme.DARK);
        clip(MAIL);
        run(() -> named(TextInputControl.class, COMPOSER).orElseThrow().requestFocus());
        run(() -> named(TextInputControl.class, COMPOSER).orElseThrow().paste());
        press(KeyCode.SHORTCUT, KeyCode.ENTER);
        Entry mail = newest();
        assertThat(mail.heard()).as("what it quotes is ours").isEmpty();
        assertThat(mail.people()).as("who wrote it").containsExactly(talk.luis);
        assertThat(seen(".offer-all").isFocused()).isTrue();
        assertThat(seen(".their-words .asked-ground").getLayoutBounds().getWidth()).as("what they ask stands out of their words").isPositive();
        assertThat(read(".offer")).anySatisfy(row -> assertThat(row).contains("Asks for", ASKS, "most important day"));
        press(KeyCode.ENTER);
        assertThat(newest().requests()).singleElement().satisfies(request -> {
            assertThat(request.words()).isEqualTo(ASKS);
            assertThat(request.reason()).startsWith("It's the most important day");
        });
        assertThat(talk.page().enquiry().size()).contains("140");
        assertThat(robot().lookup(".offers").queryAll()).isEmpty();

        press(KeyCode.SHORTCUT, KeyCode.R);
        assertThat(read(".asked-row")).singleElement().satisfies(row -> assertThat(row).contains(ASKS));
        assertThat(robot().lookup(".asked-row .ring-said-back").queryAll()).as("not a word is written").isEmpty();
        assertThat(suggested()).as("it waits for an answer").anyMatch(line -> line.contains(ASKS));
        write(REPLY, "Of course, do meet Mark, the DJ, before you commit. What would you like to ask him?"
                + " And you're worried that your grandparents leave early because it gets too loud: there will be a quiet corner.");
        assertThat(robot().lookup(".asked-row .ring-said-back").queryAll()).hasSize(1);
        press(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(newest().text()).contains("Of course");
        assertThat(suggested()).as("answered, as the panel sees it").noneMatch(line -> line.contains(ASKS)).noneMatch(line -> line.contains("nothing has gone back"));
        AccountFacts facts = talk.environment.writing().read(session -> session.facts().of(talk.account));
        assertThat(facts.openRequests()).as("answered").isEmpty();
        assertThat(facts.readings(ReadingKind.SAYS_BACK)).as("and said back").singleElement().satisfies(back ->
                assertThat(facts.newestHeard()).filteredOn(item -> back.isOn(item.id().toString())).extracting(HeardItem::words).containsExactly(FEARS));

        press(KeyCode.SHORTCUT, KeyCode.Z);
        press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(newest().requests()).as("taken back together").isEmpty();
        assertThat(talk.page().enquiry().size()).isEmpty();
    }

    @Test
    void aMessagePastedWhereNobodyWritesIsAskedAfterWhereItFitsNobody() {
        open(1280, 800, Theme.LIGHT);
        clip("From: Josie Hartwell <josie@example.com>\nSubject: Our day\n\nAre you free on 24 June 2027?");
        run(() -> stage().getScene().getRoot().lookup(".account-list").requestFocus());
        press(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(named(Button.class, "Begin a new enquiry with it")).isPresent();
        assertThat(named(Button.class, "Keep with the account that is open")).as("the one in sight, for somebody who writes from elsewhere").isPresent();
        press("Begin a new enquiry with it");
        assertThat(named(TextInputControl.class, Journey.MAIL).orElseThrow().getText()).contains("Are you free on 24 June 2027?");
        press("Begin");
        assertThat(read(".field-error")).as("no name is typed yet").anyMatch(error -> !error.isBlank());
        Button all = named(Button.class, "Take all of these over").orElseThrow();
        run(all::requestFocus);
        run(all::fire);
        assertThat(read(".field-error")).allMatch(String::isBlank);
        assertThat(named(TextInputControl.class, FIRST_NAME).orElseThrow().isFocused()).as("one goes on where there may be more to say").isTrue();
        press("Begin");
        assertThat(talk.entries()).as("nothing on the account that was open").isEmpty();
    }

    private void clip(String text) {
        run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    }

    /** All that stands beside the timeline about what to say next. */
    private List<String> suggested() {
        return read(".suggestion");
    }

    private Entry newest() {
        return talk.entries().getFirst();
    }

    private void open(int width, int height, Theme theme) {
        UUID account = talk.account;
        show(width, height, new Dressed(theme, TextSize.NORMAL), () -> {
            NotebookWindow window = new NotebookWindow(talk.verbs(), talk.environment.frame(), home, home);
            window.actions().visit(new Visit.ToAccount(account));
            return talk.environment.frame().overlays();
        });
        settle();
    }
}
