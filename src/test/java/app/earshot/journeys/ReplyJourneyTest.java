package app.earshot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Side;
import app.earshot.domain.draft.ReplyDraft;
import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.testkit.FixedClock;
import app.earshot.testkit.Talk;
import app.earshot.ui.look.TextSize;
import app.earshot.ui.look.Theme;
import app.earshot.ui.shell.Visit;
import app.earshot.ui.window.NotebookWindow;
import app.earshot.usecase.timeline.EntryToSave;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** A mail of theirs is answered: the reply stands on the timeline, its promise in the ledger, their request has its answer. */
class ReplyJourneyTest extends Journey {

    private static final String DRAFT = "What you write";

    @TempDir
    Path home;

    private Talk talk;
    private NotebookWindow window;

    @BeforeEach
    void begin() {
        talk = new Talk(home);
        talk.verbs().saveEntry().run(new EntryToSave(
                null, talk.account, EntryKind.EMAIL, Side.THEM, FixedClock.NOW.minusSeconds(7200), 0,
                "Hello Helen, are you free on 26 June?\n+ Could we meet the DJ before we sign?\nWhat happens with the sound if it rains?",
                null, Set.of(talk.ana), Set.of(talk.helen), Map.of()));
    }

    @AfterEach
    void close() {
        run(window::leave);
        talk.close();
    }

