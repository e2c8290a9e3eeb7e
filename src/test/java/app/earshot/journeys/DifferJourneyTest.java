package app.earshot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.testkit.Access;
import app.earshot.testkit.Talk;
import app.earshot.ui.accounts.registry.AccountTab;
import app.earshot.ui.look.TextSize;
import app.earshot.ui.look.Theme;
import app.earshot.ui.shell.Visit;
import app.earshot.ui.window.NotebookWindow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.image.WritableImage;
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
        assertThat(read(".matching-rows .their-words .words")).containsExactly("Solo la familia, por favor.");
        press(KeyCode.TAB);
        press(KeyCode.ENTER);

        assertThat(talk.environment.frame().overlays().hasSheet()).isFalse();
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
        List<Double> light = brightness(seen(".sheet"));
        assertThat(light.getFirst()).as("the darkest of the sheet: its ground").isLessThan(0.3);
        assertThat(light.get(light.size() / 2)).as("most of the sheet").isLessThan(0.4);
        assertThat(light.getLast()).as("the lightest of the sheet: its words").isGreaterThan(0.7);
        press(KeyCode.ESCAPE);
        assertThat(talk.environment.frame().overlays().hasSheet()).isFalse();
    }

    /** How light what is painted in a part of the window is, from dark to light. */
    private List<Double> brightness(Node node) {
        return onScreen(() -> {
            WritableImage picture = node.getScene().snapshot(null);
            Bounds part = node.localToScene(node.getLayoutBounds());
            List<Double> light = new ArrayList<>();
            for (int x = (int) part.getMinX() + 2; x < part.getMaxX() - 2; x++) {
                for (int y = (int) part.getMinY() + 2; y < part.getMaxY() - 2; y++) {
                    light.add(picture.getPixelReader().getColor(x, y).getBrightness());
                }
            }
            light.sort(null);
            return light;
        });
    }

    private void tab(AccountTab tab) {
        run(() -> ((TabPane) seen(".account-tabs")).getSelectionModel().select(tab.ordinal()));
    }

    private void open(int width, int height, Theme theme) {
        show(width, height, new Dressed(theme, TextSize.NORMAL), () -> {
            NotebookWindow window = new NotebookWindow(talk.verbs(), talk.environment.frame(), home, home);
            window.actions().visit(new Visit.ToAccount(talk.account));
            return talk.environment.frame().overlays();
        });
        settle();
    }
}
