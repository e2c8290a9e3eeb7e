package app.earshot.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.ui.accounts.registry.AccountTab;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Whoever goes through an account with Tab sees at every stop where they are. */
class FocusSeenTest extends CoupleTest {

    /** The ring of the light look. */
    private static final int RING = 0xFF2A7BC8;
    /** Fewer are a letter's edge that happens to be blue. */
    private static final int SEEN = 40;

    private static final int MORE_THAN_THERE_ARE = 120;

    @Test
    void everyStopHasItsRing() {
        desk.call(account, "\" Everyone outside.\n! send the sets by Friday");
        desk.environment.verbs().agreeGoal().run(account, "A full floor without anybody leaving early.", Set.of());
        openAt(AccountTab.TIMELINE);
        Scene scene = desk.environment.frame().overlays().getScene();
        Set<Node> been = new HashSet<>();
        List<String> unseen = new ArrayList<>();
        for (int stop = 0; stop < MORE_THAN_THERE_ARE && been.add(onScreen(scene::getFocusOwner)); stop++) {
            Node now = onScreen(scene::getFocusOwner);
            // A field shows its caret.
            if (!(now instanceof TextInputControl) && ring(scene) < SEEN) {
                unseen.add(now + " " + now.getAccessibleText());
            }
            press(KeyCode.TAB);
        }
        assertThat(been).as("it went through the account").hasSizeGreaterThan(12);
        assertThat(unseen).as("stops at which nothing shows").isEmpty();
    }

    private int ring(Scene scene) {
        WritableImage picture = onScreen(() -> scene.snapshot(null));
        PixelReader pixels = picture.getPixelReader();
        int count = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (pixels.getArgb(x, y) == RING) {
                    count++;
                }
            }
        }
        return count;
    }
}
