package app.earshot.ui.switcher;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.testkit.Talk;
import app.earshot.testkit.UiTest;
import app.earshot.ui.command.Command;
import app.earshot.ui.shell.Visit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SwitcherTest extends UiTest implements Whereabouts {

    private static final Set<Command> POSSIBLE = Set.of(Command.NEW_ENQUIRY, Command.GO_SETTINGS, Command.TEXT_BIGGER);

    @TempDir
    Path home;

    private final SwitcherModel model = new SwitcherModel();
    private final List<String> asked = new ArrayList<>();
    private Talk talk;
    private int left;

    @BeforeEach
    void begin() {
        talk = new Talk(home);
        talk.call(60, "\" Sparklers outside, please.");
        talk.environment.catchUpSearch();
        show(700, 500, () -> {
            SwitcherView view =
                    new SwitcherView(model, new SwitcherActions(model, talk.tools, this), talk.tools.frame(), () -> left++);
            javafx.application.Platform.runLater(view::enter);
            return new StackPane(view);
        });
        until(() -> !model.choices().get().isEmpty());
    }

    @AfterEach
    void end() {
        run(() -> stage().hide());
        talk.close();
    }

    @Test
    void beginsWithWhatWasOpenAndWithWhatCanBeDone() {
        assertThat(groups()).containsExactly("Open a moment ago", "To do");
        press(KeyCode.ENTER);
        assertThat(talk.visits).containsExactly(new Visit.ToAccount(talk.account));
        assertThat(left).isOne();
    }

    @Test
    void leadsToPeopleByAnyStretchOfTheirNames() {
        typed("trov");
        assertThat(groups()).containsExactly("Accounts and people");
        press(KeyCode.DOWN);
        press(KeyCode.UP);
        press(KeyCode.ENTER);
        assertThat(talk.visits).containsExactly(new Visit.ToAccount(talk.account));
    }

    @Test
    void leadsToWhatWasSaid() {
        typed("sparkl");
        assertThat(groups()).containsExactly("What was said");
        press(KeyCode.ENTER);
        assertThat(talk.visits).singleElement().isInstanceOf(Visit.ToEntry.class);
    }

    @Test
    void saysWhetherADayIsFreeAndGoesOnAskingAboutIt() {
        typed("26/6");
        assertThat(groups()).containsExactly("Is it free?");
        assertThat(onScreen(() -> texts())).contains("Saturday 26 June 2027");
        press(KeyCode.ENTER);
        assertThat(asked).containsExactly("Saturday 26 June 2027");
    }

    @Test
    void doesWhatACommandIsCalled() {
        typed("larg te");
        press(KeyCode.ENTER);
        assertThat(asked).containsExactly("TEXT_BIGGER");
    }

    @Test
    void saysWhereNothingIsCalledSo() {
        typed("zzzz");
        assertThat(onScreen(() -> texts())).contains("Nothing here is called, or says, “zzzz”. Try fewer letters.");
        press(KeyCode.ENTER);
        assertThat(left).isZero();
        press(KeyCode.ESCAPE);
        assertThat(left).isOne();
    }

    private void typed(String words) {
        List<Choice> before = model.choices().get();
        type(words);
        until(() -> model.words().get().equals(words) && model.choices().get() != before);
        settle();
    }

    private List<String> groups() {
        return onScreen(() -> robot().lookup(".hit-group").queryAllAs(Label.class).stream().map(Label::getText).toList());
    }

    private List<String> texts() {
        return robot().lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    @Override
    public List<UUID> recent() {
        return List.of(talk.account);
    }

    @Override
    public boolean can(Command command) {
        return POSSIBLE.contains(command);
    }

    @Override
    public void run(Command command) {
        asked.add(command.name());
    }

    @Override
    public void ask(String day) {
        asked.add(day);
    }
}
