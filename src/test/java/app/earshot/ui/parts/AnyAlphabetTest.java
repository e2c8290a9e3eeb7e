package app.earshot.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.testkit.UiTest;
import app.earshot.ui.parts.text.SelectableText;
import app.earshot.ui.parts.text.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** A sentence with an Arabic name in it stands where a label cannot, and is as large and as grey as the label would be. */
class AnyAlphabetTest extends UiTest {

    private static final String SENTENCE = "\u062d\u0645\u064a\u062f said this.";

    /** What a sentence lies in, and how it is styled. */
    private record Styled(String around, List<String> styles) {}

    @Test
    void looksAsALabelOfTheSameStyleDoes() {
        for (Styled styled : List.of(
                new Styled("suggestion", List.of("why")),
                new Styled("call-ask", List.of("why")),
                new Styled("aside-row", List.of("small", "faint")),
                new Styled("mirror", List.of("small", "soft")))) {
            String[] styles = styled.styles().toArray(String[]::new);
            Node label = onScreen(() -> Texts.wrapped("Ana said this.", styles));
            Node selectable = onScreen(() -> new SelectableText(SENTENCE));
            selectable.getStyleClass().addAll(styles);
            show(400, 200, () -> {
                VBox around = new VBox(label, selectable);
                around.getStyleClass().add(styled.around());
                return new VBox(around);
            });
            Text usual = text(label);
            Text other = text(selectable);
            assertThat(other.getFont().getSize()).as("%s", styled).isEqualTo(usual.getFont().getSize());
            assertThat(other.getFill()).as("%s", styled).isEqualTo(usual.getFill());
            run(() -> stage().hide());
        }
    }

    private Text text(Node node) {
        return onScreen(() -> (Text) node.lookupAll(".text").stream().filter(Text.class::isInstance).findFirst().orElseThrow());
    }
}
