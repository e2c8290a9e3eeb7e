package app.earshot.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.testkit.Access;
import app.earshot.testkit.TestEnvironment;
import app.earshot.testkit.UiTest;
import app.earshot.ui.parts.text.SelectableText;
import app.earshot.ui.window.NotebookWindow;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpViewTest extends UiTest {

    @TempDir
    Path home;

    private TestEnvironment environment;

    @BeforeEach
    void open() {
        environment = onScreen(() -> new TestEnvironment(home));
        show(1280, 800, () -> {
            new NotebookWindow(environment.verbs(), environment.frame(), home, home);
            return environment.frame().overlays();
        });
        press(KeyCode.F1);
        until(() -> !texts().isEmpty());
    }

    @AfterEach
    void close() {
        environment.close();
    }

    @Test
    void eachFindingHasItsSourceAndItsLimits() {
        List<String> texts = texts().stream().map(SelectableText::getAccessibleText).toList();
        assertThat(String.join("\n", texts)).contains("0.51", "0.36", "0.21", "Kluger", "Rackham", "18 to 45", "Oldroyd");
        assertThat(texts.stream().filter(text -> text.startsWith("Source.")))
                .hasSameSizeAs(texts.stream().filter(text -> text.startsWith("What it can't say.")).toList())
                .hasSameSizeAs(texts.stream().filter(text -> text.startsWith("What Earshot does:")).toList());
        Access.check(environment.frame().overlays());
    }

    @Test
    void headingsLeadToTheirPlaceAndTheArrowsGoOnFromThere() {
        Button link = robot().lookup((Node node) -> node instanceof Button it && "Small numbers".equals(it.getText())).queryButton();
        run(link::fire);
        assertThat(focused()).isEqualTo("Small numbers");
        assertThat(find(".help .scroll-pane", ScrollPane.class).getVvalue()).isGreaterThan(0.5);
        press(KeyCode.DOWN);
        assertThat(focused()).startsWith("Twelve bookings out of forty");
        press(KeyCode.HOME);
        assertThat(focused()).isEqualTo("Help on listening");
        assertThat(find(".help .scroll-pane", ScrollPane.class).getVvalue()).isLessThan(0.05);
        press(KeyCode.PAGE_DOWN);
        assertThat(find(".help .scroll-pane", ScrollPane.class).getVvalue()).isGreaterThan(0.05);
        assertThat(texts().stream().filter(SelectableText::isFocusTraversable)).as("one stop for the Tab key").hasSize(1);
    }

    @Test
    void markdownBecomesParagraphsAndALinkOnlyItsWords() {
        List<HelpBlock> blocks = MarkdownReader.of("# T\n\nOne *two* [three](http://x).\n\n1. a\n2. b\n\n> **S.** q");
        assertThat(blocks).extracting(HelpBlock::text).containsExactly("T", "One two three.", "a", "b", "S. q");
        assertThat(blocks).extracting(HelpBlock::kind)
                .containsExactly(
                        HelpBlock.Kind.TITLE, HelpBlock.Kind.TEXT, HelpBlock.Kind.ITEM, HelpBlock.Kind.ITEM, HelpBlock.Kind.SOURCE);
        assertThat(blocks).extracting(HelpBlock::sign).containsExactly("", "", "1.", "2.", "");
        assertThat(blocks.get(1).runs().get(1).styles()).containsExactly("italic");
    }

    private List<SelectableText> texts() {
        return robot().lookup(".help-page .selectable-text").queryAllAs(SelectableText.class).stream().toList();
    }

    private String focused() {
        return stage().getScene().getFocusOwner() instanceof SelectableText text ? text.getAccessibleText() : "";
    }
}
