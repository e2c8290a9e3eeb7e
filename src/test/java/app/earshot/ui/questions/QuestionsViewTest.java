package app.earshot.ui.questions;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Stage;
import app.earshot.domain.bank.AskDecision;
import app.earshot.domain.bank.QuestionChange;
import app.earshot.domain.bank.QuestionKind;
import app.earshot.testkit.Access;
import app.earshot.testkit.FixedClock;
import app.earshot.testkit.Talk;
import app.earshot.testkit.UiTest;
import app.earshot.ui.parts.Toast;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.shell.ShellActions;
import app.earshot.ui.shell.ShellModel;
import app.earshot.usecase.questions.ShownQuestion;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionsViewTest extends UiTest {

    private static final String LAST_HOUR = "When you picture the last hour, what's happening?";

    @TempDir
    Path home;

    private Talk talk;
    private QuestionsModel model;

    @BeforeEach
    void open() {
        talk = new Talk(home);
        model = new QuestionsModel();
        show(1280, 800, () -> {
            QuestionsActions actions = new QuestionsActions(model, talk.tools);
            QuestionsView view = new QuestionsView(model, actions, talk.environment.frame());
            new ShellActions(new ShellModel(), talk.environment.frame(), talk.verbs().undoChanges(), talk.verbs().nameBusiness())
                    .follow(talk.verbs().changes());
            talk.environment.frame().overlays().content(view.root());
            view.shown();
            return talk.environment.frame().overlays();
        });
        settle();
    }

    @AfterEach
    void close() {
        talk.close();
    }

    @Test
    void eachCategoryCountsItsQuestions() {
        assertThat(model.rows()).hasSize(model.page().questions().size());
        choose("hopes");
        assertThat(model.rows()).isNotEmpty().allMatch(row -> row.question().topic().equals("hopes"));
        assertThat(model.count(model.category().get())).isEqualTo(model.rows().size());
        Category owed = model.categories().stream().filter(it -> it.id().equals("questions.owed")).findFirst().orElseThrow();
        assertThat(model.count(owed)).isEqualTo((int) model.page().questions().stream()
                .filter(it -> owed.purposes().contains(it.purpose()))
                .count());
        assertThat(model.categories().stream().filter(Category::isPurpose).mapToInt(model::count).sum())
                .as("every question is in one category")
                .isEqualTo(model.page().questions().size());
    }

    @Test
    void wordsAndKindNarrowWhatIsShown() {
        click(find(".question-search", TextField.class));
        type("LAST hour");
        assertThat(model.rows()).isNotEmpty().allMatch(row -> row.question().text().toLowerCase().contains("hour"));
        run(() -> model.narrow(new QuestionFilter("", QuestionKind.SAYING_BACK, Occasion.PROJECT, false)));
        assertThat(model.rows()).isNotEmpty().allMatch(row -> row.question().kind() == QuestionKind.SAYING_BACK);
        run(() -> model.narrow(new QuestionFilter("zebra", null, null, false)));
        assertThat(find(".empty-state", javafx.scene.layout.VBox.class).isVisible()).isTrue();
        run(() -> find(".empty-state .button", Button.class).fire());
        assertThat(model.rows()).hasSize(model.page().questions().size());
    }

    @Test
    void aQuestionIsChangedWithTheKeyboard() {
        select(LAST_HOUR);
        press(KeyCode.ENTER);
        assertThat(find(".question-text", TextArea.class).isFocused()).isTrue();
        press(KeyCode.SHORTCUT, KeyCode.A);
        type("What is it like, and how does it end?");
        assertThat(isShown("This holds two questions. People answer the last one.")).isTrue();
        press(KeyCode.ENTER);
        assertThat(sheets()).isEmpty();
        assertThat(texts()).contains("What is it like, and how does it end?").doesNotContain(LAST_HOUR);
        assertThat(robot().lookup(Toast.class::isInstance).queryAll()).hasSize(1);
        run(() -> find(".toast .button", Button.class).fire());
        assertThat(texts()).contains(LAST_HOUR);
    }

    @Test
    void whatCanNotBeKeptIsSaidAtItsField() {
        select(LAST_HOUR);
        press(KeyCode.ENTER);
        press(KeyCode.SHORTCUT, KeyCode.A);
        run(() -> find(".question-text", TextArea.class).setText("What about {budget}?"));
        press(KeyCode.ENTER);
        assertThat(sheets()).hasSize(1);
        assertThat(find(".field-error", javafx.scene.control.Label.class).getText()).contains("{budget}", "{person}");
        press(KeyCode.ESCAPE);
        assertThat(texts()).contains(LAST_HOUR);
    }

    @Test
    void deleteSwitchesOffAndOnAgain() {
        select(LAST_HOUR);
        press(KeyCode.DELETE);
        assertThat(row(LAST_HOUR).isOn()).isFalse();
        press(KeyCode.DELETE);
        assertThat(row(LAST_HOUR).isOn()).isTrue();
    }

    @Test
    void neverAnywhereStandsAmongTheSwitchedOff() {
        run(() -> talk.environment.frame().work().notebook("never", () -> {
            talk.verbs().decideSuggestion().run(talk.account, "hopes.last-hour", AskDecision.NEVER, null);
            return true;
        }).start());
        run(() -> new QuestionsActions(model, talk.tools).refresh());
        run(() -> model.narrow(new QuestionFilter("", null, null, true)));
        assertThat(texts()).containsExactly(LAST_HOUR);
        select(LAST_HOUR);
        press(KeyCode.DELETE);
        assertThat(texts()).isEmpty();
    }

    @Test
    void aTopicMovesWithItsKeysAndKeepsTheHighlight() {
        choose("worries");
        ListView<?> categories = find(".category-list", ListView.class);
        run(categories::requestFocus);
        press(KeyCode.ALT, KeyCode.UP);
        assertThat(codes()).containsSubsequence("worries", "hopes");
        assertThat(model.category().get().id()).isEqualTo("worries");
        assertThat(((Category) categories.getSelectionModel().getSelectedItem()).id()).isEqualTo("worries");
        press(KeyCode.ALT, KeyCode.DOWN);
        assertThat(codes()).containsSubsequence("hopes", "worries");
    }

    @Test
    void aTopicOfOnesOwnGetsACategory() {
        run(() -> find(".add-topic", Button.class).fire());
        type("Parking");
        run(() -> find(".sheet-foot .primary", Button.class).fire());
        assertThat(sheets()).isEmpty();
        assertThat(model.categories()).anyMatch(category -> category.topic() != null && "Parking".equals(category.topic().words()));
    }

    @Test
    void anOccasionOfOnesOwnIsAddedChangedMovedAndLeftOutByKeyboard() {
        run(() -> find(".add-occasion", Button.class).fire());
        type("Party");
        press(KeyCode.ENTER);
        assertThat(find(".field-error", javafx.scene.control.Label.class).getText()).isEqualTo("Another occasion has this name.");
        run(() -> find(".sheet .text-field", TextField.class).setText("Bar mitzvah"));
        press(KeyCode.ENTER);
        assertThat(sheets()).isEmpty();
        Category own = occasions().getLast();
        assertThat(own.occasion().words()).isEqualTo("Bar mitzvah");
        assertThat(model.count(own)).isEqualTo(model.count(category("occasion.party"))).isPositive();

        choose(own.id());
        ListView<?> categories = find(".category-list", ListView.class);
        run(categories::requestFocus);
        press(KeyCode.ALT, KeyCode.UP);
        assertThat(codes()).containsSubsequence(own.id(), "occasion.project");
        assertThat(model.category().get().id()).isEqualTo(own.id());
        run(() -> ((Button) findText("Change this occasion")).fire());
        run(() -> Access.check((Sheet) sheets().iterator().next()));
        press(KeyCode.SHORTCUT, KeyCode.A);
        type("Bat mitzvah");
        press(KeyCode.ENTER);
        run(() -> ((Button) findText("Stop offering it")).fire());
        assertThat(model.category().get().isOff()).isTrue();
        assertThat(onScreen(() -> messages().text(model.category().get().name()))).isEqualTo("Bat mitzvah");
        assertThat(model.page().occasions().offered()).containsExactlyElementsOf(Occasion.OURS);
    }

    @Test
    void aQuestionBegunAtAnOccasionSuitsThatOne() {
        choose("occasion.company");
        assertThat(model.rows()).isNotEmpty().allMatch(row -> row.question().occasions().contains(Occasion.COMPANY));
        run(() -> ((Button) findText("Add a question")).fire());
        type("Who will thank you on Monday?");
        press(KeyCode.ENTER);
        assertThat(sheets()).isEmpty();
        assertThat(row("Who will thank you on Monday?").question().occasions()).containsExactly(Occasion.COMPANY);
    }

    @Test
    void whatIsNotOfferedIsNotShownAndKeepsWhatWasSaidAboutIt() {
        choose("occasion.project");
        run(() -> ((Button) findText("Stop offering it")).fire());
        choose("hopes");
        Set<Occasion> before = model.category().get().topic().occasions();
        run(() -> ((Button) findText("Change this topic")).fire());
        assertThat(robot().lookup(".sheet .chip").queryAll()).noneMatch(chip -> chip.toString().contains("Project"));
        run(() -> find(".sheet-foot .primary", Button.class).fire());
        assertThat(model.category().get().topic().occasions()).isEqualTo(before);
        assertThat(model.category().get().topic().isChanged()).isFalse();
    }

    @Test
    void everySheetCanBeReachedAndHeard() {
        run(() -> Access.check(talk.environment.frame().overlays()));
        choose("hopes");
        run(() -> Access.check(talk.environment.frame().overlays()));
        select(LAST_HOUR);
        press(KeyCode.ENTER);
        run(() -> Access.check((Sheet) sheets().iterator().next()));
        press(KeyCode.ESCAPE);
        run(() -> ((Button) findText("Change this topic")).fire());
        run(() -> Access.check((Sheet) sheets().iterator().next()));
        press(KeyCode.ESCAPE);
    }

    @Test
    void aThousandQuestionsAreShownWithoutWaiting() {
        run(() -> talk.environment.frame().work().notebook("fill", () -> {
            talk.environment.writing().keep(null, session -> IntStream.range(0, 750)
                    .mapToObj(i -> new QuestionChange(
                            "hopes.own-" + i, "hopes", QuestionKind.OPEN, Set.of(Stage.BOOKED), Set.of(Occasion.WEDDING),
                            "What would you like, " + i + "?", true, false, FixedClock.NOW, 0))
                    .forEach(session.questionChanges()::insert));
            return true;
        }).start());
        assertThat(model.rows()).hasSizeGreaterThan(1000);
        long cells = robot().lookup(".question-cell").queryAll().size();
        assertThat(cells).as("cells that were built").isLessThan(60);
        long start = System.nanoTime();
        run(() -> model.narrow(new QuestionFilter("like 74", null, null, false)));
        assertThat((System.nanoTime() - start) / 1_000_000).as("milliseconds").isLessThan(5000);
        assertThat(model.rows()).hasSize(17);
    }

    private void choose(String category) {
        run(() -> model.choose(category));
        run(() -> find(".category-list", ListView.class).getSelectionModel().select(model.categories().indexOf(model.category().get())));
    }

    @SuppressWarnings("unchecked")
    private void select(String text) {
        ListView<ShownQuestion> list = find(".question-list", ListView.class);
        run(() -> {
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(model.rows().indexOf(row(text)));
        });
    }

    private ShownQuestion row(String text) {
        return model.rows().stream().filter(it -> it.question().text().equals(text)).findFirst().orElseThrow();
    }

    private Category category(String id) {
        return model.categories().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    private List<Category> occasions() {
        return model.categories().stream().filter(it -> it.occasion() != null).toList();
    }

    private app.earshot.ui.words.Messages messages() {
        return talk.environment.frame().messages();
    }

    private List<String> texts() {
        return model.rows().stream().map(it -> it.question().text()).toList();
    }

    private List<String> codes() {
        return model.categories().stream().map(Category::id).toList();
    }

    private Set<javafx.scene.Node> sheets() {
        return robot().lookup(Sheet.class::isInstance).queryAll();
    }
}
