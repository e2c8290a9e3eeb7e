package app.earshot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Stage;
import app.earshot.testkit.Talk;
import app.earshot.testkit.UiTest;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.shell.Destination;
import app.earshot.ui.shell.ShellActions;
import app.earshot.ui.shell.Visit;
import app.earshot.ui.window.NotebookWindow;
import app.earshot.usecase.account.EnquiryWords;
import app.earshot.usecase.questions.OccasionWords;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user calls things is what every screen calls them, as soon as it is said and until it is taken back. */
class OwnNamesTest extends UiTest {

    @TempDir
    Path home;

    private Talk talk;
    private ShellActions actions;

    @BeforeEach
    void open() {
        talk = new Talk(home);
        show(1280, 800, () -> {
            actions = new NotebookWindow(talk.verbs(), talk.environment.frame(), home, home).actions();
            return talk.environment.frame().overlays();
        });
        run(() -> actions.visit(new Visit.ToAccount(talk.account)));
    }

    @AfterEach
    void close() {
        talk.close();
    }

    @Test
    void aStageIsCalledAsTheUserCallsItAndAsItCameOnceThatIsTakenBack() {
        assertThat(stages()).startsWith("Enquired", "Talking");
        run(() -> actions.go(Destination.SETTINGS));
        run(() -> find(".rename-stages", Button.class).fire());
        List<TextField> fields = fields();
        run(() -> fields.get(1).setText("booked"));
        press(KeyCode.ENTER);
        assertThat(texts(".field-error")).anyMatch(text -> text.startsWith("Another stage has this name."));
        run(() -> fields.get(1).setText("Tasting"));
        press(KeyCode.ENTER);
        assertThat(robot().lookup(Sheet.class::isInstance).queryAll()).isEmpty();
        run(() -> actions.go(Destination.ACCOUNTS));
        assertThat(stages()).startsWith("Enquired", "Tasting", "Offer made");
        does(() -> talk.verbs().changeEnquiry().moveTo(talk.page().enquiry().id(), Stage.TALKING, ""));
        assertThat(texts(".toast .label")).anyMatch(text -> text.contains("Moved to Tasting."));
        undo();
        undo();
        assertThat(stages()).startsWith("Enquired", "Talking");
    }

    @Test
    void anOccasionOfOnesOwnIsChosenForAnEnquiryAndStaysWithItWhenItIsNotOfferedAnyMore() {
        does(() -> talk.verbs().changeOccasion().add(new OccasionWords("Quinceañera", Occasion.PARTY, Set.of())));
        Occasion own = talk.verbs().readOccasions().run().all().getLast();
        run(() -> actions.visit(new Visit.NewEnquiry()));
        assertThat(texts(".sheet .chip")).contains("Quinceañera");
        press(KeyCode.ESCAPE);
        does(() -> talk.verbs().changeEnquiry().run(
                talk.page().enquiry().id(), new EnquiryWords(own, List.of(), "", "", "", null, null)));
        assertThat(texts(".enquiry-sentence")).allMatch(text -> text.startsWith("Quinceañera"));
        does(() -> talk.verbs().changeOccasion().switchOff(own));
        run(() -> ((Button) findText("Edit")).fire());
        assertThat(texts(".sheet .chip:selected")).contains("Quinceañera");
        press(KeyCode.ESCAPE);
        run(() -> actions.visit(new Visit.NewEnquiry()));
        assertThat(texts(".sheet .chip")).contains("Party").doesNotContain("Quinceañera");
        press(KeyCode.ESCAPE);
        does(() -> talk.verbs().changeOccasion().edit(own, new OccasionWords("Fifteenth", Occasion.PARTY, Set.of())));
        assertThat(texts(".enquiry-sentence")).allMatch(text -> text.startsWith("Fifteenth"));
    }

    @Test
    void theUsualOccasionIsOneLikeItWhereItIsNotOffered() {
        does(() -> talk.verbs().changeOccasion().add(new OccasionWords("Elopement", Occasion.WEDDING, Set.of())));
        does(() -> talk.verbs().changeOccasion().switchOff(Occasion.WEDDING));
        run(() -> actions.visit(new Visit.NewEnquiry()));
        assertThat(texts(".sheet .chip:selected")).contains("Couple", "Elopement");
    }

    private void undo() {
        does(() -> talk.verbs().undoChanges().undo());
    }

    /** As a screen does it: on the notebook's lane. */
    private void does(Runnable verb) {
        run(() -> talk.environment.frame().work()
                .notebook("verb", () -> {
                    verb.run();
                    return true;
                })
                .start());
    }

    private List<String> stages() {
        return robot().lookup(".stage-bar .stage").<ToggleButton>queryAll().stream().map(Labeled::getText).toList();
    }

    private List<TextField> fields() {
        return List.copyOf(robot().lookup(".sheet .text-field").<TextField>queryAll());
    }

    private List<String> texts(String selector) {
        return robot().lookup(selector).<Node>queryAll().stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }
}
