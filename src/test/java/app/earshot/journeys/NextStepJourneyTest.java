package app.earshot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Role;
import app.earshot.domain.draft.SheetDraft;
import app.earshot.domain.draft.SheetDraft.Words;
import app.earshot.domain.draft.SheetKey;
import app.earshot.domain.timeline.Entry;
import app.earshot.testkit.FixedClock;
import app.earshot.testkit.Talk;
import app.earshot.ui.finish.FinishActions;
import app.earshot.ui.shell.Visit;
import app.earshot.ui.window.NotebookWindow;
import app.earshot.usecase.account.NewEnquiry;
import app.earshot.usecase.account.NewPerson;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Somebody is called away in the middle of saying what they promised to do next. The words wait. */
class NextStepJourneyTest extends Journey {

    private static final String NEXT = "What you promised to do next";
    private static final String BEGUN = "ring the florist by Fri";

    @TempDir
    Path home;

    private Talk talk;
    private UUID other;
    private NotebookWindow window;

    @BeforeEach
    void open() {
        talk = new Talk(home);
        other = talk.verbs().beginEnquiry().run(new NewEnquiry(
                "", AccountKind.FAMILY, List.of(new NewPerson("Grace Chen", Set.of(Role.MOTHER), List.of(), "")),
                null, List.of(), "", "", "", "", null));
    }

    @AfterEach
    void close() {
        run(window::leave);
        talk.close();
    }

    @Test
    void whoeverComesBackToTheAccountFindsThem() {
        show();
        beginAfterACall();
        visit(other);
        assertThat(read(".finish-bar")).isEmpty();
        assertThat(waiting()).containsExactly(BEGUN);
        visit(talk.account);
        assertThat(field().getText()).isEqualTo(BEGUN);
        press("Nothing more");
        assertThat(waiting()).as("let go of by hand").isEmpty();
        visit(other);
        visit(talk.account);
        assertThat(read(".finish-bar")).isEmpty();
    }

    @Test
    void theNextEntryPutsThemOffOnly() {
        show();
        beginAfterACall();
        write(COMPOSER, "They rang again.");
        assertThat(read(".finish-bar")).isEmpty();
        assertThat(waiting()).containsExactly(BEGUN);
    }

    @Test
    void theyAreKeptAsTheyAreTyped() throws TimeoutException {
        show();
        beginAfterACall();
        untilKept(List.of(BEGUN));
    }

    @Test
    void oneGoesOnWithThemAfterAStart() throws TimeoutException {
        Entry call = talk.call(5, "\" We hope everyone dances.");
        talk.verbs().keepSheet().keep(new SheetDraft(
                SheetKey.of(FinishActions.NEXT, talk.account, call.id()), "What next?", List.of(Words.of("next", NEXT, BEGUN)), FixedClock.NOW));
        show();
        press("Go on writing");
        until(() -> named(TextField.class, NEXT).filter(it -> it.getText().equals(BEGUN)).isPresent());
        assertThat(field().isFocused()).isTrue();
        write(NEXT, "day");
        press(KeyCode.ENTER);
        untilKept(List.of());
        assertThat(talk.entries().getFirst().promises()).singleElement()
                .satisfies(it -> assertThat(it.words()).isEqualTo("ring the florist by Friday"));
        assertThat(field().getText()).isEmpty();
    }

    private void beginAfterACall() {
        visit(talk.account);
        write(COMPOSER, "\" We hope everyone dances.");
        press(KeyCode.SHORTCUT, KeyCode.ENTER);
        write(NEXT, BEGUN);
    }

    private TextField field() {
        return named(TextField.class, NEXT).orElseThrow();
    }

    private void untilKept(List<String> words) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> waiting().equals(words));
    }

    private List<String> waiting() {
        return talk.verbs().keepSheet().all().stream()
                .flatMap(one -> one.draft().words().stream())
                .map(Words::text)
                .toList();
    }

    private void visit(UUID account) {
        run(() -> window.actions().visit(new Visit.ToAccount(account)));
        settle();
    }

    private void show() {
        show(1280, 800, () -> {
            window = new NotebookWindow(talk.verbs(), talk.environment.frame(), home, home);
            return talk.environment.frame().overlays();
        });
    }
}
