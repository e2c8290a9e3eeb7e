package app.earshot.ui.brief;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.page.PageType;
import app.earshot.platform.PagePrinter;
import app.earshot.testkit.Access;
import app.earshot.testkit.Talk;
import app.earshot.testkit.UiTest;
import app.earshot.ui.shell.Visit;
import app.earshot.ui.window.NotebookWindow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefViewTest extends UiTest {

    @TempDir
    Path home;

    private Talk talk;

    @BeforeEach
    void open() {
        talk = new Talk(home);
        talk.call(60, "\" Θέλουμε να χορέψουν όλοι.\n\" We hope everyone dances.\n! Send two sets by Friday\n+ Could we meet Mark? because it's our one day\n\" We hope our grandparents stay to the end of it all.");
        show(1280, 800, () -> {
            new NotebookWindow(talk.tools.verbs(), talk.environment.frame(), home, home)
                    .actions()
                    .visit(new Visit.ToAccount(talk.account));
            return talk.environment.frame().overlays();
        });
        press(KeyCode.SHORTCUT, KeyCode.P);
    }

    @AfterEach
    void close() {
        talk.close();
    }

    @Test
    void aKeyOpensThePageAndItIsDrawnAsItWasPlaced() {
        PagePane pane = find(".page", PagePane.class);
        Access.check(talk.environment.frame().overlays());
        assertThat(pane.getAccessibleText()).contains("We hope everyone dances.", "Send two sets by Friday", "Could we meet Mark? Because it's our one day");
        double scale = pane.getWidth() / 595.28;
        List<Text> lines = pane.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> text.getText().length() > 20)
                .toList();
        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            String style = line.getStyleClass().getLast();
            PageType type = List.of(PageType.values()).stream()
                    .filter(it -> style.equals("page-" + it.code()))
                    .findFirst()
                    .orElseThrow();
            assertThat(line.getFont().getSize()).as(style).isCloseTo(type.size() * scale, org.assertj.core.data.Offset.offset(0.1));
            assertThat(line.getFont().getFamily()).as(style).startsWith(type.face().name().startsWith("SERIF") ? "Noto Serif" : "Noto Sans");
            assertThat(line.getLayoutX() + line.getLayoutBounds().getWidth()).isLessThan(pane.getWidth());
        });
    }

    @Test
    void withoutAPrinterItSaysSoAndWithOneThePageIsPutOnPaper() {
        press("Print");
        assertThat(toasts()).anySatisfy(text -> assertThat(text).contains("no printer"));
        talk.environment.answer(PagePrinter.Outcome.PRINTED);
        press("Print");
        assertThat(talk.environment.printed()).hasSize(2).allMatch(PagePane.class::isInstance);
        assertThat(talk.environment.printed().getFirst().getLayoutBounds().getHeight()).isGreaterThan(500);
    }

    @Test
    void itIsSavedAsAPdfUnderAnEndingThatOthersKnow() throws IOException {
        talk.environment.answer(home.resolve("page"));
        press("Save as PDF");
        assertThat(toasts()).anySatisfy(text -> assertThat(text).contains("page.pdf"));
        try (PDDocument document = Loader.loadPDF(home.resolve("page.pdf").toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains("Θέλουμε να χορέψουν όλοι.");
        }
    }

    @Test
    void usingItKeepsItOnTheTimelineWhereItCanBeSeenAgain() {
        press("Keep on the timeline");
        assertThat(talk.environment.frame().overlays().hasSheet()).isFalse();
        press("Show the brief as it was");
        assertThat(find(".page", PagePane.class).getAccessibleText()).contains("We hope everyone dances.");
        assertThat(robot().lookup("Keep on the timeline").queryAll()).isEmpty();
        press(KeyCode.ESCAPE);
        assertThat(talk.environment.frame().overlays().hasSheet()).isFalse();
    }

    private void press(String button) {
        Node found = robot().lookup((Node node) -> node instanceof Button it && button.equals(it.getText())).query();
        run(((Button) found)::fire);
    }

    private List<String> toasts() {
        return robot().lookup(".toast .label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }
}