    @Test
    void whatIsPromisedInAReplyIsOwed() {
        open(1280, 800, Theme.LIGHT);
        press("Reply");
        assertThat(read(".reply-theirs .words")).singleElement().satisfies(words ->
                assertThat(words).contains("What happens with the sound if it rains?"));
        write(DRAFT, "Dear Ana, 26 June is free. I'll send you two sample sets by Friday. ");
        assertThat(read(".mirror")).singleElement().satisfies(mirror -> assertThat(mirror)
                .contains("They asked “What happens with the sound if it rains?”", "It asks them nothing."));
        press(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(named(TextInputControl.class, DRAFT).orElseThrow().getText()).contains("You asked: “Could we meet the DJ before we sign?”");
        press("We say yes");
        press(KeyCode.SHORTCUT, KeyCode.ENTER);

        assertThat(read(".entry .entry-head").getFirst()).contains("You emailed Ana");
        Entry sent = newest();
        assertThat(sent.promises()).singleElement().satisfies(promise -> {
            assertThat(promise.words()).isEqualTo("I'll send you two sample sets by Friday.");
            assertThat(promise.dueOn()).isNotNull();
            assertThat(promise.side()).isEqualTo(Side.US);
        });
        assertThat(requestAnswer()).isEqualTo(Answer.YES);

        press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(newest().startedBy()).as("the reply is taken back").isEqualTo(Side.THEM);
        assertThat(requestAnswer()).isEqualTo(Answer.OPEN);
    }

    @Test
    void whatIsUntickedIsNotOwed() {
        open(1280, 800, Theme.LIGHT);
        press("Reply");
        write(DRAFT, "I'll think of you on Saturday. I'll send the list tomorrow.");
        run(() -> named(CheckBox.class, "I'll send the list tomorrow (due tomorrow)").orElseThrow().setSelected(false));
        press("Keep as sent");
        assertThat(newest().promises()).extracting(promise -> promise.words()).doesNotContain("I'll send the list tomorrow.");
    }

    @Test
    void aReplyThatIsClosedIsGoneOnWithLater() {
        open(1280, 800, Theme.LIGHT);
        press("Reply");
        write(DRAFT, "Dear Ana, ");
        press(KeyCode.ESCAPE);
        assertThat(talk.replies()).containsExactly("Dear Ana, ");
        assertThat(named(TextInputControl.class, COMPOSER).orElseThrow().getText()).as("an entry is something else").isEmpty();
        press("Reply");
        assertThat(draft()).isEqualTo("Dear Ana, ");
        press(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(newest().text()).isEqualTo("Dear Ana,");
        assertThat(talk.replies()).isEmpty();
    }

    @Test
    void anEntryThatIsBegunIsNotInTheWayOfAReply() {
        open(1280, 800, Theme.LIGHT);
        write(COMPOSER, "\" Half a sen");
        press("Reply");
        assertThat(draft()).isEmpty();
        write(DRAFT, "Dear Ana, ");
        press(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(newest().text()).isEqualTo("Dear Ana,");
        assertThat(named(TextInputControl.class, COMPOSER).orElseThrow().getText()).isEqualTo("\" Half a sen");
        assertThat(talk.draft().orElseThrow().text()).isEqualTo("\" Half a sen");
    }

    @Test
    void whatWasSentIsGivenBackWhenItIsTakenBack() {
        open(1280, 800, Theme.LIGHT);
        press("Reply");
        write(DRAFT, "Dear Ana, I'll ring you on Monday.");
        press(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(talk.replies()).isEmpty();
        press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(newest().startedBy()).isEqualTo(Side.THEM);
        press(KeyCode.SHORTCUT, KeyCode.R);
        assertThat(draft()).as("as it was written, without our marks").isEqualTo("Dear Ana, I'll ring you on Monday.");
        press(KeyCode.ESCAPE);
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertThat(newest().startedBy()).isEqualTo(Side.US);
        assertThat(talk.replies()).isEmpty();
    }

    @Test
    void eachMessageHasAReplyOfItsOwn() {
        Entry first = newest();
        talk.verbs().keepDraft().reply(new ReplyDraft(talk.account, first.id(), "About the day: ", FixedClock.NOW));
        talk.verbs().saveEntry().run(new EntryToSave(
                null, talk.account, EntryKind.EMAIL, Side.THEM, FixedClock.NOW.minusSeconds(60), 0,
                "And one more thing: may we bring the dog?", null, Set.of(talk.luis), Set.of(talk.helen), Map.of()));
        open(1280, 800, Theme.LIGHT);
        press(KeyCode.SHORTCUT, KeyCode.R);
        assertThat(draft()).as("what was begun is gone on with").isEqualTo("About the day: ");
        assertThat(read(".reply-theirs .words").getFirst()).contains("26 June");
        run(() -> named(TextInputControl.class, DRAFT).orElseThrow().clear());
        press(KeyCode.ESCAPE);
        assertThat(talk.replies()).isEmpty();
        press(KeyCode.SHORTCUT, KeyCode.R);
        assertThat(read(".reply-theirs .words").getFirst()).contains("the dog");
        write(DRAFT, "He is welcome.");
        press(KeyCode.ESCAPE);
        assertThat(talk.verbs().readReply().run(talk.account, first.id()).begun().text()).isEmpty();
        assertThat(talk.verbs().readReply().run(talk.account, null).begun().text()).isEqualTo("He is welcome.");
    }

    @Test
    void whoeverTypesOnAndOnIsNotWaitedFor() throws Exception {
        open(1280, 800, Theme.LIGHT);
        press("Reply");
        TextInputControl draft = named(TextInputControl.class, DRAFT).orElseThrow();
        AnimationTimer typing = new AnimationTimer() {
            @Override
            public void handle(long now) {
                draft.appendText("x");
            }
        };
        run(typing::start);
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !talk.replies().isEmpty());
        } finally {
            run(typing::stop);
        }
    }

    @Test
    void whatWasTypedLastIsKeptWhenTheWindowCloses() {
        open(1280, 800, Theme.LIGHT);
        press("Reply");
        run(() -> {
            named(TextInputControl.class, DRAFT).orElseThrow().setText("Dear Ana, one last w");
            window.leave();
            // At once, before anything that is kept a little later could be.
            talk.environment.frame().work()
                    .notebook("test", talk::replies)
                    .then(found -> assertThat(found).containsExactly("Dear Ana, one last w"))
                    .start();
        });
        assertThat(talk.environment.frame().problems().shown().get()).isNull();
    }

    @Test
    void aLetterOfAnyLengthCanBeKept() {
        open(1280, 800, Theme.LIGHT);
        press("Reply");
        run(() -> named(TextInputControl.class, DRAFT).orElseThrow().setText("I'll send the list tomorrow. " + "and ".repeat(20_000)));
        press("Keep as sent");
        assertThat(newest().promises()).isNotEmpty();
    }

    @Test
    void aSuggestionIsPutIntoTheReply() {
        open(1280, 800, Theme.LIGHT);
        press("Put in reply");
        String draft = named(TextInputControl.class, DRAFT).orElseThrow().getText();
        assertThat(draft).isNotBlank();
        press("Open in your mail program");
        assertThat(talk.environment.letters()).hasSize(1);
        run(() -> named(TextInputControl.class, DRAFT).orElseThrow().setText("word ".repeat(500)));
        press("Open in your mail program");
        assertThat(talk.environment.letters()).as("too long to hand over").hasSize(1);
        assertThat(read(".toast")).singleElement().satisfies(toast -> assertThat(toast).contains("too long"));
    }

    @Test
    void aReplyIsWrittenFromRightToLeftInASmallDarkWindow() {
        open(1024, 700, Theme.DARK);
        press(KeyCode.SHORTCUT, KeyCode.R);
        run(() -> named(TextInputControl.class, DRAFT).orElseThrow().setText("مرحبا ليلى، سأرسل لك القائمة غدا. شكرا جزيلا لك ولعائلتك الكريمة على كل شيء."));
        write(DRAFT, "\nI'll call you on Thursday.");
        assertThat(read(".mirror")).singleElement().satisfies(mirror -> assertThat(mirror).contains("I'll call you on Thursday"));
    }

    private String draft() {
        return named(TextInputControl.class, DRAFT).orElseThrow().getText();
    }

    private Entry newest() {
        return talk.verbs().readTimeline().older(talk.account, null, 1).getFirst();
    }

    private Answer requestAnswer() {
        List<Entry> entries = talk.verbs().readTimeline().older(talk.account, null, 9);
        return entries.getLast().requests().getFirst().answer();
    }

    private void open(int width, int height, Theme theme) {
        show(width, height, new Dressed(theme, TextSize.NORMAL), () -> {
            window = new NotebookWindow(talk.verbs(), talk.environment.frame(), home, home);
            window.actions().visit(new Visit.ToAccount(talk.account));
            return talk.environment.frame().overlays();
        });
        settle();
    }
}
