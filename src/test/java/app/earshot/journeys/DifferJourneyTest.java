package app.earshot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.ui.window.NotebookWindow;
import app.earshot.testkit.Access;
import app.earshot.testkit.Talk;
import app.earshot.ui.accounts.AccountTab;
import app.earshot.ui.look.TextSize;
import app.earshot.ui.look.Theme;
import app.earshot.ui.shell.Visit;
import java.nio.file.Path;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ana and Luis want different things in a language that nobody taught the notebook: Helen says so herself, and later that it is over. */
class DifferJourneyTest extends Journey {

    @TempDir
    Path home;

    private Talk talk;

    @BeforeEach
    void begin() {
        talk = new Talk(home);
        talk.call(90, "\" Solo la familia, por favor.");
        var heard = talk.call(30, "\" Viene toda la oficina.\n\" Anything but karaoke.").heard();
        talk.verbs().hearWords().correct(heard.getFirst().id(), talk.luis, "size-shape");
    }

    @AfterEach
    void close() {
        talk.close();
    }

    @Test
    void twoThingsAreHeldAgainstEachOtherByHand() {
        open(1280, 800, Theme.LIGHT);
        tab(AccountTab.HEARD);
        choose(".heard-card .menu-button", "Differs from …");
        write("Words in it", "familia");
        Access.check(stage().getScene().getRoot());
        assertThat(read(".found-rows .their-words .words")).containsExactly("Solo la familia, por favor.");
        press(KeyCode.TAB);
        press(KeyCode.ENTER);

        assertThat(talk.laptop.frame().layers().hasSheet()).isFalse();
        assertThat(read(".clash")).singleElement().satisfies(clash -> assertThat(clash)
                .contains("you marked these as differing", "Solo la familia, por favor.", "Viene toda la oficina."));
        assertThat(read(".heard-card .caption")).anyMatch(caption -> caption.contains("differs from"));
        assertThat(read(".why")).anyMatch(why -> why.startsWith("You marked two things that you heard as differing"));

        press("They no longer differ");
        assertThat(read(".clash")).isEmpty();
        assertThat(read(".heard-card .caption")).noneMatch(caption -> caption.contains("differs from"));
        press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(read(".clash")).hasSize(1);
    }

    @Test
    void itCanBeSeenInTheDark() {
        open(1024, 700, Theme.DARK);
        tab(AccountTab.HEARD);
        choose(".heard-card .menu-button", "Differs from …");
        assertThat(read(".sheet .their-words .words")).as("what else was heard").isNotEmpty();
        press(KeyCode.ESCAPE);
        assertThat(talk.laptop.frame().layers().hasSheet()).isFalse();
    }

    private void tab(AccountTab tab) {
        run(() -> ((TabPane) seen(".account-tabs")).getSelectionModel().select(tab.ordinal()));
    }

    private void open(int width, int height, Theme theme) {
        show(width, height, new Dressed(theme, TextSize.NORMAL), () -> {
            NotebookWindow window = new NotebookWindow(talk.verbs(), talk.laptop.frame(), home, home);
            window.actions().visit(new Visit.ToAccount(talk.account));
            return talk.laptop.frame().layers();
        });
        settle();
    }
}
