package app.earshot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.store.Notebook;
import app.earshot.store.NotebookTest;
import app.earshot.store.Samples;
import app.earshot.store.SealOfFolder;
import app.earshot.store.password.PasswordChange;
import app.earshot.store.seal.CheapKeys;
import app.earshot.store.seal.KeyFile;
import app.earshot.store.seal.Keys;
import java.nio.file.Path;
import java.time.Instant;
import javafx.application.Application;
import javafx.event.Event;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody gives the notebook a password, leaves the laptop alone, and forgets what it was. */
class PasswordJourneyTest extends Journey {

    private static final String PASSWORD = "the old mill in june";

    @TempDir
    Path home;

    private Application program;

    @AfterEach
    void close() throws Exception {
        if (program != null) {
            end(program);
        }
    }

    @Test
    void aForgottenPasswordIsAnsweredWithTheSheetAndALockedWindowShowsNothing() throws Exception {
        Path folder = couple();
        KeyFile.Made made = CheapKeys.make(PASSWORD.toCharArray());
        new PasswordChange(folder).set(made);
        program = launch(home, "--notebook", folder.toString());
        until(() -> robot().lookup(".lock").tryQuery().isPresent());
        type("#lock-password", "the old mill");
        press("Open");
        until(() -> read(".lock .field-error").stream().anyMatch(why -> why.contains("doesn't open")));
        press("I have the recovery sheet");
        type("#lock-code", String.join("-", made.recovery().groups()).toLowerCase(java.util.Locale.ROOT));
        press("Open");
        until(() -> robot().lookup(".account-tabs").tryQuery().isPresent());
        assertThat(read(".root").getFirst()).contains("Ana Petrova & Luis Moreno");

        write(COMPOSER, "They want sparklers");
        lock();
        until(() -> robot().lookup(".lock").tryQuery().isPresent());
        assertThat(read(".root").getFirst()).doesNotContain("Ana").doesNotContain("sparklers").contains("locked");
        type("#lock-password", PASSWORD);
        press("Open");
        until(() -> robot().lookup(".account-tabs").tryQuery().isPresent());
        assertThat(named(TextInputControl.class, COMPOSER).orElseThrow().getText()).contains("They want sparklers");
        assertThat(read(".problem-banner")).as("nothing went wrong").isEmpty();
    }

    @Test
    void aPasswordIsSetOnceTheSheetIsAtHand() throws Exception {
        Path folder = couple();
        program = launch(home, "--notebook", folder.toString());
        until(() -> robot().lookup(".account-tabs").tryQuery().isPresent());
        press("Settings");
        until(() -> robot().lookup(".set-password").tryQuery().isPresent());
        run(((ButtonBase) seen(".set-password"))::fire);
        type("#new-password", PASSWORD);
        type("#password-again", PASSWORD + " ");
        run(((ButtonBase) seen(".password-next"))::fire);
        assertThat(read(".sheet .field-error")).contains("This differs from the one above.");
        type("#password-again", PASSWORD);
        run(((ButtonBase) seen(".password-next"))::fire);
        until(() -> robot().lookup(".recovery-groups").tryQuery().isPresent());
        String[] groups = read(".recovery-groups").getFirst().split(" ");
        assertThat(groups).hasSize(8);
        type("#recovery-group", groups[1]);
        run(((ButtonBase) seen(".password-next"))::fire);
        assertThat(SealOfFolder.isLocked(folder)).as("not before the sheet is at hand").isFalse();
        type("#recovery-group", groups[2]);
        run(((ButtonBase) seen(".password-next"))::fire);
        until(() -> SealOfFolder.isLocked(folder) && robot().lookup(".account-tabs").tryQuery().isPresent());
        assertThat(read(".problem-banner")).as("nothing went wrong").isEmpty();
        end(program);
        program = null;
        try (Notebook notebook = Notebook.open(folder, Instant.now(), Keys.password(PASSWORD.toCharArray()))) {
            assertThat(notebook.<Long>read(session -> session.walk().length().entries())).isOne();
        }
    }

    private void type(String field, String text) {
        run(() -> ((TextInputControl) seen(field)).setText(text));
    }

    private void lock() {
        run(() -> {
            var there = named(TextInputControl.class, COMPOSER).orElseThrow();
            Event.fireEvent(there, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.L, false, true, false, false));
        });
    }

    private Path couple() throws Exception {
        Path folder = home.resolve("weddings");
        try (Notebook notebook = Notebook.create(folder, Samples.NOW)) {
            NotebookTest.write(notebook, Samples::couple);
            NotebookTest.write(notebook, session -> session.entries().insert(Samples.call(Samples.id(1000), Samples.NOW)));
        }
        return folder;
    }
}
