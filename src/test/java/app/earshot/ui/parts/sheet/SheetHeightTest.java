package app.earshot.ui.parts.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.earshot.testkit.UiTest;
import app.earshot.ui.parts.text.Texts;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** A sheet that is one step behind what stands in it moves away under the next click. */
class SheetHeightTest extends UiTest {

    private static final String LONG = "What they wrote goes on and on, and its lines have to be broken. ".repeat(8);

    private final Overlays[] overlays = new Overlays[1];
    private Label words;
    private Sheet sheet;

    private void open() {
        show(800, 600, () -> {
            overlays[0] = new Overlays();
            overlays[0].content(new VBox());
            return overlays[0];
        });
        run(() -> {
            words = Texts.wrapped("Short");
            sheet = new Sheet(overlays[0], "Something", "Close", new VBox(words));
            sheet.open();
        });
        run(overlays[0]::layout);
    }

    @Test
    void isAsHighAsWhatStandsInItInTheVerySameLayout() {
        open();
        double before = sheet.getHeight();
        run(() -> words.setText(LONG));
        onScreen(() -> {
            overlays[0].layout();
            return true;
        });
        double grown = sheet.getHeight();
        assertThat(grown).isGreaterThan(before + 60);
        ScrollPane scroll = find(".scrim > .sheet > .scroll-pane", ScrollPane.class);
        assertThat(scroll.getViewportBounds().getHeight()).isCloseTo(scroll.getContent().getLayoutBounds().getHeight(), within(1.0));

        run(() -> words.setText("Short"));
        onScreen(() -> {
            overlays[0].layout();
            return true;
        });
        assertThat(sheet.getHeight()).isCloseTo(before, within(1.0));
    }
}
