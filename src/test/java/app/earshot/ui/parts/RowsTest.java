package app.earshot.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import app.earshot.testkit.UiTest;
import app.earshot.ui.look.TextSize;
import app.earshot.ui.look.Theme;
import app.earshot.ui.parts.field.Chips;
import app.earshot.ui.parts.field.Field;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Background;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** Things that stand beside each other stand level, at every size of text. */
class RowsTest extends UiTest {

    private static final int WIDE = 1200;
    private static final List<Integer> PERCENT = List.of(80, 90, 100, 110, 125, 150, 175, 200);

    @Test
    void chipsThatFitStandOnOneLineWithWhatStandsBesideThem() {
        for (int percent : PERCENT) {
            Chips<String> chips = onScreen(() -> Chips.several(List.of("Ana", "Luis", "Grace"), name -> name));
            Button with = onScreen(() -> Buttons.small("with you", () -> {}));
            with.getStyleClass().addAll("chip", "with-chip");
            row(percent, chips, with);
            Bounds first = seen(chips.getChildrenUnmodifiable().getFirst());
            Bounds beside = seen(with);
            assertThat(chips.getHeight()).as("%d%%", percent).isLessThan(1.5 * first.getHeight());
            assertThat(beside.getCenterY()).as("%d%%", percent).isCloseTo(first.getCenterY(), within(2.0));
            run(() -> stage().hide());
        }
    }

    @Test
    void aChipThatMayBeNoWiderThanSoMuchIsCutToIt() {
        Chips<String> chips = onScreen(() -> Chips.several(List.of("Ana", "We hope our grandparents stay to the end of it all"), name -> name));
        Region longest = (Region) chips.getChildrenUnmodifiable().getLast();
        run(() -> longest.setMaxWidth(150));
        row(100, chips, onScreen(() -> Buttons.small("with you", () -> {})));
        assertThat(seen(longest).getWidth()).isCloseTo(150, within(1.0));
        assertThat(chips.minWidth(-1)).isCloseTo(150, within(1.0));
    }

    @Test
    void aFieldGrowsWithItsTextAsTheButtonBesideItDoes() {
        for (int percent : PERCENT) {
            TextField field = onScreen(() -> new TextField("Nightjar"));
            Button keep = onScreen(() -> Buttons.plain("Keep this name", () -> {}));
            row(percent, field, keep);
            assertThat(seen(field).getHeight()).as("%d%%", percent).isCloseTo(seen(keep).getHeight(), withinPercentage(9));
            run(() -> stage().hide());
        }
    }

    @Test
    void aFieldThatSaysWhyNotTakesNoRoomFromTheFieldBesideIt() {
        Field refused = onScreen(() -> new Field("one", "One of them", new TextField()));
        Field other = onScreen(() -> new Field("other", "The other, if you know", new TextField()));
        row(100, refused, other);
        double before = seen(refused).getWidth();
        run(() -> refused.note("A name is missing. One is enough: theirs, or what you call them. ".repeat(4)));
        run(() -> refused.getScene().getRoot().layout());
        assertThat(seen(refused).getWidth()).isCloseTo(before, within(1.0));
        assertThat(seen(other).getWidth()).isCloseTo(before, within(30.0));
        assertThat(seen(refused).getHeight()).isGreaterThan(seen(other.getChildren().getLast()).getHeight());
    }

    @Test
    void aToastWithoutAButtonHasAsMuchRoomBehindItsWordsAsBeforeThem() {
        Toast toast = onScreen(() -> new Toast("Nothing to undo"));
        show(600, 100, () -> new VBox(toast));
        Bounds words = onScreen(() -> toast.lookup(".label > .text").localToScene(toast.lookup(".label > .text").getBoundsInLocal()));
        Bounds all = seen(toast);
        assertThat(all.getMaxX() - words.getMaxX()).isCloseTo(words.getMinX() - all.getMinX(), within(2.0));
    }

    @Test
    void aDayAndTheButtonOfItsCalendarAreOneShape() {
        DatePicker day = onScreen(DatePicker::new);
        show(600, 100, () -> new VBox(day));
        Background editor = onScreen(() -> day.getEditor().getBackground());
        assertThat(editor.getFills()).allSatisfy(fill -> {
            assertThat(fill.getRadii().getTopRightHorizontalRadius()).isZero();
            assertThat(fill.getRadii().getTopLeftHorizontalRadius()).isPositive();
        });
    }

    /** Ten thousand rows on a laptop: the thumb is still something to point at. */
    @Test
    void theThumbOfALongListIsHighEnoughToBeSeen() {
        ListView<Integer> list = onScreen(() -> new ListView<>(FXCollections.observableArrayList()));
        run(() -> {
            for (int i = 0; i < 10_000; i++) {
                list.getItems().add(i);
            }
        });
        show(300, 300, () -> new VBox(list));
        run(() -> list.scrollTo(5_000));
        Node thumb = find(".list-view .scroll-bar:vertical > .thumb", Node.class);
        Node bar = find(".list-view .scroll-bar:vertical", Node.class);
        assertThat(drawn(thumb).getHeight()).isGreaterThanOrEqualTo(16);
        run(() -> list.scrollTo(9_999));
        assertThat(drawn(thumb).getMaxY()).isLessThanOrEqualTo(seen(bar).getMaxY() + 1);
        run(() -> list.scrollTo(0));
        assertThat(drawn(thumb).getMinY()).isGreaterThanOrEqualTo(seen(bar).getMinY() - 1);
    }

    private void row(int percent, Region first, Region second) {
        HBox row = onScreen(() -> new HBox(first, second));
        row.getStyleClass().add("composer-who");
        if (first instanceof Field) {
            HBox.setHgrow(first, Priority.ALWAYS);
            HBox.setHgrow(second, Priority.ALWAYS);
        }
        show(WIDE, 300, new Dressed(Theme.LIGHT, new TextSize(percent)), () -> new VBox(row));
        settle();
    }

    private Bounds drawn(Node node) {
        return onScreen(() -> node.localToScene(node.getBoundsInLocal()));
    }

    private Bounds seen(Node node) {
        return onScreen(() -> node.localToScene(node.getLayoutBounds()));
    }
}
